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
/** Letters of the longest and the shortest of these words. */
const LONGEST = 12;
const SHORTEST = 4;

/** Whether a name is that of somebody who speaks, by the word beside it: `Dahl told reporters`, `said Dahl`. */
export function isSpeaking(text: string, { start, end }: Span): boolean {
  if (text[end] === ' ') {
    let stop = end + 1;
    while (stop - end <= LONGEST && isSmallLetter(text.charCodeAt(stop))) stop++;
    if (stop - end > SHORTEST && BEHIND.has(text.slice(end + 1, stop))) return true;
  }
  if (text[start - 1] !== ' ') return false;
  let first = start - 1;
  while (start - first <= LONGEST && isSmallLetter(text.charCodeAt(first - 1))) first--;
  if (start - first > SHORTEST && BEFORE.has(text.slice(first, start - 1))) return true;
  return text.startsWith(ACCORDING_TO, start - ACCORDING_TO.length);
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
