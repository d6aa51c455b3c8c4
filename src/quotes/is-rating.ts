import type { MarkedStretch } from './pair-marks.js';

/** What analysts and agencies rate shares and debts. */
const RATING =
  /^(?:strong |conviction )?(?:buy|sell|hold|neutral|(?:out|under)perform|(?:over|under|equal|market)[- ]?weight|(?:market|sector|peer)[- ]perform|accumulate|reduce|add|stable|negative|positive|junk|[ABCD]{1,3}[+-]?|[ABC]a{0,2}[123]?)[,.]?$/i;
const RATED = /\b(?:to|from|at|of)(?: an?)? $/;
const SUBJECT =
  /\b(?:stocks?|shares?|rat(?:es?|ed|ings?)|outlook|upgraded?|downgraded?|cut|raised|lowered|debt|recommendations?)\b/i;
const REACH = 100;

/** A grade in marks is nobody's word: `cut the stock to “neutral” from “buy”`, `a rating of “BB+”`. */
export function isRating(text: string, { start, innerStart, innerEnd }: MarkedStretch): boolean {
  if (innerEnd - innerStart > 20 || !RATING.test(text.slice(innerStart, innerEnd))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return RATED.test(before) && SUBJECT.test(before);
}
