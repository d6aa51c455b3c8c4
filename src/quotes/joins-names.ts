import type { Entity } from '../document/annotations.js';
import { CAPITAL, LETTER } from '../lexicon/letters.js';
import type { Name } from './name-index.js';

/** ` and `, ` and Foreign Minister ` */
const AND_PERSON = new RegExp(String.raw`^,?\s{1,2}(?:and|or)\s{1,2}(?:[${LETTER}]+\.? ){0,3}$`);
const AND_THING = /^(?: \([^)]{1,30}\))?,? (?:and|or) (?:the )?$/i;
/** Between two of several names: `Norway, Sweden and Denmark`. */
const LISTED = /^(?: \([^)]{1,30}\))?, (?:the |[A-Z][a-z]{1,3}\. )?$/;
/** Behind a name: `, McDonald, and other aides`, ` and other aides`. */
const AND_OTHERS = new RegExp(
  String.raw`^(?:, [${CAPITAL}][${LETTER}.'’-]*(?: [${CAPITAL}][${LETTER}.'’-]*){0,2}){0,4},? and (?:other|others|several|many|some)\b`,
);

/**
 * Whether a name in a source is one of several: `Incer and Lindley Johnson, an executive`, `CNN and the Daily News`,
 * `Norway, Sweden and Denmark`, `Ruiz and other nurses`: no one of them alone. `Lin Hughes, lawyer for Tom Pitt and
 * Mary Trott` is one.
 *
 * @param inside the names in the source, which ends at `end`
 */
export function joinsNames(
  name: Name,
  text: string,
  end: number,
  inside: readonly Name[],
  entities: readonly Entity[],
): boolean {
  if (AND_OTHERS.test(text.slice(name.end, end))) return true;
  for (let at = inside.indexOf(name); at + 1 < inside.length; at++) {
    const next = inside[at + 1]!;
    const between = text.slice(inside[at]!.end, next.start);
    const people = [name, next].filter(({ entity }) => entities[entity]!.type === 'PER').length;
    const isAnd = AND_THING.test(between) || (people === 2 && AND_PERSON.test(between));
    if (isAnd) return next.entity !== name.entity;
    if (!LISTED.test(between)) return false;
  }
  return false;
}
