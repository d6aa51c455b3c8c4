import type { Attribution } from './attribution.js';
import { firstAbove } from './first-above.js';
import type { ItemReader } from './item-reader.js';

/** What every signature of a post has. */
export const HANDLE = '(@';
const LONGEST_NAME = 50;
const LONGEST_DATE = 60;
const SIGNATURE =
  /^\(@\w{1,30}\)(?:[,.]? *(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4})?/i;
const LINK = /^(?:https?:|pic\.twitter)/i;
const FEWEST_WORDS = 2;
/** In characters; a paragraph with more before the dash is the article's own. */
const LONGEST_POST = 400;

/**
 * Posts that a page has embedded, signed behind a dash by a name and its handle: `No hair, no problem. — Ana Ruiz (@anaruiz)
 * October 6, 2014`. The post is what stands before the dash in its paragraph, or the paragraph before where nothing does.
 */
export function findSignedPosts(reader: ItemReader): Attribution[] {
  const { text, items } = reader;
  const found: Attribution[] = [];
  const firstFrom = (offset: number) => firstAbove(items.count, (at) => reader.start(at), offset - 1);
  /** The first item behind the signature before. */
  let free = 0;
  for (let at = text.indexOf(HANDLE); at >= 0; at = text.indexOf(HANDLE, at + 1)) {
    const signature = SIGNATURE.exec(text.slice(at, at + LONGEST_DATE));
    const dash = dashBefore(text, at);
    if (!signature || dash < 0) continue;
    const cue = firstFrom(dash);
    const source = { start: cue + 1, end: firstFrom(at) };
    const start = Math.max(free, startOfPost(reader, cue, free));
    free = firstFrom(at + signature[0].length);
    if (source.end <= source.start || reader.start(cue) !== dash) continue;
    let end = cue;
    while (end > start && LINK.test(reader.written(end - 1))) end--;
    if (end - start < FEWEST_WORDS || dash - reader.start(start) > LONGEST_POST) continue;
    found.push({
      cue: { start: cue, end: cue + 1 },
      source,
      content: [{ start, end }],
      isVerbatim: true,
      confidence: 0.9,
      method: 'rule: a post signed by a name and its handle',
    });
  }
  return found;
}

/** The dash before the name that stands before a handle, on its line; -1 where there is none. */
function dashBefore(text: string, handle: number): number {
  for (let at = handle - 1; at >= 0 && at >= handle - LONGEST_NAME; at--) {
    const code = text.charCodeAt(at);
    if (code === 10) return -1;
    if (code === 0x2014 || code === 0x2013 || code === 0x2015) return at;
  }
  return -1;
}

/**
 * The first item of the paragraph of an item, or of the one before where it is the first itself; no further back
 * than the sentence of item `from`.
 */
function startOfPost({ items, sentenceOf }: ItemReader, item: number, from: number): number {
  const { firstItem, paragraph } = items;
  let sentence = sentenceOf[item]!;
  if (firstItem[sentence] === item && sentence > 0 && paragraph[sentence - 1] !== paragraph[sentence])
    sentence--;
  while (sentence > 0 && firstItem[sentence]! > from && paragraph[sentence - 1] === paragraph[sentence])
    sentence--;
  return firstItem[sentence]!;
}
