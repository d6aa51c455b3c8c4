import { isQuotationAlone } from './argument-window.js';
import type { Attribution, ItemRange } from './attribution.js';
import { sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';
import type { WordTable } from './word-table.js';

const CONFIDENCE = 0.75;
const LONGEST_SENTENCE = 14;
const GESTURES: ReadonlySet<string> = new Set(
  `laughed laughs smiled smiles shrugged shrugs nodded nods grinned grins sighed sighs paused pauses hesitated winked
   chuckled chuckles frowned beamed`.split(/\s+/),
);
const MOVES: ReadonlySet<string> = new Set([
  'shook',
  'shakes',
  'rolled',
  'rolls',
  'nodded',
  'nods',
  'closed',
]);
const BODY: ReadonlySet<string> = new Set(['head', 'heads', 'eyes']);

/** A quotation alone behind a short sentence in which somebody does no more than smile: `Lula laughed. “I am not afraid.”` */
export function findGestures(
  table: WordTable,
  reader: ItemReader,
  ids: Int32Array,
  isCovered: Uint8Array,
): Attribution[] {
  const { firstItem, paragraph, sentenceCount } = reader.items;
  const found: Attribution[] = [];
  for (let sentence = 0; sentence + 1 < sentenceCount; sentence++) {
    const first = firstItem[sentence]!;
    const quotation = firstItem[sentence + 1]!;
    if (paragraph[sentence + 1] !== paragraph[sentence] || quotation - first > LONGEST_SENTENCE) continue;
    if (!reader.isQuotation(quotation) || isCovered[quotation]) continue;
    if (!isQuotationAlone(table, reader.items, ids, sentence + 1)) continue;
    const cue = gestureIn(reader, first, quotation);
    const source = cue && sourceBefore(reader, first, cue.start);
    if (!source) continue;
    found.push({
      cue,
      source,
      content: [{ start: quotation, end: quotation + 1 }],
      confidence: CONFIDENCE,
      method: 'rule: a quotation alone behind a gesture',
    });
  }
  return found;
}

/** The gesture with which a sentence without quotations ends, `laughed` or `shook his head`. */
function gestureIn(reader: ItemReader, first: number, last: number): ItemRange | null {
  let end = last;
  while (end > first && (reader.isPunctuation(end - 1) || reader.word(end - 1).endsWith('ly'))) end--;
  const start = BODY.has(reader.word(end - 1)) ? end - 3 : end - 1;
  if (start <= first) return null;
  for (let item = first; item < start; item++) if (reader.isQuotation(item)) return null;
  const isGesture = (start === end - 1 ? GESTURES : MOVES).has(reader.word(start));
  return isGesture ? { start, end } : null;
}
