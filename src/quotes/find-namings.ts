import { AUXILIARIES, BE } from '../lexicon/function-words.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { TAG_OF, tagSet } from './part-of-speech.js';

/** What somebody calls something in a clause of its own, which stands within a sentence about something else. */
export interface Naming {
  readonly cue: ItemRange;
  readonly source: ItemRange;
  readonly quotation: number;
  /** Where the clause begins, at its relative pronoun; at the comma for an apposition. */
  readonly start: number;
  /** `, a figure the minister called “…”` */
  readonly isApposition: boolean;
}

const CALLING: ReadonlySet<string> = new Set('call dub label brand term deem'.split(' '));
const CALLING_AS: ReadonlySet<string> = new Set(
  `describe denounce dismiss hail condemn criticise criticize deride decry portray praise characterise characterize brand label
   lambast slam refer reject ridicule`.split(/\s+/),
);
const LIKENING: ReadonlySet<string> = new Set('likened likens liken compared compares'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'what']);
/** `called a rather sad “farce”`: words between the verb and the marks. */
const LONGEST_GAP = 4;
const LONGEST_SUBJECT = 14;

const GAP = tagSet('DT', 'JJ', 'RB', 'PRP$');
const SUBJECT = tagSet(
  'DT',
  'PRP$',
  'POS',
  'CD',
  'JJ',
  'NN',
  'NNS',
  'NNP',
  'PRP',
  'he',
  'IN',
  'CC',
  ',',
  '-',
);
const BEGINS_SUBJECT = tagSet('DT', 'PRP$', 'CD', 'JJ', 'NN', 'NNS', 'NNP', 'PRP', 'he');
/** What a subject begins with behind a noun that is no part of it. */
const BEGINS_APART = tagSet('DT', 'PRP$', 'NNP', 'PRP', 'he', 'NNS');

/**
 * Marked words of one who is not the subject of the sentence: Ruiz's in `Tom Hall signed a deal that Ana Ruiz called “a disgrace”`,
 * `Hall resigned over what Ruiz called “lies”` and `612 people came, a figure Ruiz described as “a failure”`.
 */
export function findNamings(reader: ItemReader, words: ItemWords): Naming[] {
  const { items } = reader;
  const found: Naming[] = [];
  for (let item = 0; item < items.count; item++) {
    if (items.stretch[item]! < 0) continue;
    const verb = verbBefore(reader, words, item);
    const naming = verb < 0 ? null : clauseOf(reader, words, verb, item);
    if (naming) found.push(naming);
  }
  return found;
}

/** The verb of naming right before marked words, `called` or `described as`, or -1. */
function verbBefore(reader: ItemReader, { tags }: ItemWords, quotation: number): number {
  let item = quotation - 1;
  while (item > quotation - LONGEST_GAP && GAP.has(tags[item]!)) item--;
  const word = reader.word(item);
  if (word === 'to') return LIKENING.has(reader.word(item - 1)) ? item - 1 : -1;
  if (word !== 'as') return CALLING.has(SPEECH_VERBS.get(word) ?? '') ? item : -1;
  const verb = reader.word(item - 1) === 'to' ? item - 2 : item - 1;
  return CALLING_AS.has(SPEECH_VERBS.get(reader.word(verb)) ?? '') ? verb : -1;
}

function clauseOf(reader: ItemReader, words: ItemWords, verb: number, quotation: number): Naming | null {
  const { tags } = words;
  const sentence = reader.sentenceOf[quotation]!;
  const first = reader.items.firstItem[sentence]!;
  if (BE.has(reader.word(verb - 1))) return null;
  let end = verb;
  while (end > first && isBetween(reader, end - 1)) end--;
  const limit = Math.max(first, end - LONGEST_SUBJECT);
  let start = end;
  while (start > limit && SUBJECT.has(tags[start - 1]!) && !RELATIVES.has(reader.word(start - 1))) start--;
  const cue = { start: verb, end: verb + 1 };
  const isRelative = start > first && RELATIVES.has(reader.word(start - 1));
  if (isRelative && start < end && BEGINS_SUBJECT.has(tags[start]!)) {
    return { cue, source: { start, end }, quotation, start: start - 1, isApposition: false };
  }
  const noun = nounBefore(reader, words, start, end);
  if (noun < 0) return null;
  const comma = commaBefore(words, start, noun);
  const isApposition = comma >= 0;
  return {
    cue,
    source: { start: noun + 1, end },
    quotation,
    start: isApposition ? comma : noun + 1,
    isApposition,
  };
}

/** The noun behind which a clause begins without a pronoun, `a figure | the minister called`, `something | Ruiz called`; or -1. */
function nounBefore(reader: ItemReader, { tags }: ItemWords, start: number, end: number): number {
  for (let noun = start; noun + 1 < end; noun++) {
    if (reader.word(noun) === 'something') return noun;
    if (tags[noun] !== TAG_OF.NN || !BEGINS_APART.has(tags[noun + 1]!)) continue;
    let first = noun;
    while (first > start && (tags[first - 1] === TAG_OF.JJ || tags[first - 1] === TAG_OF.NN)) first--;
    if (/^an?$/.test(reader.word(first - 1))) return noun;
  }
  return -1;
}

function commaBefore({ tags }: ItemWords, start: number, noun: number): number {
  let item = noun;
  while (item > start && tags[item] !== TAG_OF[',']) item--;
  return tags[item] === TAG_OF[','] ? item : -1;
}

function isBetween(reader: ItemReader, item: number): boolean {
  const word = reader.word(item);
  return !reader.isCapitalized(item) && (AUXILIARIES.has(word) || (word.length > 4 && word.endsWith('ly')));
}
