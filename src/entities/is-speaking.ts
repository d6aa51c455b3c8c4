import type { Span } from '../document/span.js';

/** What is said of a speaker, behind the name; and, but for those that name a hearer, before it. */
const BEHIND = new Set(
  `said says told tells added adds asked asks wrote writes tweeted replied explained argued warned insisted claimed
   noted announced confirmed acknowledged recalled`.split(/\s+/),
);
const BEFORE = new Set(
  'said says added adds wrote writes replied explained argued insisted noted'.split(' '),
);
const ACCORDING_TO = 'ccording to ';
const LONGEST = 12;

/** Whether a name is that of somebody who speaks, by the word beside it: `Dahl told reporters`, `said Dahl`. */
export function isSpeaking(text: string, { start, end }: Span): boolean {
  if (text[end] === ' ') {
    const behind = text.slice(end + 1, end + 1 + LONGEST);
    const stop = behind.search(/[^a-z]/);
    if (stop > 0 && BEHIND.has(behind.slice(0, stop))) return true;
  }
  if (text[start - 1] !== ' ') return false;
  const before = text.slice(Math.max(0, start - 1 - LONGEST), start - 1);
  if (BEFORE.has(before.slice(before.lastIndexOf(' ') + 1))) return true;
  return text.startsWith(ACCORDING_TO, start - ACCORDING_TO.length);
}
