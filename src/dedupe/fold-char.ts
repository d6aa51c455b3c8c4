/** What {@link foldChar} gives for an apostrophe within or beside a word. */
export const APOSTROPHE = 1;

/** {@link foldChar} of the first 128 code units, to look up in place. */
export const ASCII_FOLD = Uint16Array.from({ length: 128 }, (_, code) => foldAscii(code));

/** By the high byte of a code unit what those with it become; worked out one by one, as few are ever met. */
const pages: (Uint16Array | undefined)[] = new Array(256);
/** No unit becomes this. */
const UNKNOWN = 0xffff;

/**
 * The code unit in lower case if it is part of a word, 0 if it separates words, {@link APOSTROPHE} for an
 * apostrophe, which does neither: `didn't` and `didn’t` are one word.
 */
export function foldChar(code: number): number {
  if (code < 128) return ASCII_FOLD[code]!;
  pages[code >> 8] ??= new Uint16Array(256).fill(UNKNOWN);
  const page = pages[code >> 8]!;
  if (page[code & 255] === UNKNOWN) page[code & 255] = fold(code);
  return page[code & 255]!;
}

function foldAscii(code: number): number {
  if (code === 0x27) return APOSTROPHE;
  const lower = code | 0x20;
  if (lower >= 97 && lower <= 122) return lower;
  return (code >= 48 && code <= 57) || code === 95 ? code : 0;
}

function fold(code: number): number {
  if (code === 0x2019) return APOSTROPHE;
  // Dashes and quotation marks, the only others that most articles have: the pattern takes long to be made ready.
  if (code >= 0x2010 && code <= 0x2027) return 0;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const character = String.fromCharCode(code);
  if (!/[\p{L}\p{M}\p{N}_]/u.test(character)) return 0;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
