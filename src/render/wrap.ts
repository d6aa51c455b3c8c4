import { columns, columnsOf, isWide } from './columns.js';

/**
 * Breaks `text` at spaces into lines of at most `width` columns, each indented by `indent` but the first
 * by `first`; a width of 0 breaks nothing. White space within is collapsed. A word without spaces that is longer, such
 * as an address, stays whole; Chinese and Japanese, which have none, are broken anywhere.
 */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (width <= 0) return first + words.join(' ');
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words.flatMap((each) => breakWide(each, room))) {
    const taken = columns(word);
    if (line !== '' && used + 1 + taken > room) {
      lines.push(line);
      line = word;
      used = taken;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += taken + (used === 0 ? 0 : 1);
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((content, index) => (index === 0 ? first : indent) + content).join('\n');
}

/** Pieces of a word that are no wider than `room`, if it has wide characters. */
function breakWide(word: string, room: number): string[] {
  if (columns(word) <= room || word.includes('\x1b') || !isWide(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const taken = columnsOf(character);
    if (used + taken > room) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += taken;
  }
  return [...pieces, piece];
}
