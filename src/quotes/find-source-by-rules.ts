import { COMPANY_SUFFIXES } from '../lexicon/company-suffixes.js';
import {
  ADJUNCT_STARTERS,
  AUXILIARIES,
  CLAUSE_STARTERS,
  DETERMINERS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_SOURCE = 30;
const LONGEST_BRACKET = 10;
const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight']);
const RELATIVES = new Set(['who', 'which']);

/** The subject before the verb at `verb`, in a sentence that begins at `first`: `Hugh Hill, a doctor, has said`. */
export function sourceBefore(reader: ItemReader, first: number, verb: number): ItemRange | null {
  let end = verb;
  while (end > first && isBetweenSubjectAndVerb(reader, end - 1)) end--;
  if (end === first) return null;
  end = beforeBracket(reader, first, end);
  if (SUBJECT_PRONOUNS.has(reader.word(end - 1))) return { start: end - 1, end };
  const endsInComma = reader.word(end - 1) === ',';
  if (endsInComma || reader.isQuotation(end - 1)) {
    const comma = commaBefore(reader, first, endsInComma ? end - 1 : end);
    if (comma <= first) return null;
    const noun = beforeBracket(reader, first, comma);
    const start = nounPhraseStart(reader, first, noun);
    if (start === noun || !reader.isCapitalized(noun - 1)) return null;
    return { start, end: RELATIVES.has(reader.word(comma + 1)) ? comma : end - 1 };
  }
  const start = nounPhraseStart(reader, first, end);
  // `crossed out a softer line calling for`: no article ends a subject.
  return start < end && !DETERMINERS.has(reader.word(end - 1)) ? { start, end } : null;
}

/** The subject behind the verb, `said Len Burman, head of the Tax Policy Center`, from item `from`. */
export function sourceBehind(reader: ItemReader, from: number, last: number): ItemRange | null {
  if (SUBJECT_PRONOUNS.has(reader.word(from))) return { start: from, end: from + 1 };
  if (!reader.isCapitalized(from) && !DETERMINERS.has(reader.word(from)) && !reader.isWord(from)) return null;
  if (reader.isQuotation(from) || ADJUNCT_STARTERS.has(reader.word(from))) return null;
  const limit = Math.min(last, from + LONGEST_SOURCE);
  let at = from + 1;
  for (; at < limit; at++) {
    const word = reader.word(at);
    if (reader.isQuotation(at)) break;
    if (word === ',') {
      if (!opensApposition(reader, at + 1)) break;
      continue;
    }
    if (reader.isPunctuation(at) && word !== '-') break;
    if (ADJUNCT_STARTERS.has(word) && !joinsNames(reader, at)) break;
    if (word === 'told' || word === 'in') break;
  }
  return { start: from, end: at };
}

/** `and` between two names belongs to the phrase. */
function joinsNames(reader: ItemReader, at: number): boolean {
  return reader.word(at) === 'and' && reader.isCapitalized(at - 1) && reader.isCapitalized(at + 1);
}

/** `, head of …`, `, a doctor`, `, the group's leader`. */
function opensApposition(reader: ItemReader, at: number): boolean {
  const word = reader.word(at);
  if (DETERMINERS.has(word)) return true;
  return (
    reader.isWord(at) &&
    !ADJUNCT_STARTERS.has(word) &&
    !SUBJECT_PRONOUNS.has(word) &&
    !word.endsWith('ing') &&
    !SPEECH_VERBS.has(word)
  );
}

function isBetweenSubjectAndVerb(reader: ItemReader, at: number): boolean {
  // `May said`, `IS claimed`
  if (reader.isCapitalized(at)) return false;
  const word = reader.word(at);
  return AUXILIARIES.has(word) || isDay(reader, at) || (word.length > 4 && word.endsWith('ly'));
}

/** `Arvo today said`, which is no subject, but `USA Today said`. */
export function isDay(reader: ItemReader, at: number): boolean {
  return DAYS.has(reader.word(at)) && !reader.isCapitalized(at);
}

/** Where a bracket begins that ends before `end`, or `end`: `Arvo | (NYSE: ARV) said`. */
function beforeBracket(reader: ItemReader, first: number, end: number): number {
  if (reader.word(end - 1) !== ')') return end;
  const limit = Math.max(first, end - LONGEST_BRACKET);
  for (let item = end - 2; item > limit; item--) if (reader.word(item) === '(') return item;
  return end;
}

/** A quotation may stand in a relative clause, `Lou Jankowski, who wrote "Fists and Flour", said`, in no other. */
function commaBefore(reader: ItemReader, first: number, from: number): number {
  let holdsQuotation = false;
  const limit = Math.max(first, from - LONGEST_SOURCE);
  for (let at = from - 1; at > limit; at--) {
    if (reader.word(at) === ',' && (!holdsQuotation || RELATIVES.has(reader.word(at + 1)))) return at;
    holdsQuotation ||= reader.isQuotation(at);
  }
  return -1;
}

/** Where the noun phrase that ends before `end` begins. */
export function nounPhraseStart(reader: ItemReader, first: number, end: number): number {
  const limit = Math.max(first, end - LONGEST_SOURCE);
  let at = end;
  while (at > limit) {
    const word = reader.word(at - 1);
    if (reader.isQuotation(at - 1)) break;
    // `Arvo, | Inc. said`
    const isOfFirm = word === ',' && at < end && COMPANY_SUFFIXES.has(reader.word(at).replace('.', ''));
    if (reader.isPunctuation(at - 1) && word !== '-' && word !== "'" && !isOfFirm) break;
    if (CLAUSE_STARTERS.has(word)) break;
    if (word === 'and' && !joinsNames(reader, at - 1)) break;
    const isVerb = SPEECH_VERBS.has(word) || (word.length > 5 && word.endsWith('ing'));
    if (isVerb && !reader.isCapitalized(at - 1)) break;
    at--;
  }
  return at;
}
