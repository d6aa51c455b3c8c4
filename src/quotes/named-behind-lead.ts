import type { Entity } from '../document/annotations.js';
import { LETTER, SMALL } from '../lexicon/letters.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { roleOfNoun } from '../lexicon/role-nouns.js';

/** `A father of two who beat a driver has been jailed.` */
const LEAD = new RegExp(
  `^An? ((?:[${SMALL}\\d'’-]+ ){0,4}?)([${SMALL}-]+) (?:who|from|accused|has|had|was|is|of|in|at)\\b`,
);
/** Behind the name: `, 38, of Beechwood Avenue,`. */
const AGED = /^, (?:aged )?\d{1,3},/;
const MOST_OF_TITLE = new RegExp(`^(?:[${LETTER}.]+ ){0,2}$`);
/** Characters: no lead is longer. */
const LONGEST_LEAD = 600;

/** Who is told of without a name in a lead, and named with an age at the beginning of the next paragraph. */
export interface NamedBehindLead {
  readonly entity: number;
  readonly end: number;
  readonly noun: string;
}

/**
 * The way in which news of crimes begins: `A father of two who beat a driver has been jailed. / Darren Holt, 38, of Leeds, hit …`:
 * Holt is the father of two.
 */
export function namedBehindLead(text: string, entities: readonly Entity[]): NamedBehindLead | null {
  let first = -1;
  entities.forEach(({ type, mentions }, entity) => {
    if (type !== 'PER') return;
    if (first < 0 || mentions[0]!.start < entities[first]!.mentions[0]!.start) first = entity;
  });
  if (first < 0) return null;
  const { start, end } = entities[first]!.mentions[0]!;
  if (!AGED.test(text.slice(end, end + 12))) return null;
  const line = text.lastIndexOf('\n', start - 1);
  if (line < 0 || !MOST_OF_TITLE.test(text.slice(line + 1, start))) return null;
  const before = text.slice(Math.max(0, line - LONGEST_LEAD), line).trimEnd();
  const lead = LEAD.exec(before.slice(before.lastIndexOf('\n') + 1));
  if (!lead || !isPersonNoun(lead[2]!)) return null;
  return { entity: first, end, noun: roleOfNoun(lead[2]!) };
}
