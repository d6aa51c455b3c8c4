const DOUBLE_MARKS = '"“”„‟«»＂';

/**
 * Whether a line holds quoted words: any double mark, `` or '', or words in single marks. Such a line is
 * never removed, whatever else it looks like, because a quotation lost in cleaning is lost for good.
 */
export function holdsQuotation(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (DOUBLE_MARKS.includes(character)) return true;
    if (character === '`' && line[at + 1] === '`') return true;
    if (isSingleMark(character) && opensSingle(line, at) && closesSingle(line, at + 1)) return true;
  }
  return false;
}

function isSingleMark(character: string): boolean {
  return character === "'" || character === '‘' || character === '`';
}

/** An opening single mark stands before a letter and behind no letter: `'We`, but not `didn't`. */
function opensSingle(line: string, at: number): boolean {
  return isWordAt(line, at + 1) && !isWordAt(line, at - 1);
}

/** Whether a single mark behind a letter or a stop closes what opened, two words or more later. */
function closesSingle(line: string, from: number): boolean {
  const space = line.indexOf(' ', from);
  if (space < 0) return false;
  for (let at = space + 1; at < line.length; at++) {
    const character = line[at]!;
    if ((character === "'" || character === '’') && line[at - 1] !== ' ' && !isWordAt(line, at + 1))
      return true;
  }
  return false;
}

function isWordAt(line: string, at: number): boolean {
  const character = line[at];
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
