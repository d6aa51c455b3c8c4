import type { Entity } from '../document/annotations.js';
import { LETTER, SMALL } from '../lexicon/letters.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { roleOfNoun } from '../lexicon/role-nouns.js';

/** `A father of two who beat a driver has been jailed.`, `The former chairman of the club said` */
const LEAD = new RegExp(
  `^(?:An?|The) ((?:[${LETTER}\\d'’-]+ ){0,4}?)([${SMALL}-]+) (?:who|whose|from|accused|has|had|have|was|is|of|in|at|with|will|says|[${SMALL}]{2,}ed|said|told)\\b`,
);
/** Behind the name: `, 38, of Beechwood Avenue,`. */
const AGED = /^, (?:aged )?\d{1,3},/;
const MOST_OF_TITLE = new RegExp(`^(?:[${LETTER}.]+ ){0,2}$`);
/** Behind a name of which no more is said. */
const SPEAKS =
  /^ (?:said|says|told|tells|wrote|writes|claims|claimed|posted|insisted|warned|added|explained|revealed|held)\b/;
/** Before it: nothing on its line but a quotation. */
const OPENS = /^(?:["“'‘][^"“”\n]{1,400}["”'’] )?$/;
/** A headline and the lead below it. */
const FIRST_LINES = 2;
/** Characters: no lead is longer. */
const LONGEST_LEAD = 600;

/** Who is told of without a name in a lead, and named at the beginning of the next paragraph. */
export interface NamedBehindLead {
  readonly entity: number;
  readonly end: number;
  readonly noun: string;
  /** The words before the noun, in lower case. */
  readonly words: readonly string[];
}

/**
 * The way in which news begins: `A father of two who beat a driver has been jailed. / Darren Holt, 38, of Leeds, hit …`: Holt
 * is the father of two. A name with no word on who bears it is that of whom the lead tells, too: `A scholar in Leeds has
 * written on snow. / Ana Ruiz said …`
 */
export function namedBehindLead(text: string, entities: readonly Entity[]): NamedBehindLead | null {
  let start = 0;
  for (let count = 0; count < FIRST_LINES; count++) {
    const end = endOfLine(text, start);
    const lead = LEAD.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)));
    const next = startOfLine(text, end);
    if (lead && isPersonNoun(lead[2]!)) {
      const named = firstNamed(text, entities, { start, end }, { start: next, end: endOfLine(text, next) });
      const words = lead[1]!.toLowerCase().split(' ').filter(Boolean);
      return named && { ...named, noun: roleOfNoun(lead[2]!), words };
    }
    start = next;
  }
  return null;
}

/** Who is named first in a paragraph, not in the one before it, in a way that tells no more or an age. */
function firstNamed(
  text: string,
  entities: readonly Entity[],
  lead: { readonly start: number; readonly end: number },
  paragraph: { readonly start: number; readonly end: number },
): { readonly entity: number; readonly end: number } | null {
  let first = -1;
  let start = paragraph.end;
  let end = 0;
  entities.forEach(({ type, mentions }, entity) => {
    if (type !== 'PER') return;
    const mention = mentions.find((each) => each.start >= lead.start);
    if (!mention || mention.start < paragraph.start || mention.start >= start) return;
    ({ start, end } = mention);
    first = entity;
  });
  if (first < 0) return null;
  const before = text.slice(paragraph.start, start);
  const behind = text.slice(end, end + 20);
  const isAged = AGED.test(behind) && MOST_OF_TITLE.test(before);
  const isPlain = text.slice(start, end).includes(' ') && SPEAKS.test(behind) && OPENS.test(before);
  return isAged || isPlain ? { entity: first, end } : null;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function startOfLine(text: string, from: number): number {
  let start = from;
  while (text[start] === '\n') start++;
  return start;
}
