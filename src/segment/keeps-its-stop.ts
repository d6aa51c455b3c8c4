import {
  CAPITAL_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  WORDLIKE_TITLES,
} from '../lexicon/abbreviations.js';
import { CharClass, charClass } from './char-class.js';

const LONGEST = 6;

/** Whether the stop at `stop` belongs to the word `text[start, stop)` as to `Mr.`, `Inc.` and `Jan.` */
export function keepsItsStop(text: string, start: number, stop: number, to: number): boolean {
  if (stop - start > LONGEST) return false;
  const isCapital = charClass(text.charCodeAt(start)) === CharClass.Upper;
  const word = text.slice(start, stop).toLowerCase();
  // `Okoro v. Dahl`
  if (word === 'v' && !isCapital) return classAfterSpace(text, stop + 1, to) === CharClass.Upper;
  if (TITLE_ABBREVIATIONS.has(word)) {
    if (word === 'vs') return true;
    return (
      isCapital && (!WORDLIKE_TITLES.has(word) || classAfterSpace(text, stop + 1, to) === CharClass.Upper)
    );
  }
  if (PLAIN_ABBREVIATIONS.has(word)) return isCapital || word === 'etc' || word === 'approx';
  if (!isCapital || !CAPITAL_ABBREVIATIONS.has(word)) return false;
  return !NUMBER_ABBREVIATIONS.has(word) || classAfterSpace(text, stop + 1, to) === CharClass.Digit;
}

function classAfterSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === 32) at++;
  return at < to ? charClass(text.charCodeAt(at)) : CharClass.Space;
}
