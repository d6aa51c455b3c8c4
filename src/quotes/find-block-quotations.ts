import type { Attribution, ItemRange } from './attribution.js';
import { firstName } from './find-missing-source.js';
import { sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';
import { paragraphsOfItems } from './paragraphs-of-items.js';
import { sentencesOf } from './sentences-of.js';

/** What is handed on in its very words: `Here is the letter:`, `The statement read:`. */
const TEXTS = new Set(
  'statement letter email e-mail memo message note post tweet text transcript apology remarks'.split(' '),
);
const CUES = new Set(
  `said says wrote writes read reads posted posts tweeted tweets issued released stated published reported
   added declared`.split(/\s+/),
);
const OF_WRITING = new Set('wrote writes posted posts tweeted tweets'.split(' '));
/** Who hands on words of others in an article of news speaks of themselves in them. */
const FIRST_PERSON = new Set('i we my our us me mine ours you your'.split(' '));
const FEWEST_WORDS = 5;
/** Longer words in marks are somebody's own: the paragraph is the article's. */
const LONGEST_MARKED = 4;

/**
 * A paragraph without marks that a colon at the end of the one before sets off: `In a letter to its members the
 * union wrote:`, and below it, in the first person, the letter. How far it goes on behind that paragraph nothing tells.
 */
export function findBlockQuotations(reader: ItemReader): Attribution[] {
  const paragraphs = paragraphsOfItems(reader.items);
  const sentenceOf = sentencesOf(reader.items);
  return paragraphs.flatMap((paragraph, at) => {
    const block = paragraphs[at + 1];
    if (!block || reader.word(paragraph.end - 1) !== ':') return [];
    const first = reader.items.firstItem[sentenceOf[paragraph.end - 1]!]!;
    const sentence = { start: first, end: paragraph.end };
    if (!handsOn(reader, sentence) || !isInFirstPerson(reader, block)) return [];
    const cue = cueOf(reader, sentence);
    const isVerb = CUES.has(reader.word(cue));
    return [
      {
        cue: { start: cue, end: cue + 1 },
        source: isVerb
          ? (sourceBefore(reader, sentence.start, cue) ?? firstName(reader, sentence.start, cue))
          : null,
        content: [block],
        isVerbatim: true,
        confidence: isVerb ? 0.8 : 0.6,
        method: 'rule: a paragraph set off behind a colon',
      },
    ];
  });
}

/** Whether a sentence without quotations names a text to be handed on, or says that somebody wrote or read one. */
function handsOn(reader: ItemReader, { start, end }: ItemRange): boolean {
  let names = false;
  let cues = false;
  for (let item = start; item < end; item++) {
    if (reader.isQuotation(item)) return false;
    names ||= TEXTS.has(reader.word(item)) || reader.word(item) === 'following';
    cues ||= OF_WRITING.has(reader.word(item)) || /^reads?$/.test(reader.word(item));
  }
  return names || cues;
}

/** The last verb that says how it was handed on, or else the colon. */
function cueOf(reader: ItemReader, { start, end }: ItemRange): number {
  for (let item = end - 1; item > start; item--) if (CUES.has(reader.word(item))) return item;
  return end - 1;
}

function isInFirstPerson(reader: ItemReader, { start, end }: ItemRange): boolean {
  let isFirst = false;
  for (let item = start; item < end; item++) {
    if (reader.isQuotation(item) && (item === start || reader.wordsIn(item) > LONGEST_MARKED)) return false;
    isFirst ||= FIRST_PERSON.has(reader.word(item));
  }
  return isFirst && end - start >= FEWEST_WORDS;
}
