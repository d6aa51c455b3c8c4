/** What a UTF-16 code unit is to the tokeniser. */
export const CharClass = {
  Space: 0,
  Letter: 1,
  Upper: 2,
  Digit: 3,
  /** `'` and `’`: an apostrophe or a single quotation mark. */
  Apostrophe: 4,
  /** Every other mark that quotes: `"`, `“`, `«`, `‘`, a grave accent. */
  Quote: 5,
  Punct: 6,
  Symbol: 7,
  /** Half of a character outside the basic plane. */
  Surrogate: 8,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const QUOTES = '"“”„‟«»‹›‘‚‛`';

/** Classes by code unit, worked out a page of 256 at a time when the page is first met. */
const pages: (Uint8Array | undefined)[] = new Array(256);
const ASCII = pageOf(0);

export function charClass(code: number): number {
  if (code < 128) return ASCII[code]!;
  return (pages[code >> 8] ?? pageOf(code >> 8))[code & 255]!;
}

export function isWordClass(charClassOf: number): boolean {
  return charClassOf >= CharClass.Letter && charClassOf <= CharClass.Digit;
}

function pageOf(index: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let low = 0; low < 256; low++) page[low] = classify((index << 8) | low);
  pages[index] = page;
  return page;
}

function classify(code: number): CharClass {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.Surrogate;
  if (character === "'" || character === '’') return CharClass.Apostrophe;
  if (QUOTES.includes(character)) return CharClass.Quote;
  if (code <= 32 || /[\s\p{Cc}\p{Cf}\p{Z}]/u.test(character)) return CharClass.Space;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharClass.Upper;
  if (/\p{L}|\p{M}|_/u.test(character)) return CharClass.Letter;
  if (/\p{N}/u.test(character)) return CharClass.Digit;
  if (/\p{P}/u.test(character)) return CharClass.Punct;
  return CharClass.Symbol;
}
