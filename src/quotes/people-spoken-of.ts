import type { Quote } from '../document/annotations.js';
import type { NameIndex } from './name-index.js';
import { ACTS } from './name-standing.js';

/** `I am Ana Ruiz`, `My name is Ana Ruiz` */
const OF_ONESELF = /\b(?:I am|I['’]m|name is|name['’]s|this is|call me|I,) $/i;
/** Behind a name that is no part of another noun phrase, as in `Foley’s brother` and `Foley supporters`. */
const ENDS_PHRASE =
  /^(?:$|[,.;:!?)"”]|['’](?!s)|,? (?:and|or|but|of|for|in|on|at|to|as|from|with|by|that|who|because|when|about|over|after|before|against|than|are|were|have|may|might|must|should|can)\b)/;

/**
 * The people whom a quote names: its speaker would say `I`. What stands before the source of indirect speech may be he:
 * `When Foley came home, the house was empty, he said`.
 */
export function peopleSpokenOf(
  { type, parts, source }: Quote,
  text: string,
  index: NameIndex,
): ReadonlySet<number> {
  const people = new Set<number>();
  for (const { start, end } of parts) {
    for (const name of index.within(start, end)) {
      if (name.type !== 'PER' || (type !== 'direct' && source && name.start < source.end)) continue;
      const behind = text.slice(name.end, name.end + 60);
      if (!ENDS_PHRASE.test(behind) && !ACTS.test(behind)) continue;
      if (!OF_ONESELF.test(text.slice(Math.max(0, name.start - 12), name.start))) people.add(name.entity);
    }
  }
  return people;
}
