import type { Attribution, ItemRange } from './attribution.js';
import { findArguments } from './find-arguments.js';
import { findBylines } from './find-bylines.js';
import { type Cue, findCues, likeliestCue } from './find-cues.js';
import { findMissingSource } from './find-missing-source.js';
import { findTranscriptTurns } from './find-transcript-turns.js';
import type { ItemReader } from './item-reader.js';
import { coverItems, joinFollowers } from './join-followers.js';
import type { QuoteModels } from './quote-models.js';
import { LONGER_QUOTATION, repairContent } from './repair-content.js';

/** How likely a word has to be a cue for a quotation that has none: of three words or more, or of fewer. */
const LEAST_CUE = 0.08;
const LEAST_CUE_OF_PHRASE = 0.5;

/** A text as the models see it. */
interface ModelText {
  readonly models: QuoteModels;
  readonly reader: ItemReader;
  readonly ids: Int32Array;
  /** For each item whether it belongs to a cue. */
  readonly isCue: Uint8Array;
}

/**
 * Attributions found by the trained models: first the cues, then around each its source and content, then
 * what contradicts itself is put right.
 */
export function attributeByModel(models: QuoteModels, reader: ItemReader, ids: Int32Array): Attribution[] {
  const { items } = reader;
  const byRule = [...findBylines(reader), ...findTranscriptTurns(reader)];
  const isTaken = coverItems(items, byRule);
  const cues = findCues(models.cues, models.cueFeatures, items, ids).filter(
    (cue) => !isTaken[cue.start] && !isTaken[cue.start - 1],
  );
  const isCue = new Uint8Array(items.count);
  for (const cue of cues) isCue.fill(1, cue.start, cue.end);
  const text = { models, reader, ids, isCue };
  const found: Attribution[] = [];
  for (const cue of cues) {
    const attribution = attributionOf(text, cue, found, 'model: cue, source and content');
    if (attribution && !attribution.content.some((range) => isTaken[range.start])) found.push(attribution);
  }
  const kept = [...byRule, ...dropNested(found)];
  return joinFollowers(models.table, items, ids, [...kept, ...attributeTheRest(text, kept)]);
}

/** What a cue attributes; `Pompeo smiled but said nothing.` attributes no quotation that stands near. */
function attributionOf(
  { models, reader, ids, isCue }: ModelText,
  cue: Cue,
  earlier: readonly Attribution[],
  method: string,
): Attribution | null {
  const { content, source } = findArguments(models, reader.items, ids, cue, isCue);
  const sentence = {
    start: reader.items.firstItem[cue.sentence]!,
    end: reader.items.firstItem[cue.sentence + 1]!,
  };
  const isSilence = includesNothing(reader, cue.start, cue.end + 1);
  const repaired = repairContent(ids, content, sentence).filter(
    (range) => hasWords(reader, range) && !(isSilence && reader.isQuotation(range.start)),
  );
  if (repaired.length === 0) return null;
  const modelled = nearest(source, cue);
  if (modelled) return { cue, source: modelled, content: repaired, confidence: 0.9, method };
  const missing = findMissingSource(reader, cue, repaired, earlier);
  return {
    cue,
    source: missing,
    content: repaired,
    confidence: 0.75,
    method: missing ? `${method}; source by rule: the subject` : `${method}; no source found`,
  };
}

/** `said nothing`, `smiled but said nothing in return` */
function includesNothing(reader: ItemReader, start: number, end: number): boolean {
  for (let item = start; item < end; item++) if (reader.word(item) === 'nothing') return true;
  return false;
}

/** A quotation that no cue covers takes the likeliest word of its sentence for one. */
function attributeTheRest(text: ModelText, found: readonly Attribution[]): Attribution[] {
  const { models, reader, ids, isCue } = text;
  const { items } = reader;
  const isCovered = coverItems(items, found);
  const more: Attribution[] = [];
  let sentence = 0;
  // Once a sentence, however many quotations it has.
  let scored = -1;
  let likeliest: ReturnType<typeof likeliestCue> = null;
  for (let item = 0; item < items.count; item++) {
    while (items.firstItem[sentence + 1]! <= item) sentence++;
    if (isCovered[item] || items.stretch[item]! < 0) continue;
    if (scored !== sentence) {
      likeliest = likeliestCue(models.cues, models.cueFeatures, items, ids, sentence, LEAST_CUE);
      scored = sentence;
    }
    const least = ids[item]! < LONGER_QUOTATION ? LEAST_CUE_OF_PHRASE : LEAST_CUE;
    if (!likeliest || likeliest.chance < least || isCue[likeliest.cue.start]) continue;
    const { cue } = likeliest;
    const attribution = attributionOf(text, cue, found, 'model: the likeliest cue of the sentence');
    if (!attribution?.content.some((range) => range.start <= item && item < range.end)) continue;
    if (attribution.content.some((range) => isCovered.subarray(range.start, range.end).includes(1))) continue;
    more.push({ ...attribution, confidence: 0.6 });
    for (const range of attribution.content) isCovered.fill(1, range.start, range.end);
  }
  return more;
}

/** Leaves out a cue that stands within the content of another one: `Kim said that Park had said no`. */
function dropNested(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter(
    (inner) =>
      !attributions.some(
        (outer) => outer !== inner && holds(outer.content, inner.cue!) && !holds(inner.content, outer.cue!),
      ),
  );
}

function holds(content: readonly ItemRange[], cue: ItemRange): boolean {
  return content.some((range) => range.start <= cue.start && cue.end <= range.end);
}

function hasWords(reader: ItemReader, { start, end }: ItemRange): boolean {
  for (let item = start; item < end; item++) if (!reader.isPunctuation(item)) return true;
  return false;
}

function nearest(ranges: readonly ItemRange[], cue: ItemRange): ItemRange | null {
  let best: ItemRange | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const range of ranges) {
    const distance = range.start >= cue.end ? range.start - cue.end : cue.start - range.end;
    if (distance >= least) continue;
    least = distance;
    best = range;
  }
  return best;
}
