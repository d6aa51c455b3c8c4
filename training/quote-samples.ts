import type { GoldArticle } from '../eval/score-quotes.js';
import { keepAllLines } from '../src/dedupe/mark-lines.js';
import { toRawEnd, toRawStart } from '../src/document/offset-map.js';
import { createDocument } from '../src/normalize/create-document.js';
import type { ArgumentFeatures } from '../src/quotes/argument-features.js';
import { argumentWindow } from '../src/quotes/argument-window.js';
import type { ItemRange } from '../src/quotes/attribution.js';
import { collapseQuotations, type Items } from '../src/quotes/collapse-quotations.js';
import { CUE_LABELS, type CueFeatures } from '../src/quotes/cue-features.js';
import { CUE_REACH, mayBeginCue } from '../src/quotes/cue-gate.js';
import type { Cue } from '../src/quotes/find-cues.js';
import { itemIds } from '../src/quotes/item-ids.js';
import type { ItemWords } from '../src/quotes/item-words.js';
import { scanMarks } from '../src/quotes/scan-marks.js';
import { type TaggerWeights, tagItems } from '../src/quotes/tag-items.js';
import type { WordTable } from '../src/quotes/word-table.js';
import { segment } from '../src/segment/segment.js';
import type { Vocabulary } from '../src/segment/vocabulary.js';
import type { TrainingSequence } from './crf.js';

