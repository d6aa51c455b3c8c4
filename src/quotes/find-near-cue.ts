import type { ItemRange } from './attribution.js';
import { isToListener } from './find-hearings.js';
import { sourceBefore, sourceBehind } from './find-source-by-rules.js';
import type { MarkedText } from './marked-text.js';
import { isFiniteAt } from './part-of-speech.js';
import { VerbBit } from './word-table.js';

const REACH = 30;
const RELATIVES = new Set(['who', 'which']);

/**
 * A verb of speech in the sentence of marked words that the models attribute to nobody, and its subject:
 * `Ibsen says he has been on an "extraordinary journey" since`.
 */
export function findNearCue(
  { models, reader, words, itemOf, sentenceOf }: MarkedText,
  at: number,
): { readonly cue: ItemRange; readonly source: ItemRange } | null {
  const { items } = reader;
  const item = itemOf[at]!;
  const from = Math.max(items.firstItem[sentenceOf[at]!]!, item - REACH);
  const to = Math.min(items.firstItem[sentenceOf[at]! + 1]!, item + REACH);
  const isVerb = (of: number) =>
    items.stretch[of]! < 0 &&
    (models.table.verb[words.ids[of]!]! & VerbBit.Speech) !== 0 &&
    isFiniteAt(words.tags, of) &&
    !isToListener(reader, of);
  for (let verb = item - 1; verb > from; verb--) {
    if (!isVerb(verb)) continue;
    const source = sourceBefore(reader, from, verb);
    return source ? { cue: { start: verb, end: verb + 1 }, source } : null;
  }
  // `“…,” an official who asked not to be named told Reuters`: the verb is that behind the clause.
  let ofClause: ItemRange | null = null;
  for (let verb = item + 1; verb < to; verb++) {
    if (!isVerb(verb)) continue;
    const source: ItemRange | null =
      ofClause ?? sourceBefore(reader, item + 1, verb) ?? sourceBehind(reader, verb + 1, to);
    const isRelative =
      source !== null && source.end === source.start + 1 && RELATIVES.has(reader.word(source.start));
    if (isRelative && source.start > item + 1) {
      const end: number = reader.word(source.start - 1) === ',' ? source.start - 1 : source.start;
      ofClause = { start: item + 1, end };
      continue;
    }
    return source ? { cue: { start: verb, end: verb + 1 }, source } : null;
  }
  return null;
}
