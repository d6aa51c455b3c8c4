import { NAMED_ENTITIES } from '../lexicon/named-entities.js';
import type { Edit } from './edit.js';
import { windows1252Character } from './windows-1252.js';

const LONGEST = 10;
const SEMICOLON = 59;

/**
 * `&quot;`, `&#8220;` or `&#x201C;` at `at`, escaped any number of times over: `&amp;amp;#8220;` is `“`.
 * Only with its semicolon: `?a=1&copy=2` is an address, `AT&T` a name.
 */
export function decodeEntity(text: string, at: number): Edit | null {
  let from = at + 1;
  let character = '';
  let end = at;
  for (;;) {
    const stop = semicolonAfter(text, from);
    const decoded = stop < 0 ? '' : decode(text.slice(from, stop));
    if (!decoded) break;
    character = decoded;
    end = stop + 1;
    if (decoded !== '&') break;
    from = end;
  }
  return end === at ? null : { start: at, end, text: character };
}

function semicolonAfter(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === SEMICOLON) return at;
    const isPart = code === 35 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
    if (!isPart) return -1;
  }
  return -1;
}

/** What stands between `&` and `;` as the character it means; '' where it means none. */
function decode(name: string): string {
  const named = NAMED_ENTITIES.get(name);
  if (named !== undefined) return named;
  const numeric = /^#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}))$/.exec(name);
  if (!numeric) return '';
  const code = numeric[1] ? Number(numeric[1]) : Number.parseInt(numeric[2]!, 16);
  if (code >= 0x80 && code <= 0x9f) return windows1252Character(code);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  // A break written as an entity ends no line of the file, and lines are the file's.
  return code === 10 || code === 13 ? ' ' : String.fromCodePoint(code);
}
