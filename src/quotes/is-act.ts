import { OBJECTS_OF_ACTS } from '../lexicon/acts.js';
import { MONTHS_AND_DAYS } from '../lexicon/months-and-days.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { TAG_OF, tagSet } from './part-of-speech.js';

const PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'on', 'with', 'at']);
const LONGEST_OBJECT = 6;
/** With which a time begins. */
const TIMES: ReadonlySet<string> = new Set('every last this next yesterday today tonight'.split(' '));

/** `called a vote`, but `called her vote | for the war | a mistake` */
const KNOWN = /^(?:the|his|her|its|their|our|my|this|that|these|those)$/;
const NAMED: ReadonlySet<string> = new Set('called titled entitled named'.split(' '));
const OBJECT = tagSet('DT', 'PRP$', 'JJ', 'CD', 'NN', 'NNS', 'NNP', 'POS', '-', '$', 'VBN');
/** Behind an object: what makes a clause of it, or is said of it. */
const SAYS_MORE = tagSet(
  'VBD',
  'VBZ',
  'VBP',
  'VB',
  'is',
  'MD',
  'TO',
  'DT',
  'JJ',
  'VBN',
  'VBG',
  'PRP',
  'that',
);

/**
 * Whether what stands behind a verb of speech is a thing with which something is done: `She ordered mint tea`, `Starc claimed two
 * wickets`, `Officers responded to a call`. But `She claimed the title was hers` and `He called the police a disgrace` say something.
 */
export function isAct(reader: ItemReader, { tags }: ItemWords, cue: ItemRange): boolean {
  const hasPreposition = cue.end > cue.start + 1 && PREPOSITIONS.has(reader.word(cue.end - 1));
  const verb = hasPreposition ? cue.end - 2 : cue.end - 1;
  const lemma = SPEECH_VERBS.get(reader.word(verb));
  if (lemma === undefined) return false;
  const behind = reader.word(verb + 1);
  const isApart = PREPOSITIONS.has(behind);
  const objects = OBJECTS_OF_ACTS.get(isApart ? `${lemma} ${behind}` : lemma);
  if (!objects) return false;
  const start = isApart ? verb + 2 : verb + 1;
  const last = Math.min(start + LONGEST_OBJECT, reader.items.firstItem[reader.sentenceOf[verb]! + 1]!);
  let end = start;
  // `wrote an essay | called “…”`
  while (
    end < last &&
    !NAMED.has(reader.word(end)) &&
    OBJECT.has(tags[end]!) &&
    !(end > start && beginsOther(reader, tags, end))
  )
    end++;
  if (end === start || reader.isQuotation(end)) return false;
  if (NAMED.has(reader.word(end)) && reader.isQuotation(end + 1)) return lemma === 'write';
  // `called a strike | to stop the cuts`, `called a halt | to it`: what for.
  const isPurpose = lemma === 'call' && reader.word(end) === 'to';
  if (SAYS_MORE.has(tags[end]!) && !isTime(reader, end) && !isPurpose) return false;
  const isKnown = KNOWN.test(reader.word(start));
  return (
    objects.has(reader.word(end - 1)) ||
    (!isKnown && OBJECTS_OF_ACTS.get(`${lemma} a`)?.has(reader.word(end - 1)) === true)
  );
}

/** `called his mother | a saint`, `called the police | last night` */
function beginsOther(reader: ItemReader, tags: Uint8Array, item: number): boolean {
  return tags[item] === TAG_OF.DT || isTime(reader, item);
}

function isTime(reader: ItemReader, item: number): boolean {
  const word = reader.word(item);
  return TIMES.has(word) || (MONTHS_AND_DAYS.has(word) && reader.isCapitalized(item));
}
