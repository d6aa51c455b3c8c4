/** What a code unit may set off in the normaliser. Most set off nothing. */
export const Trigger = {
  None: 0,
  CarriageReturn: 1,
  /** A space of another width or kind, a tab, a break that ends no line: becomes a plain space. */
  Space: 2,
  /** Shows nothing: BOM, soft hyphen, zero-width and bidi marks, control characters. */
  Invisible: 3,
  /** ZWJ and ZWNJ, which shape emoji and some scripts and are debris anywhere else. */
  Joiner: 4,
  Ampersand: 5,
  Escape: 6,
  /** A letter that is also the first byte of a UTF-8 sequence in windows-1252: `Ã`, `â`. */
  MojibakeLead: 7,
  /** U+0080 to U+009F: no characters of Unicode, but of windows-1252. */
  C1: 8,
  /** Not, or perhaps not, in normal form C together with what stands before it. */
  Compose: 9,
  Surrogate: 10,
} as const;
export type Trigger = (typeof Trigger)[keyof typeof Trigger];

const pages: (Uint8Array | undefined)[] = new Array(256);
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classify(code));

export function triggerOf(code: number): number {
  if (code < 128) return ASCII[code]!;
  return (pages[code >> 8] ?? pageOf(code >> 8))[code & 255]!;
}

function pageOf(index: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let low = 0; low < 256; low++) page[low] = classify((index << 8) | low);
  pages[index] = page;
  return page;
}

function classify(code: number): Trigger {
  if (code === 0x0d) return Trigger.CarriageReturn;
  if (code === 0x0a) return Trigger.None;
  if (code === 0x26) return Trigger.Ampersand;
  if (code === 0x1b) return Trigger.Escape;
  if (code >= 0x20 && code < 0x7f) return Trigger.None;
  const character = String.fromCharCode(code);
  if (code === 0x85 || (/\s/.test(character) && code !== 0xfeff)) return Trigger.Space;
  if (code >= 0x80 && code <= 0x9f) return Trigger.C1;
  if (code === 0x200c || code === 0x200d) return Trigger.Joiner;
  if (code <= 0x1f || code === 0x7f || isInvisible(code)) return Trigger.Invisible;
  if (code >= 0xc2 && code <= 0xf4) return Trigger.MojibakeLead;
  if (code >= 0xd800 && code <= 0xdfff) return Trigger.Surrogate;
  if (code >= 0x300 && (/\p{M}/u.test(character) || isVowelOrFinalJamo(code))) return Trigger.Compose;
  return character.normalize('NFC') === character ? Trigger.None : Trigger.Compose;
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x180e ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function isVowelOrFinalJamo(code: number): boolean {
  return code >= 0x1161 && code <= 0x11c2;
}