/** One attribution of the gold data, as items. */
export interface GoldItems {
  readonly cue: Cue;
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

export interface Sample {
  readonly items: Items;
  readonly words: ItemWords;
  readonly golds: readonly GoldItems[];
}

type Spans = readonly (readonly [number, number])[];

/** A text as items. */
export function itemsOf(raw: string, vocabulary: Vocabulary) {
  const document = createDocument({ id: '', file: null, raw }, []);
  const segmentation = segment(document, keepAllLines(document), vocabulary);
  const stretches = scanMarks(document.text, segmentation.paragraphs, document.lines, []);
  const items = collapseQuotations(document.text, segmentation, stretches);
  return { document, segmentation, items, ids: itemIds(document.text, segmentation, items, vocabulary) };
}

/** An article as items, with its gold attributions aligned to them; those within a quotation are left out. */
export function readSample(
  article: GoldArticle,
  vocabulary: Vocabulary,
  table: WordTable,
  tagger: TaggerWeights,
): Sample {
  const { document, segmentation, items, ids } = itemsOf(article.text, vocabulary);
  const { tokens } = segmentation;
  const itemsIn = (spans: Spans) => {
    const found = new Set<number>();
    for (let item = 0; item < items.count; item++) {
      const start = toRawStart(document.map, tokens.start[items.firstToken[item]!]!);
      const end = toRawEnd(document.map, tokens.end[items.endToken[item]! - 1]!);
      let covered = 0;
      for (const [from, to] of spans) covered += Math.max(0, Math.min(end, to) - Math.max(start, from));
      if (covered * 2 > end - start) found.add(item);
    }
    return found;
  };
  const byCue = new Map<number, GoldItems>();
  for (const { cue, quote, speaker } of article.attributions) {
    const cueItems = [...itemsIn(cue)].filter((item) => items.stretch[item]! < 0).sort((a, b) => a - b);
    if (cueItems.length === 0) continue;
    const range = longestRun(cueItems);
    const known = byCue.get(range.start);
    byCue.set(range.start, {
      cue: known?.cue ?? { ...range, sentence: sentenceOf(items, range.start) },
      content: new Set([...(known?.content ?? []), ...itemsIn(quote)]),
      source: new Set([...(known?.source ?? []), ...itemsIn(speaker)]),
    });
  }
  const golds = [...byCue.values()].sort((a, b) => a.cue.start - b.cue.start);
  table.update();
  return { items, words: { ids, tags: tagItems(tagger, table, items, ids) }, golds };
}

/** The longest run of items, over gaps of at most two: `has (since) called`. */
function longestRun(sorted: readonly number[]): ItemRange {
  let best = { start: sorted[0]!, end: sorted[0]! + 1 };
  let run = best;
  for (const item of sorted.slice(1)) {
    run = item - run.end <= 2 ? { start: run.start, end: item + 1 } : { start: item, end: item + 1 };
    if (run.end - run.start > best.end - best.start) best = run;
  }
  return best;
}

function sentenceOf(items: Items, item: number): number {
  let sentence = 0;
  while (items.firstItem[sentence + 1]! <= item) sentence++;
  return sentence;
}

const rows = new Int32Array(256);

/** The score of a label that the finder does not look at. */
const RULED_OUT = -12;

/** Every sentence of an article, with its cues as labels. */
export function cueSequences(sample: Sample, table: WordTable, reader: CueFeatures): TrainingSequence[] {
  const { items, words, golds } = sample;
  const labels = new Uint8Array(items.count);
  for (const { cue } of golds) {
    labels.fill(1, cue.start, cue.end);
  }
  return Array.from({ length: items.sentenceCount }, (_, sentence) => {
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    reader.begin(items, words, sentence);
    const isLookedAt = (item: number) => {
      for (let at = item; at >= Math.max(first, item - CUE_REACH); at--) {
        if (labels[at] !== 0 || mayBeginCue(table, words, at)) return true;
      }
      return false;
    };
    const base = new Float32Array((last - first) * CUE_LABELS.length);
    const sequence = sequenceOf(first, last, (item) => {
      if (isLookedAt(item)) return reader.write(item, rows);
      const row = (item - first) * CUE_LABELS.length;
      base.fill(RULED_OUT, row + 1, row + CUE_LABELS.length);
      return 0;
    });
    const gold = labels.slice(first, last);
    markEdges(gold);
    for (let at = 0; at < gold.length; at++)
      if (gold[at] === 1 && gold[at + 1] !== 2 && gold[at + 1] !== 3) gold[at] = 4;
    return { ...sequence, labels: gold, base };
  });
}

/**
 * The windows around the cues of an article, with their arguments as labels: one a predicted cue (nothing
 * to be found around those that are none), and one a true cue that was not predicted.
 */
export function argumentSequences(
  sample: Sample,
  predicted: readonly Cue[],
  table: WordTable,
  reader: ArgumentFeatures,
): TrainingSequence[] {
  const { items, words, golds } = sample;
  const isMet = (a: ItemRange, b: ItemRange) => a.start < b.end && b.start < a.end;
  const instances: { cue: Cue; gold: GoldItems | undefined }[] = predicted.map((cue) => ({
    cue,
    gold: golds.find((gold) => isMet(gold.cue, cue)),
  }));
  for (const gold of golds) {
    if (!predicted.some((cue) => isMet(cue, gold.cue))) instances.push({ cue: gold.cue, gold });
  }
  const isCue = new Uint8Array(items.count);
  for (const cue of predicted) isCue.fill(1, cue.start, cue.end);
  return instances.map(({ cue, gold }) => {
    const window = argumentWindow(table, items, words.ids, cue.sentence, cue);
    reader.begin(items, words, cue.sentence, window, cue, isCue);
    const sequence = sequenceOf(window.start, window.end, (item) =>
      item < cue.start || item >= cue.end ? reader.write(item, rows) : 0,
    );
    const labels = new Uint8Array(window.end - window.start);
    for (let item = window.start; item < window.end; item++) {
      if (!gold || (item >= cue.start && item < cue.end)) continue;
      labels[item - window.start] = gold.content.has(item) ? 1 : gold.source.has(item) ? 4 : 0;
    }
    markEdges(labels);
    return { ...sequence, labels };
  });
}

/** Turns runs of 1 and of 4 into first, inner and last labels. */
function markEdges(labels: Uint8Array): void {
  for (let at = 0; at < labels.length; ) {
    const kind = labels[at]!;
    let end = at + 1;
    while (end < labels.length && labels[end] === kind) end++;
    if (kind !== 0 && end > at + 1) {
      labels.fill(kind + 1, at + 1, end - 1);
      labels[end - 1] = kind + 2;
    }
    at = end;
  }
}

function sequenceOf(first: number, last: number, write: (item: number) => number) {
  const data: number[] = [];
  const starts = new Uint32Array(last - first + 1);
  for (let item = first; item < last; item++) {
    const count = write(item);
    for (let at = 0; at < count; at++) data.push(rows[at]!);
    starts[item - first + 1] = data.length;
  }
  return { features: Uint32Array.from(data), starts };
}
