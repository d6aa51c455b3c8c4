import { ANYWHERE, type Favour } from './find-arguments.js';
import type { Cue } from './find-cues.js';
import { findFrontedClause } from './find-fronted-clause.js';
import { findSaidClause } from './find-said-clause.js';
import { findTold } from './find-told.js';
import { findToldClause } from './find-told-clause.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import type { QuoteModels } from './quote-models.js';
import { VerbBit } from './word-table.js';

/** By how much, in natural logarithms: for a cue that tells somebody something. */
const OF_TOLD = 2;
/** For a clause without `that` behind a place or time, or before its source. */
const OF_SAID = 4;
/** For a verb of speech or thought in a sentence without quotations. */
const SPOKEN: Favour = { ...ANYWHERE, by: 0.45 };

/** Where content is favoured for a cue beside which it is easily overlooked, if at first there is none. */
export function favourOfCue(
  { table }: QuoteModels,
  reader: ItemReader,
  words: ItemWords,
  cue: Cue,
): Favour | undefined {
  const told = findTold(reader, cue);
  if (told >= 0) return { start: told, end: ANYWHERE.end, by: OF_TOLD };
  const clause = findToldClause(reader, words, cue);
  if (clause >= 0) return { start: clause, end: ANYWHERE.end, by: OF_SAID };
  const said = findSaidClause(reader, words, cue);
  if (said >= 0) return { start: said, end: ANYWHERE.end, by: OF_SAID };
  const fronted = findFrontedClause(reader, words, cue);
  if (fronted) return { ...fronted, by: OF_SAID };
  const verb = table.verb[words.ids[cue.end - 1]!]! | table.verb[words.ids[cue.start]!]!;
  const isOfSpeech = (verb & (VerbBit.Speech | VerbBit.Thought)) !== 0;
  if (!isOfSpeech || holdsQuotation(reader, cue.sentence)) return undefined;
  return SPOKEN;
}

function holdsQuotation({ items }: ItemReader, sentence: number): boolean {
  for (let item = items.firstItem[sentence]!; item < items.firstItem[sentence + 1]!; item++)
    if (items.stretch[item]! >= 0) return true;
  return false;
}
