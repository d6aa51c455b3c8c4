import type { Edit } from './edit.js';
import { windows1252Byte } from './windows-1252.js';

/** So many broken characters in a row are never anything else: `ÐŸÑ€Ð¸`. */
const CERTAIN_RUN = 3;
const LONGEST_RUN = 64;

/**
 * UTF-8 that was read as windows-1252, at its first character: `â€œ` is `“`, `Ã©` is `é`. Text broken
 * twice takes two passes. After the idea of ftfy: repair only what cannot be meant, so that neither
 * `“café”…` nor `NÃO` is touched.
 */
export function repairMojibake(text: string, at: number): Edit | null {
  const code = text.charCodeAt(at);
  const length = sequenceLength(text, at);
  if (length === 0) return repairTornSequence(text, at, code);
  if (isCertain(text, at, code, length))
    return { start: at, end: at + length, text: decode(text, at, length) };
  return repairRun(text, at, length);
}

/** How many characters from `at` are one UTF-8 sequence read as windows-1252; 0 where they are not. */
function sequenceLength(text: string, at: number): number {
  const lead = text.charCodeAt(at);
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next++) {
    const byte = windows1252Byte(text.charCodeAt(at + next));
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length > 2 && decode(text, at, length) === '' ? 0 : length;
}

/** The character meant by the sequence, or '' where its bytes mean none. */
function decode(text: string, at: number, length: number): string {
  let code = text.charCodeAt(at) & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    code = (code << 6) | (windows1252Byte(text.charCodeAt(at + next)) & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  return String.fromCodePoint(code);
}

function isCertain(text: string, at: number, lead: number, length: number): boolean {
  const second = windows1252Byte(text.charCodeAt(at + 1));
  if (length === 2) return lead <= 0xc5 && isCertainPair(text, at, lead, text.charCodeAt(at + 1));
  if (length === 4) return lead === 0xf0 && second === 0x9f;
  if (lead === 0xe2) return !ENDS_A_QUOTE.includes(text[at + 1]!);
  if (lead === 0xe1) return second === 0xba || second === 0xbb;
  return lead === 0xef && (second === 0xbb || second === 0xbf || second === 0xac);
}

/** May stand behind a letter in its own right, as in `“SÃO JOSÉ”…`. */
const ENDS_A_QUOTE = '’”‘“…«»•';
const MAY_FOLLOW_A_LETTER = `${ENDS_A_QUOTE}‹›‚„–—™®©°ªº€£²³¹·\u00a0`;

/** Two characters, such as `Ã©`: certain unless the second may stand behind the first as a letter. */
function isCertainPair(text: string, at: number, lead: number, second: number): boolean {
  if (lead === 0xc2 || !MAY_FOLLOW_A_LETTER.includes(String.fromCharCode(second))) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 2);
  // A capital never stands behind a small letter (`JosÃ©`), but does behind a capital (`“IRMÃ”`).
  if (isAsciiWord(after) || before > 0x7f || (before >= 97 && before <= 122)) return true;
  return lead === 0xc3 && !isAsciiWord(before);
}

/** Sequences that lost a byte on the way: `â€` for `”`, `Â` before a space for a non-breaking one. */
function repairTornSequence(text: string, at: number, code: number): Edit | null {
  if (code === 0xe2 && text[at + 1] === '€') return { start: at, end: at + 2, text: '”' };
  if (code === 0xc2 && !isAsciiWord(text.charCodeAt(at - 1)) && endsWord(text, at + 1)) {
    return { start: at, end: at + 1, text: '' };
  }
  return null;
}

function endsWord(text: string, at: number): boolean {
  return at === text.length || /\s/.test(text[at]!);
}

function repairRun(text: string, at: number, firstLength: number): Edit | null {
  let repaired = '';
  let end = at;
  let length = firstLength;
  let count = 0;
  while (length > 0 && count < LONGEST_RUN) {
    repaired += decode(text, end, length);
    end += length;
    count++;
    length = sequenceLength(text, end);
  }
  return count >= CERTAIN_RUN ? { start: at, end, text: repaired } : null;
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}
