import { isCredit } from './is-credit.js';
import { isMachineLine } from './is-machine-line.js';
import type { LineWords } from './line-words.js';
import { hasPagePhrase } from './match-phrases.js';

/** Whether a line says nothing but what pages say besides their story. */
export function isBoilerplate(words: LineWords, line: number, withCredits: boolean): boolean {
  if (words.firstWord[line] === words.firstWord[line + 1]) return false;
  if (hasPagePhrase(words, line, withCredits) || isCredit(words, line)) return true;
  return isMachineLine(words.text.slice(words.lines.start[line], words.lines.end[line]));
}
