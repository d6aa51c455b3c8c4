import { LETTER } from '../lexicon/letters.js';

/** What stands before marks says that the words in them are named, not spoken. */
export const Mention = { None: 0, Word: 1, Name: 2, Meaning: 3 } as const;
export const MENTIONS = 4;

/** `the term "freshman"`, `under the slogan "Ten Years Together"`, `the nickname of the "invisible sheik"` */
const WORD =
  /\b(?:term|word|phrase|nickname|moniker|acronym|slogan|motto|alias|hashtag|symbol|caption|tagline)s?,?(?: of)?(?: an?| the)? ?$/i;
/** `titled "Is Paris next?"`, `dubbed the "magic rabbit"`, `known to friends as "Bud"`, `so-called "war relief"` */
const NAME = new RegExp(
  String.raw`(?:\b(?:titled|entitled|nicknamed|dubbed|named|christened|codenamed|code-named|so-called)|\bknown(?: [${LETTER}]+){0,3} as)(?: an?| the)? ?$`,
  'i',
);
/** `means "people of the reeds"`, `literally "cold meals"`, `short for "El Capitan"` */
const MEANING = /\b(?:means|meaning|literally|translates (?:as|to)|(?:stands|short|acronym|word) for),? ?$/i;
const REACH = 40;

/** How what stands before a place names what stands there, if it does. */
export function mentionBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  // `the words "really stupid"` are often somebody's.
  if (/\bwords $/.test(before)) return Mention.None;
  if (WORD.test(before)) return Mention.Word;
  if (NAME.test(before)) return Mention.Name;
  return MEANING.test(before) ? Mention.Meaning : Mention.None;
}
