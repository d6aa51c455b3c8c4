import type { MarkedStretch } from './pair-marks.js';

const CALLS = /\bcall(?:s|ed|ing)? (?:him|her|them)(?:self|selves)? $/;

/** A name that somebody is given, no judgement: `called her "the general"`. */
export function isNickname(text: string, { start, innerStart }: MarkedStretch): boolean {
  return (
    text.slice(innerStart, innerStart + 4).toLowerCase() === 'the ' &&
    CALLS.test(text.slice(Math.max(0, start - 24), start))
  );
}
