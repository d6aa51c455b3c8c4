/** Characters that take two columns: Hangul, kana, Chinese characters, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Letters with nothing of their own: accents, joiners, variation selectors. */
const WITHOUT_WIDTH = /\p{Mn}|\p{Me}|[\u200b-\u200d]|[\ufe0e\ufe0f]/u;

/** The columns that a styled text takes in a terminal: its styles take none. */
export function columns(text: string): number {
  const plain = text.includes('\x1b') ? text.replace(/\x1b\[[0-9;]*m/g, '') : text;
  // All others have one column, dashes and quotation marks too.
  if (!/[\u0300-\u200f\u2028-\uffff]/.test(plain)) return plain.length;
  let count = 0;
  for (const character of plain) count += columnsOf(character);
  return count;
}

export function columnsOf(character: string): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

export function isWide(text: string): boolean {
  return WIDE.test(text);
}
