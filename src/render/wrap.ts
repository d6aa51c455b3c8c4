/**
 * Breaks `text` at spaces into lines of at most `width` columns, each indented by `indent` but the first
 * by `first`; a width of 0 breaks nothing. White space within is collapsed.
 */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (width <= 0) return first + words.join(' ');
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((content, index) => (index === 0 ? first : indent) + content).join('\n');
}

/** The columns that a styled text takes: its styles take none. */
function columns(text: string): number {
  return text.includes('\x1b') ? text.replace(/\x1b\[[0-9;]*m/g, '').length : text.length;
}
