/** What windows-1252 has at the bytes 0x80 to 0x9F; a space where it has nothing. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const BYTES = new Map<number, number>();
for (let at = 0; at < HIGH.length; at++) if (HIGH[at] !== ' ') BYTES.set(HIGH.charCodeAt(at), 0x80 + at);

/** The character that the byte `byte` (0x80 to 0x9F) means in windows-1252, or '' where it means none. */
export function windows1252Character(byte: number): string {
  const character = HIGH[byte - 0x80] ?? ' ';
  return character === ' ' ? '' : character;
}

/** The byte that a windows-1252 reader took for this code unit, or -1 where no byte is read as it. */
export function windows1252Byte(code: number): number {
  return code <= 0xff ? code : (BYTES.get(code) ?? -1);
}
