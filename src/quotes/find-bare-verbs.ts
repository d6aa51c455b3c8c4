import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Attribution, ItemRange } from './attribution.js';
import { isToListener } from './find-hearings.js';
import { sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt, tagSet } from './part-of-speech.js';
import { isQuotation } from './repair-content.js';
import { endsOfQuotation } from './word-table.js';

const CONFIDENCE = 0.7;
const LONGEST_SUBJECT = 6;
const VERBS = tagSet('VBD', 'VBZ');
const SUBJECT = tagSet('NN', 'NNS', 'NNP', 'DT', 'JJ', 'he', 'PRP$', 'POS', 'CD', '-');

/**
 * A quotation that ends in a comma, and behind it somebody and a verb that is no verb of speech: `“Hold on,” Ruiz sings to the
 * crowd.`, `“Not again,” tutted the coach.` The comma says that the sentence tells who speaks; so does a pronoun with a verb of
 * speech behind another stop: `“The trains!” she cries.`
 */
export function findBareVerbs(reader: ItemReader, words: ItemWords, isCovered: Uint8Array): Attribution[] {
  const { items, sentenceOf } = reader;
  const found: Attribution[] = [];
  for (let item = 0; item + 1 < items.count; item++) {
    const quotation = { start: item, end: item + 1 };
    if (isCovered[item] || !isQuotation(words.ids, quotation)) continue;
    const ends = endsOfQuotation(words.ids[item]!);
    if (ends !== 0 && !(ends === 1 && isCrying(reader, item + 1))) continue;
    const told = tellerBehind(reader, words, item + 1, items.firstItem[sentenceOf[item]! + 1]!);
    if (!told) continue;
    found.push({
      ...told,
      content: [quotation],
      confidence: CONFIDENCE,
      method: 'rule: the verb behind a quotation and its comma',
    });
  }
  return found;
}

/** `Hill, who once called it “a joke,” said | the council would go ahead`: that is what he said. */
function holdsClause(reader: ItemReader, tags: Uint8Array, { start, end }: ItemRange): boolean {
  for (let item = start; item < end && reader.word(item) !== 'who'; item++)
    if (isFiniteAt(tags, item)) return true;
  return false;
}

/** `she cries`, `he thunders` */
function isCrying(reader: ItemReader, at: number): boolean {
  return /^(?:he|she|they|i|we)$/.test(reader.word(at)) && SPEECH_VERBS.has(reader.word(at + 1));
}

function tellerBehind(
  reader: ItemReader,
  { tags }: ItemWords,
  from: number,
  last: number,
): { cue: ItemRange; source: ItemRange } | null {
  // The tagger takes `sings` for a noun.
  const isVerb = (item: number) =>
    VERBS.has(tags[item]!) || (SPEECH_VERBS.has(reader.word(item)) && !reader.isCapitalized(item));
  let verb = from;
  while (verb < last && verb < from + LONGEST_SUBJECT && SUBJECT.has(tags[verb]!) && !isVerb(verb)) verb++;
  if (verb >= last || !isVerb(verb)) return null;
  const cue = { start: verb, end: verb + 1 };
  // `Hill “knew wall was unsafe”, court hears`: it says nothing.
  if (isToListener(reader, verb)) return null;
  if (verb > from) return { cue, source: { start: from, end: verb } };
  const source = sourceBehind(reader, verb + 1, last);
  return source && !holdsClause(reader, tags, source) ? { cue, source } : null;
}
