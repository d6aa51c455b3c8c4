import type { Edit } from './edit.js';
import { Trigger, triggerOf } from './trigger.js';

/** Real characters have a few marks; putting endless ones in order takes quadratic time. */
const MOST_MARKS = 32;

/**
 * Normal form C of the character at `at` with the one before it and the marks behind it: `e` and a
 * combining acute are `é`. Only stretches that may differ are looked at, so that `at` moves on linearly.
 */
export function composeCharacters(text: string, at: number, notBefore: number): Edit | null {
  let start = at;
  if (start > notBefore) {
    start--;
    if (start > notBefore && isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start--;
  }
  const end = clusterEnd(text, at);
  const stretch = text.slice(start, end);
  return { start, end, text: stretch.normalize('NFC') };
}

/** Whether a pair of surrogates at `at` may not be in normal form C: musical signs, Brahmic marks. */
export function mayCompose(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  return (
    (code >= 0x11000 && code < 0x1d200) ||
    (code >= 0x1e000 && code < 0x1e900) ||
    (code >= 0x2f800 && code < 0x30000)
  );
}

/** The end of the run of composing characters that starts at `at`. */
function clusterEnd(text: string, at: number): number {
  let end = at;
  const limit = Math.min(text.length, at + MOST_MARKS);
  while (end < limit) {
    const trigger = triggerOf(text.charCodeAt(end));
    if (trigger === Trigger.Compose) end++;
    else if (trigger === Trigger.Surrogate && mayCompose(text, end)) end += 2;
    else break;
  }
  return Math.max(end, at + 1);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
