import { zeros } from '../document/zeros.js';
import {
  ANYWHERE,
  CREDITS,
  LABELS,
  OPENINGS,
  SHORT_OPENINGS,
  WHOLE_LINES,
} from '../lexicon/boilerplate-phrases.js';
import { hashWord, type LineWords } from './line-words.js';
import { WordTable } from './word-table.js';

/** Where a phrase must stand to make a line boilerplate. */
export const PLACES = ['whole', 'label', 'opening', 'anywhere', 'credit', 'short'] as const;
type Place = (typeof PLACES)[number];

class Phrase {
  private known: Uint32Array | undefined;

  constructor(
    readonly place: Place,
    private readonly text: string,
  ) {}

  /** Of its words; worked out when its first word is met, as that of most is in no text. */
  get hashes(): Uint32Array {
    this.known ??= Uint32Array.from(this.text.split(' '), hashWord);
    return this.known;
  }
}

/** A line of more words is a paragraph with a phrase in it. */
const MOST_WORDS: Readonly<Record<Place, number>> = {
  whole: 16,
  label: 30,
  opening: 40,
  anywhere: 60,
  credit: 60,
  short: 8,
};

/** For every line which list has a phrase that stands in it where it tells: its number in {@link PLACES} + 1, or 0. */
export function readPhrasePlaces(words: LineWords): Uint8Array {
  const places = zeros(Uint8Array, words.lines.count);
  for (let line = 0; line < places.length; line++) places[line] = phrasePlace(words, line);
  return places;
}

/** The number that {@link readPhrasePlaces} gives for a phrase of {@link CREDITS}. */
export const CREDIT_PLACE = PLACES.indexOf('credit') + 1;

function phrasePlace(words: LineWords, line: number): number {
  const from = words.firstWord[line]!;
  const to = words.firstWord[line + 1]!;
  if (from === to || to - from > MOST_WORDS.anywhere) return 0;
  phrases ??= compilePhrases();
  const opening = findPhrase(words, line, from, phrases.first);
  if (opening > 0) return opening;
  const { inner } = phrases;
  let found = 0;
  for (let w = from; w < to; w++) {
    if (inner.starts.get(words.wordHash[w]!) === 0) continue;
    const place = findPhrase(words, line, w, inner);
    if (place > 0 && place !== CREDIT_PLACE) return place;
    found ||= place;
  }
  return found;
}

/** The place of the phrase that begins with word `w`, or 0. */
function findPhrase(words: LineWords, line: number, w: number, { byFirstWord }: PhraseList): number {
  const to = words.firstWord[line + 1]!;
  let found = 0;
  for (const phrase of byFirstWord.get(words.wordHash[w]!) ?? []) {
    if (!standsAt(words, w, to, phrase.hashes) || !fits(words, line, w, phrase)) continue;
    found = PLACES.indexOf(phrase.place) + 1;
    if (found !== CREDIT_PLACE) return found;
  }
  return found;
}

/** Phrases by their first word. */
interface PhraseList {
  readonly byFirstWord: ReadonlyMap<number, readonly Phrase[]>;
  /** The first words, to be asked of every word of a text. */
  readonly starts: WordTable;
}

let phrases: { readonly first: PhraseList; readonly inner: PhraseList } | undefined;

function compilePhrases(): { first: PhraseList; inner: PhraseList } {
  const first = listPhrases([
    ['whole', WHOLE_LINES],
    ['label', LABELS],
    ['opening', OPENINGS],
    ['short', SHORT_OPENINGS],
  ]);
  const inner = listPhrases([
    ['anywhere', ANYWHERE],
    ['credit', CREDITS],
  ]);
  return { first, inner };
}

function listPhrases(lists: readonly (readonly [Place, readonly string[]])[]): PhraseList {
  const byFirstWord = new Map<number, Phrase[]>();
  for (const [place, list] of lists) {
    for (const text of list) {
      const space = text.indexOf(' ');
      const first = hashWord(space < 0 ? text : text.slice(0, space));
      const phrase = new Phrase(place, text);
      const others = byFirstWord.get(first);
      if (others) others.push(phrase);
      else byFirstWord.set(first, [phrase]);
    }
  }
  return { byFirstWord, starts: new WordTable([...byFirstWord.keys()].map((hash) => [hash, 1] as const)) };
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
  if (place === 'short') return !endsInStop(words, line);
  if (place === 'opening' || place === 'anywhere') return !isReported(words, line);
  if (place === 'label') return endsLabel(words, w + hashes.length - 1, words.lines.end[line]!);
  return true;
}

/** Whether the word `last` stands before a colon, a bar or an arrow. */
function endsLabel({ text, wordEnd }: LineWords, last: number, end: number): boolean {
  let at = wordEnd[last]!;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at < end && ':|»>→▶►'.includes(text[at]!);
}

function endsInStop({ text, lines, firstWord, wordEnd }: LineWords, line: number): boolean {
  const stop = text.charCodeAt(wordEnd[firstWord[line + 1]! - 1]!);
  return wordEnd[firstWord[line + 1]! - 1]! < lines.end[line]! && (stop === 46 || stop === 33 || stop === 63);
}

const REPORTS = new WordTable(
  'said says told asked wrote shouted warned added argued ruled heard'
    .split(' ')
    .map((word) => [hashWord(word), 1] as const),
);

/** Whether somebody says what the line asks for: `Sign up for the draft or go to jail, young men were told.` */
function isReported({ text, firstWord, wordHash, wordStart }: LineWords, line: number): boolean {
  for (let w = firstWord[line]!; w < firstWord[line + 1]!; w++) {
    if (REPORTS.get(wordHash[w]!) === 0) continue;
    const comma = text.indexOf(',', wordStart[firstWord[line]!]);
    return comma >= 0 && comma < wordStart[w]!;
  }
  return false;
}
