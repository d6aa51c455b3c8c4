import type { Edit } from './edit.js';

const LONGEST = 64;

/**
 * A terminal control sequence at `at`, as logs and copied terminal output have: `\x1b[31m`. A sequence
 * that does not end soon loses its escape character only, so that no text goes with it.
 */
export function stripEscape(text: string, at: number): Edit {
  const bare = { start: at, end: at + 1, text: '' };
  if (text[at + 1] === ']') return stripSystemCommand(text, at) ?? bare;
  if (text[at + 1] !== '[') return bare;
  const limit = Math.min(text.length, at + 2 + LONGEST);
  for (let end = at + 2; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code >= 0x40 && code <= 0x7e) return { start: at, end: end + 1, text: '' };
    if (code < 0x20 || code > 0x3f) break;
  }
  return bare;
}

/** `\x1b]0;title\x07`, which sets a window's title or writes a link. */
function stripSystemCommand(text: string, at: number): Edit | null {
  const limit = Math.min(text.length, at + 2 + 4 * LONGEST);
  for (let end = at + 2; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === 7) return { start: at, end: end + 1, text: '' };
    if (code === 0x1b && text[end + 1] === '\\') return { start: at, end: end + 2, text: '' };
    if (code < 0x20) return null;
  }
  return null;
}
