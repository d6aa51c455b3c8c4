import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const BEFORE = new Set(['needless', 'suffice', 'strange', 'sad']);
const BEHIND = new Set(['least', 'nothing']);

const ASKING = /^(?:ask|declin|refus|want|wish|request|insist|prefer)/;
const NAMED = new Set(['named', 'identified', 'quoted']);

/**
 * Whether a cue stands in a phrase in which nobody says anything: `Needless to say, the parents left`, `odd, to say the
 * least`, `an official who asked not to be named`, `Unilever added 8p at 2,578`, `police were called to the house`,
 * `the wall was deemed unsafe`, `with that being said`.
 */
export function isIdiom(reader: ItemReader, { start, end }: ItemRange): boolean {
  if (isOfShares(reader, end) || isCalledTo(reader, start, end) || isDeal(reader, end)) return true;
  if (isDeemed(reader, end) || isOfStory(reader, end) || isCitingPeople(reader, end)) return true;
  if (isThatBeingSaid(reader, end) || isCriedToSleep(reader, end)) return true;
  if (ASKING.test(reader.word(end - 1)) && isAboutName(reader, end)) return true;
  for (let item = start; item < end; item++) {
    if (reader.word(item) !== 'say' || reader.word(item - 1) !== 'to') continue;
    const before = reader.word(item - 2) === 'it' ? item - 3 : item - 2;
    const behind = reader.word(item + 1) === 'the' ? item + 2 : item + 1;
    const isThatIs = reader.word(before) === 'is' && reader.word(before - 1) === 'that';
    if (BEFORE.has(reader.word(before)) || BEHIND.has(reader.word(behind)) || isThatIs) return true;
  }
  return false;
}

/** `With that being said, the plan is good.` */
function isThatBeingSaid(reader: ItemReader, end: number): boolean {
  return (
    reader.word(end - 1) === 'said' && reader.word(end - 2) === 'being' && reader.word(end - 3) === 'that'
  );
}

/** `I cried myself to sleep` */
function isCriedToSleep(reader: ItemReader, end: number): boolean {
  return (
    /^cr(?:y|ied|ies|ying)$/.test(reader.word(end - 1)) && /^(?:my|your|him|her)self$/.test(reader.word(end))
  );
}

/** `Officers were called to a house in Leeds` */
function isCalledTo(reader: ItemReader, start: number, end: number): boolean {
  const to = reader.word(end - 1) === 'to' ? end - 1 : end;
  if (reader.word(to - 1) !== 'called' || reader.word(to) !== 'to') return false;
  const isPassive = BE.test(reader.word(to - 2)) || BE.test(reader.word(start));
  return (
    isPassive && (/^(?:the|a|an|his|her|their)$/.test(reader.word(to + 1)) || reader.isCapitalized(to + 1))
  );
}

const BE = /^(?:was|were|been|being|is|are)$/;

/** Who worked on the article and where: `Hakim Alm reported from Sanaa`, `Ana Ruiz wrote this story`, `Dahl reported and wrote in Oslo`. */
function isOfStory(reader: ItemReader, end: number): boolean {
  const where = PLACED.test(reader.word(end - 1)) ? end - 1 : end;
  const verb = reader.word(where - 1);
  if (!WORKED.test(verb)) return false;
  if (verb === 'wrote' && /^(?:this|the)$/.test(reader.word(where)) && STORY.test(reader.word(where + 1)))
    return true;
  const place = reader.word(where + 1) === 'the' ? where + 2 : where + 1;
  if (!PLACED.test(reader.word(where)) || !reader.isCapitalized(place)) return false;
  const isBoth = reader.word(where - 2) === 'and' && WORKED.test(reader.word(where - 3));
  if (isBoth || (verb !== 'wrote' && reader.word(where) === 'from')) return true;
  // `She wrote from Berlin that …`, but `Alm reported from Sanaa, and Ana Ruiz wrote from Leeds.`
  return verb === 'wrote' && isBesideReporter(reader, where);
}

function isBesideReporter(reader: ItemReader, end: number): boolean {
  for (let item = end - LONGEST_CREDIT; item < end; item++)
    if (WORKED.test(reader.word(item)) && PLACED.test(reader.word(item + 1)) && item + 1 < end) return true;
  return false;
}

const WORKED = /^(?:report(?:ed|ing)|wrote)$/;
const PLACED = /^(?:from|in)$/;
const STORY = /^(?:story|report|article)$/;
const LONGEST_CREDIT = 25;

/** Whom somebody cites is no news: `Prices rose, the paper reported, citing two people familiar with the matter`. */
function isCitingPeople(reader: ItemReader, end: number): boolean {
  if (!/^(?:citing|quoting)$/.test(reader.word(end - 1))) return false;
  for (let item = end; item < end + LONGEST_DEAL; item++) {
    if (PEOPLE.test(reader.word(item))) return !/^(?:as|who|that|['’]s?)$/.test(reader.word(item + 1));
    if (!reader.isWord(item)) return false;
  }
  return false;
}

const PEOPLE = /^(?:people|persons?|sources?|officials?)$/;

/** `The wall was deemed unsafe`, by nobody in particular. */
function isDeemed(reader: ItemReader, end: number): boolean {
  if (reader.word(end - 1) !== 'deemed' || !BE.test(reader.word(end - 2))) return false;
  for (let item = end; item < end + REACH_OF_AGENT && !reader.isPunctuation(item); item++)
    if (reader.isQuotation(item) || reader.word(item) === 'by') return false;
  return true;
}

const REACH_OF_AGENT = 8;

/** `Everton have agreed a fee with Lisbon` */
function isDeal(reader: ItemReader, end: number): boolean {
  if (!/^agree[ds]?$/.test(reader.word(end - 1))) return false;
  for (let item = end; item < end + LONGEST_DEAL && !CLAUSE.test(reader.word(item)); item++) {
    if (DEAL.test(reader.word(item))) return BEHIND_DEAL.test(reader.word(item + 1));
  }
  return false;
}

const CLAUSE = /^(?:that|to|with|on|in|not|it|he|she|they|we)$/;
const BEHIND_DEAL = /^(?:with|for|from|of|on|to|in|by|after|over|worth|until|at|last|and|,|\.|)$/;
const DEAL = /^(?:deals?|fees?|terms|contracts?|loan|transfer|truce|ceasefire|settlements?|move)$/;
const LONGEST_DEAL = 5;

/** A price behind `added`: `added 30 cents to 8.10`. */
function isOfShares(reader: ItemReader, from: number): boolean {
  if (!/^add(?:ed|s|ing)?$/.test(reader.word(from - 1)) || !/^[$£€]?\d/.test(reader.word(from))) return false;
  return UNITS.test(reader.word(from + 1)) || /^\d[\d./]*[pc]$/.test(reader.word(from));
}

const UNITS = /^(?:to|at|cents?|pence|pct|percent|per|points?|dlrs?|%|p|c)$/;

/** `not to be named`, `to be identified`, `anonymity` */
function isAboutName(reader: ItemReader, from: number): boolean {
  let item = reader.word(from) === 'not' ? from + 1 : from;
  if (reader.word(item) === 'for') item++;
  if (reader.word(item) === 'anonymity') return true;
  return reader.word(item) === 'to' && reader.word(item + 1) === 'be' && NAMED.has(reader.word(item + 2));
}
