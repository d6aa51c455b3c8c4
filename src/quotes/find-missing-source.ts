import type { Attribution, ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import { sourceBefore, sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';
import { behindTown } from './leave-dateline.js';

/** Items of `(Reuters)`, `(Thomson Reuters Foundation)`. */
const LONGEST_TAG = 6;

/**
 * The source of a cue for which the model found none: behind it where a quotation or comma stands before it
 * (`"…," said Kim`); the source of an earlier cue of the sentence for a participle or a second verb
 * (`Kim attacked the plan, calling it "…"`); else the subject before it.
 */
export function findMissingSource(
  reader: ItemReader,
  cue: Cue,
  content: readonly ItemRange[],
  earlier: readonly Attribution[],
): ItemRange | null {
  const { items } = reader;
  const first = items.firstItem[cue.sentence]!;
  const last = items.firstItem[cue.sentence + 1]!;
  const isFree = (range: ItemRange | null) =>
    range !== null && !content.some((piece) => piece.start < range.end && range.start < piece.end);
  const before = cue.start - 1;
  const isParticiple = reader.word(cue.start).endsWith('ing');
  if (before >= first && (reader.isQuotation(before) || reader.word(before) === ',')) {
    const behind = sourceBehind(reader, cue.end, last);
    if (isFree(behind) && !isParticiple) return behind;
  }
  const shared = firstSourceWithin(earlier, first, cue.start);
  const follows = isParticiple || reader.word(before) === 'and' || reader.word(before) === 'but';
  if (shared && follows && isFree(shared)) return shared;
  const subject = follows ? firstName(reader, first, cue.start) : sourceBefore(reader, first, cue.start);
  return isFree(subject) ? subject : null;
}

/** The source of the first of the attributions at the end of `earlier` whose cues are in `[first, end)`. */
function firstSourceWithin(earlier: readonly Attribution[], first: number, end: number): ItemRange | null {
  let source: ItemRange | null = null;
  for (let at = earlier.length - 1; at >= 0 && earlier[at]!.cue!.start >= first; at--) {
    if (earlier[at]!.cue!.start < end) source = earlier[at]!.source ?? source;
  }
  return source;
}

/**
 * The first name or pronoun of the sentence: the subject of its main verb, in most sentences of news. A quotation may
 * stand before it: `"Keep your hands in sight," Dahl sang before asking her`.
 */
export function firstName(reader: ItemReader, first: number, end: number): ItemRange | null {
  const opening = Math.max(behindWireTag(reader, first, end), behindTown(reader, first, end));
  const from = reader.isQuotation(opening) ? opening + 1 : opening;
  for (let item = from; item < end; item++) {
    if (reader.isQuotation(item)) return null;
    if (/^(?:he|she|they|it|i|we)$/.test(reader.word(item))) return { start: item, end: item + 1 };
    if (!reader.isCapitalized(item) || item === opening) {
      if (!(item === opening && reader.isCapitalized(item) && reader.isCapitalized(item + 1))) continue;
    }
    let last = item + 1;
    while (last < end && reader.isCapitalized(last)) last++;
    return { start: item, end: last };
  }
  return null;
}

/** Behind `(Reuters) - ` or `(CNN)`, of which nobody is told. */
function behindWireTag(reader: ItemReader, first: number, end: number): number {
  if (reader.word(first) !== '(') return first;
  const limit = Math.min(end, first + LONGEST_TAG);
  for (let item = first + 1; item < limit; item++) {
    if (reader.word(item) !== ')') continue;
    return /^[-–—]+$/.test(reader.word(item + 1)) ? item + 2 : item + 1;
  }
  return first;
}
