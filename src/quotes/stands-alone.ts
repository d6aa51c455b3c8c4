import type { Span } from '../document/span.js';

/** Whether marked words are a line of their own, with the stop of a sentence in them: `“Not yet.”` in a dialogue. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  let first = start;
  while (first > 0 && isBlank(text.charCodeAt(first - 1))) first--;
  let last = end;
  while (last < text.length && isBlank(text.charCodeAt(last))) last++;
  if ((first > 0 && text[first - 1] !== '\n') || (last < text.length && text[last] !== '\n')) return false;
  return /[.!?]["”’»]?$/.test(text.slice(Math.max(start, end - 2), end));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0;
}
