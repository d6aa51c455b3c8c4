import { ADJUNCT_STARTERS } from '../lexicon/function-words.js';
import { LETTER } from '../lexicon/letters.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Attribution, ItemRange } from './attribution.js';
import { firstName } from './find-missing-source.js';
import { sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

/** So many words before the colon the cue is looked for. */
const REACH = 20;
const FEWEST_WORDS = 5;
const MOST_PARAGRAPHS = 6;
/** Longer words in marks are somebody's own: the paragraph is the article's. */
const LONGEST_MARKED = 4;

/** Verbs behind which a colon lets somebody else's text follow, whoever it speaks of. */
const GIVES_WORDS = new Set(
  `said says wrote writes read reads stated states tweeted tweets explained explains added adds reported reports noted
   notes continued continues`.split(/\s+/),
);
/** So many words may stand between these and the colon: `said in a statement on Monday:` */
const NEAR = 8;
/** Verbs that put out a text, where it is named: `issued the following statement:` */
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
const LIST_ITEM = new RegExp(String.raw`^(?:[-–—•*·▪●]|\(?\d+[.)]|[${LETTER}\d ]{1,30}:)`);
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/;

/**
 * A text set off behind a colon, in paragraphs of its own and without marks: `She wrote on her website:`, then
 * `We have read the stories and we laughed.` Those paragraphs belong to it that say `I` or `we`; where the
 * sentence announces nothing but words (`said:`, `issued the following statement:`) the first does, whatever it says.
 */
export function findBlockQuotations(reader: ItemReader): Attribution[] {
  const { items } = reader;
  const found: Attribution[] = [];
  for (let sentence = 0; sentence + 1 < items.sentenceCount; sentence++) {
    if (items.paragraph[sentence + 1] === items.paragraph[sentence]) continue;
    const first = items.firstItem[sentence]!;
    const colon = items.firstItem[sentence + 1]! - 1;
    if (reader.word(colon) !== ':') continue;
    const cue = cueBefore(reader, first, colon);
    if (cue < 0) continue;
    const source = sourceBefore(reader, first, cue) ?? firstName(reader, first, cue);
    const end = source ? endOfBlock(reader, sentence + 1, announces(reader, cue, colon)) : sentence + 1;
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

/** Whether the sentence lets the words of a text follow, so that it is told from a story by nothing else. */
function announces(reader: ItemReader, cue: number, colon: number): boolean {
  if (GIVES_WORDS.has(reader.word(cue))) {
    // `said in a statement:`, but not `noted the empty seats:`
    const next = reader.word(cue + 1);
    return colon - cue <= NEAR && (next === ':' || next === ',' || ADJUNCT_STARTERS.has(next));
  }
  if (!PUTS_OUT.has(reader.word(cue))) return false;
  for (let item = cue + 1; item < colon; item++) if (TEXTS.has(reader.word(item))) return true;
  return false;
}

/** The sentence behind the last paragraph of the block that begins at sentence `from`; `from` where there is none. */
function endOfBlock(reader: ItemReader, from: number, isAnnounced: boolean): number {
  const { items } = reader;
  const gap = gapBefore(reader, from);
  let end = from;
  for (let paragraph = 0; paragraph < MOST_PARAGRAPHS && end < items.sentenceCount; paragraph++) {
    // Where the page goes on with its own words it often sets them off in another way.
    if (gapBefore(reader, end) !== gap) break;
    let last = end + 1;
    while (last < items.sentenceCount && items.paragraph[last] === items.paragraph[end]) last++;
    const range = { start: items.firstItem[end]!, end: items.firstItem[last]! };
    if (!isBlock(reader, range, isAnnounced && end === from)) break;
    end = last;
  }
  return end;
}

/** How many line breaks stand before a sentence. */
function gapBefore(reader: ItemReader, sentence: number): number {
  const first = reader.items.firstItem[sentence]!;
  return reader.text.slice(reader.end(first - 1), reader.start(first)).split('\n').length - 1;
}

function isBlock(reader: ItemReader, { start, end }: ItemRange, isAnnounced: boolean): boolean {
  if (end - start < FEWEST_WORDS) return false;
  for (let item = start; item < end; item++) {
    if (reader.isQuotation(item) && (item === start || reader.wordsIn(item) > LONGEST_MARKED)) return false;
  }
  const text = reader.text.slice(reader.start(start), reader.end(end - 1));
  return ENDS_SENTENCE.test(text) && !LIST_ITEM.test(text) && (isAnnounced || FIRST_PERSON.test(text));
}
