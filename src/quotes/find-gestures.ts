import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
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
/** What one does with a part of the body or a sound of the voice, or somewhere: `pulled a face`, `leans back`. */
const MOVES: ReadonlySet<string> = new Set(
  `shook shakes rolled rolls nodded nods closed closes pulled pulls made makes raised raises lifted lifts threw throws took takes
   gave gives let lets burst bursts broke breaks cleared clears wiped wipes lowered lowers bit bites clenched clenches
   leaned leant leans looked looks glanced glances sat sits stared stares`.split(/\s+/),
);
const BODY: ReadonlySet<string> = new Set(
  `head heads eyes eyebrow eyebrows face hand hands arms shoulders lip lips fist fists finger throat voice breath sip sigh smile grin
   laugh laughter shrug nod tear tears up down away back forward forwards`.split(/\s+/),
);
/** Of a gesture, how and at whom, in so many words: `smiled at her son`, `pauses for a moment`. */
const GOES_ON: ReadonlySet<string> = new Set('at as in with when for and before to'.split(' '));
const LONGEST_REST = 8;
/** From the verb to the part of the body. */
const LONGEST_MOVE = 6;

/** A quotation alone behind a short sentence in which somebody does no more than smile: `Lula laughed. “I am not afraid.”`, `She pulls a face. “I never liked it.”` */
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

/** The gesture that a sentence without quotations tells of, up to its end: `laughed`, `shook his head`, `smiled at her son`. */
function gestureIn(reader: ItemReader, first: number, last: number): ItemRange | null {
  let end = last;
  while (end > first && (reader.isPunctuation(end - 1) || reader.word(end - 1).endsWith('ly'))) end--;
  if (reader.holdsQuotation({ start: first, end })) return null;
  for (let verb = first + 1; verb < end; verb++) {
    const word = reader.word(verb);
    if (GESTURES.has(word) && endsOrGoesOn(reader, verb + 1, end)) return { start: verb, end: verb + 1 };
    const moveEnd = MOVES.has(word) ? endOfMove(reader, verb, end) : -1;
    if (moveEnd > 0) return { start: verb, end: moveEnd };
    if (SPEECH_VERBS.has(word)) return null;
  }
  return null;
}

function endOfMove(reader: ItemReader, verb: number, end: number): number {
  for (let item = verb + 1; item < end && item < verb + LONGEST_MOVE; item++) {
    if (BODY.has(reader.word(item)) && endsOrGoesOn(reader, item + 1, end)) return item + 1;
  }
  return -1;
}

/** Whether a sentence ends at an item, or says from there no more than how and at whom. */
function endsOrGoesOn(reader: ItemReader, from: number, end: number): boolean {
  if (end - from > LONGEST_REST) return false;
  for (let item = from; item < end; item++) if (SPEECH_VERBS.has(reader.word(item))) return false;
  return from === end || GOES_ON.has(reader.word(from));
}
