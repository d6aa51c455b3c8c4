const pages: (Uint16Array | undefined)[] = new Array(256);

/** {@link foldChar} of the first 128 code units and more, to look up in place. */
export const ASCII_FOLD = pageOf(0);

/** What {@link foldChar} gives for an apostrophe within or beside a word. */
export const APOSTROPHE = 1;

/**
 * The code unit in lower case if it is part of a word, 0 if it separates words, {@link APOSTROPHE} for an
 * apostrophe, which does neither: `didn't` and `didn’t` are one word.
 */
export function foldChar(code: number): number {
  return (pages[code >> 8] ?? pageOf(code >> 8))[code & 255]!;
}

function pageOf(index: number): Uint16Array {
  const page = new Uint16Array(256);
  for (let low = 0; low < 256; low++) page[low] = fold((index << 8) | low);
  pages[index] = page;
  return page;
}

function fold(code: number): number {
  if (code === 0x27 || code === 0x2019) return 1;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const character = String.fromCharCode(code);
  if (!/[\p{L}\p{M}\p{N}_]/u.test(character)) return 0;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
