import { ANYWHERE, CREDITS, LABELS, OPENINGS, WHOLE_LINES } from '../lexicon/boilerplate-phrases.js';
import { hashWord, type LineWords } from './line-words.js';

/** Where a phrase must stand to make a line boilerplate. */
export const PLACES = ['whole', 'label', 'opening', 'anywhere', 'credit'] as const;
type Place = (typeof PLACES)[number];

interface Phrase {
  readonly place: Place;
  readonly hashes: Uint32Array;
}

/** A line of more words is a paragraph with a phrase in it. */
const MOST_WORDS: Readonly<Record<Place, number>> = {
  whole: 16,
  label: 30,
  opening: 40,
  anywhere: 60,
  credit: 60,
};

const BLOOM_BITS = 1 << 16;

/** Whether a line has a phrase of the lists where only pages, not their stories, have it. */
export function hasPagePhrase(words: LineWords, line: number, withCredits: boolean): boolean {
  const place = phrasePlace(words, line);
  return place > 0 && (withCredits || place !== PLACES.indexOf('credit') + 1);
}

/** Which list has a phrase that stands in the line where it tells: its number in {@link PLACES} + 1, or 0. */
export function phrasePlace(words: LineWords, line: number): number {
  const from = words.firstWord[line]!;
  const to = words.firstWord[line + 1]!;
  if (to - from > MOST_WORDS.anywhere) return 0;
  phrases ??= compilePhrases();
  const { bloom, byFirstWord } = phrases;
  let found = 0;
  for (let w = from; w < to; w++) {
    const hash = words.wordHash[w]!;
    if ((bloom[(hash & (BLOOM_BITS - 1)) >> 3]! & (1 << (hash & 7))) === 0) continue;
    for (const phrase of byFirstWord.get(hash) ?? []) {
      const isInner = phrase.place === 'anywhere' || phrase.place === 'credit';
      if (w > from && !isInner) continue;
      if (!standsAt(words, w, to, phrase.hashes) || !fits(words, line, w, phrase)) continue;
      found = PLACES.indexOf(phrase.place) + 1;
      if (phrase.place !== 'credit') return found;
    }
  }
  return found;
}

let phrases: { bloom: Uint8Array; byFirstWord: Map<number, Phrase[]> } | undefined;

function compilePhrases(): { bloom: Uint8Array; byFirstWord: Map<number, Phrase[]> } {
  const bloom = new Uint8Array(BLOOM_BITS >> 3);
  const byFirstWord = new Map<number, Phrase[]>();
  const lists: [Place, readonly string[]][] = [
    ['whole', WHOLE_LINES],
    ['label', LABELS],
    ['opening', OPENINGS],
    ['anywhere', ANYWHERE],
    ['credit', CREDITS],
  ];
  for (const [place, list] of lists) {
    for (const phrase of list) {
      const hashes = Uint32Array.from(phrase.split(' '), hashWord);
      const first = hashes[0]!;
      bloom[(first & (BLOOM_BITS - 1)) >> 3]! |= 1 << (first & 7);
      const others = byFirstWord.get(first);
      if (others) others.push({ place, hashes });
      else byFirstWord.set(first, [{ place, hashes }]);
    }
  }
  return { bloom, byFirstWord };
}

function standsAt(words: LineWords, w: number, to: number, hashes: Uint32Array): boolean {
  if (w + hashes.length > to) return false;
  for (let k = 1; k < hashes.length; k++) if (words.wordHash[w + k] !== hashes[k]) return false;
  return true;
}

function fits(words: LineWords, line: number, w: number, { place, hashes }: Phrase): boolean {
  const count = words.firstWord[line + 1]! - words.firstWord[line]!;
  if (count > MOST_WORDS[place]) return false;
  if (place === 'whole') return count === hashes.length;
  if (place === 'label') return endsLabel(words, w + hashes.length - 1, words.lines.end[line]!);
  return true;
}

/** Whether the word `last` stands before a colon, a bar or an arrow. */
function endsLabel({ text, wordEnd }: LineWords, last: number, end: number): boolean {
  let at = wordEnd[last]!;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at < end && ':|»>→▶►'.includes(text[at]!);
}
