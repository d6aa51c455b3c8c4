import type { Name } from './name-index.js';

/** What the place of a name in its sentence says of the person: the bits that hold. */
export const Standing = {
  /** The first name of its sentence. */
  First: 1,
  /** A verb stands behind it: `Kim left`, `Ana Ruiz, a nurse, argues`. */
  Acts: 2,
  /** A verb of speech stands behind it, or right before it: `said Kim`. */
  Speaks: 4,
  /** `Kim's aide` */
  Possessive: 8,
  /** Behind a preposition: `the aide of Kim`. */
  Object: 16,
  /** Named within somebody's quoted words. */
  Quoted: 32,
} as const;

const ASIDE = String.raw`^(?: \([^)]{1,30}\))?(?:,[^.]{1,120}?,)?,? `;
const ACTS = new RegExp(
  String.raw`${ASIDE}(?:(?:also|then|later|recently|now|never|still|reportedly) )?(?:has|had|is|was|will|would|could|did|does|told|spoke|wrote|made|took|went|gave|left|began|came|became|won|lost|met|ran|[a-z]{2,12}(?:ed|s))\b`,
);
const SPEAKS = new RegExp(
  String.raw`${ASIDE}(?:(?:also|then|later|has|had) )?(?:said|says|told|tells|added|adds|argued|argues|claimed|claims|warned|warns|insisted|insists|explained|explains|noted|notes|wrote|writes|asked|asks|speculated|suggested|denied|stated|tweeted|replied|replies|recalled|remembered|admitted|acknowledged)\b`,
);
const SPOKEN_BY = /\b(?:said|says|added|adds|wrote|writes|told by|according to) (?:[\p{L}.-]+ ){0,3}$/u;
const BEHIND_PREPOSITION =
  /\b(?:of|with|to|by|for|from|on|about|against|at|than|and|between|like)\s+(?:\w+\.?\s){0,2}$/i;
const TITLE_STOPS = /\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen)\./g;

/** @param previous the name before it in the text */
export function standingOf(name: Name, text: string, previous: Name | undefined, isQuoted: boolean): number {
  if (isQuoted) return Standing.Quoted;
  const behind = text.slice(name.end, name.end + 160);
  if (/^['’]s?/.test(behind)) return Standing.Possessive;
  const lead = text.slice(Math.max(0, name.start - 60), name.start);
  const speaks = SPEAKS.test(behind) || SPOKEN_BY.test(lead) ? Standing.Speaks : 0;
  if (BEHIND_PREPOSITION.test(lead)) return Standing.Object | (/to $/.test(lead) ? speaks : 0);
  const isFirst = !previous || /[.!?:\n]/.test(text.slice(previous.end, name.start).replace(TITLE_STOPS, ''));
  return (isFirst ? Standing.First : 0) | (ACTS.test(behind) ? Standing.Acts : 0) | speaks;
}
