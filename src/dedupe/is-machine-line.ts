/** A longer line is taken for text; the patterns below look at few characters. */
const MOST_CHARACTERS = 400;

const CODE =
  /^(?:<!--|<\/?(?:script|style|iframe|div|img|ins)\b|\/\/ ?<!\[CDATA\[|@media\b|@import\b|\(adsbygoogle|(?:window|document|googletag)\.\w+.*;$|var \w+ ?=.*;$)/;
const CALL = /^[a-z]\w*(?:\.[a-zA-Z]\w*)*\([^ ]*\);$/;
const ADDRESSES = /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+\.(?:com|org|net|co\.uk))$/;
const TAGS = /^#\w+(?: +#\w+)+$/;

/**
 * A line written for machines: an address alone (`www.example.com`), a row of hash tags, a scrap of script
 * or style (`googletag.cmd.push(…);`).
 */
export function isMachineLine(line: string): boolean {
  const text = line.trim();
  if (!'<@#(/'.includes(text[0]!) && text.includes(' ') && !text.endsWith(';')) return false;
  if (text.length > MOST_CHARACTERS) return CODE.test(text);
  return CODE.test(text) || CALL.test(text) || ADDRESSES.test(text) || TAGS.test(text);
}
