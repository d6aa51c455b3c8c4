/** A longer line is taken for text; the patterns below look at few characters. */
const MOST_CHARACTERS = 400;

const CODE =
  /^(?:<!--|<\/?(?:script|noscript|style|iframe|div|img|ins)\b|["');]{1,6} ?(?:document|window)\.\w|\/\/ ?<!\[CDATA\[|@media\b|@import\b|\(adsbygoogle|(?:window|document|googletag)\.\w+.*;$|var \w+ ?=.*;$)/;
const CALL = /^[a-z]\w*(?:\.[a-zA-Z]\w*)*\([^ ]*\);$/;
const ADDRESSES = /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+\.(?:com|org|net|co\.uk))$/;
const TAGS = /^#\w+(?: +#\w+)+$/;

/**
 * A line written for machines: an address alone (`www.example.com`), a row of hash tags, a scrap of script
 * or style (`googletag.cmd.push(…);`).
 */
export function isMachineLine(line: string): boolean {
  const text = line.trim();
  if (text.length > MOST_CHARACTERS) return CODE.test(text);
  return CODE.test(text) || CALL.test(text) || ADDRESSES.test(text) || TAGS.test(text);
}

/** False for nearly all lines that are none, at the cost of a look at their ends. */
export function mayBeMachineLine(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === SPACE) from++;
  while (to > from && text.charCodeAt(to - 1) === SPACE) to--;
  const first = text.charCodeAt(from);
  const isWord = (first | 32) >= 97 && (first | 32) <= 122;
  if (!isWord || text.charCodeAt(to - 1) === SEMICOLON) return true;
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to;
}

const SPACE = 32;
const SEMICOLON = 59;
