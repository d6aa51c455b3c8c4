import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Attribution, ItemRange } from './attribution.js';
import { sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

/** So many words before the colon the cue is looked for. */
const REACH = 20;
const FEWEST_WORDS = 5;
const MOST_PARAGRAPHS = 6;

/** Verbs of speech that put out a text: the words behind the colon are its words, whoever they speak of. */
const PUTS_OUT = new Set(
  'issued issues released releases published publishes posted posts shared shares'.split(' '),
);
/** What is put out. */
const TEXTS = new Set(
  'statement message letter note post tweet email e-mail memo caption release reply response apology'.split(
    ' ',
  ),
);
const FIRST_PERSON =
  /(?:^|[\s(])(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Mm]y|[Oo]ur|me|us)(?=[\s,.!?])/;
/** The items of a list, or a label and what stands under it. */
const LIST_ITEM = /^(?:[-–—•*·▪●]|\(?\d+[.)]|[\p{L}\p{N} ]{1,30}:)/u;
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/;

/**
 * A text set off behind a colon, in paragraphs of its own and without marks: `She wrote on her website:`, then
 * `We have read the stories and we laughed.` Those paragraphs belong to it that say `I` or `we`; of a statement
 * that is put out in so many words the first belongs to it, whatever it says.
 */
export function findBlockQuotes(reader: ItemReader): Attribution[] {
  const { items } = reader;
  const found: Attribution[] = [];
  for (let sentence = 0; sentence + 1 < items.sentenceCount; sentence++) {
    if (items.paragraph[sentence + 1] === items.paragraph[sentence]) continue;
    const first = items.firstItem[sentence]!;
    const colon = items.firstItem[sentence + 1]! - 1;
    if (reader.word(colon) !== ':') continue;
    const cue = cueBefore(reader, first, colon);
    if (cue < 0) continue;
    const source = sourceBefore(reader, first, cue);
    const end = source ? endOfBlock(reader, sentence + 1, isPutOut(reader, cue, colon)) : sentence + 1;
    if (end === sentence + 1) continue;
    found.push({
      cue: { start: cue, end: cue + 1 },
      source,
      content: [{ start: items.firstItem[sentence + 1]!, end: items.firstItem[end]! }],
      isVerbatim: true,
      confidence: 0.8,
      method: 'rule: a text set off behind a colon, in paragraphs of its own',
    });
    sentence = end - 1;
  }
  return found;
}

/** The last verb of speech in `[first, colon)` that is a verb and no name; -1 where there is none. */
function cueBefore(reader: ItemReader, first: number, colon: number): number {
  for (let item = colon - 1; item > first && item >= colon - REACH; item--) {
    if (reader.isQuotation(item)) return -1;
    const word = reader.word(item);
    if ((SPEECH_VERBS.has(word) || PUTS_OUT.has(word)) && !TEXTS.has(word) && !reader.isCapitalized(item))
      return item;
  }
  return -1;
}

/** `issued the following statement:` */
function isPutOut(reader: ItemReader, cue: number, colon: number): boolean {
  if (!PUTS_OUT.has(reader.word(cue))) return false;
  for (let item = cue + 1; item < colon; item++) if (TEXTS.has(reader.word(item))) return true;
  return false;
}

/** The sentence behind the last paragraph of the block that begins at sentence `from`; `from` where there is none. */
function endOfBlock(reader: ItemReader, from: number, isPutOut: boolean): number {
  const { items } = reader;
  const gap = gapBefore(reader, from);
  let end = from;
  for (let paragraph = 0; paragraph < MOST_PARAGRAPHS && end < items.sentenceCount; paragraph++) {
    // Where the page goes on with its own words it often sets them off in another way.
    if (gapBefore(reader, end) !== gap) break;
    let last = end + 1;
    while (last < items.sentenceCount && items.paragraph[last] === items.paragraph[end]) last++;
    const range = { start: items.firstItem[end]!, end: items.firstItem[last]! };
    if (!isBlock(reader, range, isPutOut && end === from)) break;
    end = last;
  }
  return end;
}

/** How many line breaks stand before a sentence. */
function gapBefore(reader: ItemReader, sentence: number): number {
  const first = reader.items.firstItem[sentence]!;
  return reader.text.slice(reader.end(first - 1), reader.start(first)).split('\n').length - 1;
}

function isBlock(reader: ItemReader, { start, end }: ItemRange, isPutOut: boolean): boolean {
  if (end - start < FEWEST_WORDS) return false;
  for (let item = start; item < end; item++) if (reader.isQuotation(item)) return false;
  const text = reader.text.slice(reader.start(start), reader.end(end - 1));
  return ENDS_SENTENCE.test(text) && !LIST_ITEM.test(text) && (isPutOut || FIRST_PERSON.test(text));
}
