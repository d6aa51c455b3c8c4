import type { ItemRange } from './attribution.js';
import { beginAt } from './begin-at.js';
import { findFrontedClause } from './find-fronted-clause.js';
import { findSaidClause, isOfSaying } from './find-said-clause.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';

/**
 * What tells where and when something was said is no part of it: `in a statement on Tuesday` of `said in a statement on Tuesday it
 * had left`.
 */
export function leaveTimeAndPlace(
  reader: ItemReader,
  words: ItemWords,
  content: readonly ItemRange[],
  cue: ItemRange,
): readonly ItemRange[] {
  const isFronted = content.some(({ end }) => end <= cue.start) && content.some(({ end }) => end > cue.start);
  if (isFronted && findFrontedClause(reader, words, cue))
    return content.filter(({ end }) => end <= cue.start);
  const clause = findSaidClause(reader, words, cue);
  if (clause < 0 || !isOfSaying(reader, { start: cue.end, end: clause })) return content;
  return beginAt(content, clause, cue);
}
