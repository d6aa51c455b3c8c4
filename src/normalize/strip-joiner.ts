import type { Edit } from './edit.js';

/**
 * A zero-width joiner or non-joiner at `at`, unless it stands between two characters that it may shape:
 * it makes one emoji of two and is spelling in Persian and Hindi, but between Latin letters it is debris.
 */
export function stripJoiner(text: string, at: number): Edit | null {
  const shapes = isShaped(text.charCodeAt(at - 1)) && isShaped(text.charCodeAt(at + 1));
  return shapes ? null : { start: at, end: at + 1, text: '' };
}

/** Scripts from Hebrew on, emoji and their variation selectors; punctuation and Latin are not. */
function isShaped(code: number): boolean {
  return code >= 0x590 && !(code >= 0x1e00 && code <= 0x218f) && code !== 0xfeff;
}
