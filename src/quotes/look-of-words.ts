import { CAPITAL, LETTER } from '../lexicon/letters.js';

/** Small words that stay small in a title: `Lawrence of Arabia`. */
const SMALL_IN_TITLES = new Set('a an the of in on at to for and or with by from de la el vs'.split(' '));

const NO_WORD = new RegExp(`[^${LETTER}\\d'’-]+`);
const WORD = new RegExp(`[${LETTER}\\d]`);
const HIGH = new RegExp(`^['’-]*[${CAPITAL}\\d]`);
const HIGH_OR_MARKED = new RegExp(`^[^${LETTER}\\d]*[${CAPITAL}\\d#@]`);

/** How marked words are written. */
export const Look = { Small: 0, Name: 1, Sentence: 2, Mixed: 3 } as const;
export const LOOKS = 4;

/** How words are written: all small, as a name, with a capital only at their beginning, or else. */
export function lookOfWords(inner: string): number {
  const words = inner.split(NO_WORD).filter((word) => word !== '');
  const isHigh = words.map((word) => HIGH.test(word));
  if (!isHigh.includes(true)) return Look.Small;
  if (isWrittenAsName(inner)) return Look.Name;
  return isHigh[0] && !isHigh.includes(true, 1) ? Look.Sentence : Look.Mixed;
}

/**
 * Whether marked words are written as a title or a name within a sentence: `"Chinese Democracy"`,
 * `"Lawrence of Arabia"`, `"Baby"`. Not so the first word of a sentence, which has a capital anyway.
 */
function isWrittenAsName(inner: string): boolean {
  const words = inner.split(/[\s/]+/).filter((word) => WORD.test(word));
  return words.every((word, at) => HIGH_OR_MARKED.test(word) || (at > 0 && SMALL_IN_TITLES.has(word)));
}
