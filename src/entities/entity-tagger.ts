import type { Segmentation } from '../document/annotations.js';
import { zeros } from '../document/zeros.js';
import { decodeLabels } from '../model/decode-labels.js';
import { addFeatures, type LinearModel, parseLinearModel } from '../model/linear-model.js';
import { unpackScores } from '../model/packed-scores.js';
import { ScoreTable } from '../model/score-table.js';
import { loadWordClusters, parseWordClusters, type WordClusters } from '../model/word-clusters.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { agreeOnWords } from './agree-on-words.js';
import {
  CONTEXT_ROWS,
  CONTEXT_TEMPLATES,
  contextFeature,
  type DocumentContext,
  readContext,
  writeContextFeatures,
  writeContextRows,
} from './context-features.js';
import { type DocumentView, viewDocument } from './document-view.js';
import { ENTITY_LABELS } from './entity-labels.js';
import { type PhraseTable, parsePhraseTable } from './phrase-table.js';
import { findTwins, MOST_TWINS } from './twin-words.js';
import {
  MOST_WORD_FEATURES,
  placeOf,
  SLOTS,
  Slot,
  WORD_TEMPLATES,
  writeWordFeatures,
} from './word-features.js';
import { WordBit, WordTraits } from './word-traits.js';

export const ENTITY_TEMPLATES = `${WORD_TEMPLATES}; ${CONTEXT_TEMPLATES}`;

const LABELS = ENTITY_LABELS.length;
const MOST_CONTEXT_FEATURES = 32;

/** What the tagger works with besides the text. */
export interface TaggerParts {
  readonly model: LinearModel;
  readonly phrases: PhraseTable;
  readonly clusters: WordClusters;
  readonly kinds: WordClusters;
}

/**
 * Labels the tokens of articles with {@link ENTITY_LABELS}.
 *
 * Nearly all features look at one word at one distance, so their weights are summed once per distinct
 * word and distance; a token then costs a few additions of such sums and a few look-ups of features that
 * join words. Tokens with no capital or digit near are outside every name and are skipped.
 */
export class EntityTagger {
  readonly traits: WordTraits;
  /** The features of the context, which are few, and behind them one row a lexeme and slot. */
  private readonly table: ScoreTable;
  private readonly rows = new Int32Array(MOST_CONTEXT_FEATURES);
  private readonly features = new Uint32Array(MOST_CONTEXT_FEATURES);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly parts: TaggerParts,
  ) {
    this.traits = new WordTraits(vocabulary, parts.clusters, parts.kinds);
    this.table = new ScoreTable(parts.model, CONTEXT_ROWS, MOST_WORD_FEATURES, (row, out) => {
      const word = row - CONTEXT_ROWS;
      if (word >= 0)
        return writeWordFeatures(Math.floor(word / SLOTS), word % SLOTS, vocabulary, this.traits, out);
      out[0] = contextFeature(row);
      return 1;
    });
  }

  /** One label a token: an index into {@link ENTITY_LABELS}. */
  tag(segmentation: Segmentation): Uint8Array {
    this.update();
    const view = viewDocument(segmentation, this.traits);
    const context = readContext(view, this.traits, this.parts.phrases);
    const scores = this.score(context);
    const labels = this.decode(view, scores);
    agreeOnWords(view, this.traits, this.parts.model, scores, labels);
    return labels;
  }

  private decode(view: DocumentView, scores: Int32Array): Uint8Array {
    const labels = zeros(Uint8Array, view.count);
    const { runs } = view;
    let row = 0;
    for (let run = 0; run < runs.length; run += 2) {
      const length = runs[run + 1]! - runs[run]!;
      decodeLabels(this.parts.model, scores, length, labels, runs[run]!, row);
      row += length;
    }
    return labels;
  }

  private update(): void {
    if (this.traits.update()) this.table.clear();
    this.table.grow(CONTEXT_ROWS + this.vocabulary.count * SLOTS);
  }

  /** One row of scores for every token of the runs, in their order. */
  private score(context: DocumentContext): Int32Array {
    const { view } = context;
    const { runs, lexeme } = view;
    const { traits, features, table, rows } = this;
    const { model } = this.parts;
    const { width } = table;
    let tokens = 0;
    for (let run = 0; run < runs.length; run += 2) tokens += runs[run + 1]! - runs[run]!;
    const scores = zeros(Int32Array, tokens * LABELS);
    const twins = this.scoreTwins(view);
    const sums = new Int32Array(width);
    let row = 0;
    for (let run = 0; run < runs.length; run += 2) {
      for (let at = runs[run]!; at < runs[run + 1]!; at++, row += LABELS) {
        let count = writeWordRows(view, at, rows);
        count = writeContextRows(context, at, traits, rows, count);
        if ((traits.bits[lexeme[at]!]! & WordBit.NameLike) !== 0) {
          const twin = view.form[at]! * width;
          for (let pair = 0; pair < width; pair++) sums[pair] = twins[twin + pair]!;
        } else sums.fill(0);
        table.addTo(sums, 0, rows, count);
        unpackScores(sums, 0, LABELS - 1, scores, row + 1);
        addFeatures(model, features, 0, writeContextFeatures(context, at, traits, features), scores, row);
      }
    }
    return scores;
  }

  /** By form, the scores that its places in the article give it wherever it stands. */
  private scoreTwins(view: DocumentView): Int32Array {
    const { table, rows } = this;
    const twins = findTwins(view, this.traits);
    const scores = zeros(Int32Array, view.forms * table.width);
    for (let form = 0; form < view.forms; form++) {
      let count = 0;
      for (let slot = form * MOST_TWINS; slot < (form + 1) * MOST_TWINS && twins[slot]! >= 0; slot++) {
        const twin = twins[slot]!;
        count = writeRow(view, twin - 1, twin, Slot.BeforeTwin, rows, count);
        count = writeRow(view, twin + 1, twin, Slot.AfterTwin, rows, count);
      }
      if (count > 0) table.addTo(scores, form * table.width, rows, count);
    }
    return scores;
  }
}

/** Writes the rows of a token's word and of those around it to `out`; returns how many. */
function writeWordRows(view: DocumentView, at: number, out: Int32Array): number {
  out[0] = rowOf(view.lexeme[at]!, Slot.Own + placeOf(view, at));
  let count = writeRow(view, at - 1, at, Slot.Before, out, 1);
  count = writeRow(view, at - 2, at, Slot.Before2, out, count);
  count = writeRow(view, at + 1, at, Slot.After, out, count);
  return writeRow(view, at + 2, at, Slot.After2, out, count);
}

/** Writes the row that token `at` gives to token `to` from a slot, if it is in the same sentence. */
function writeRow(
  view: DocumentView,
  at: number,
  to: number,
  slot: number,
  out: Int32Array,
  count: number,
): number {
  if (at < 0 || at >= view.count || view.sentence[at] !== view.sentence[to]) return count;
  out[count] = rowOf(view.lexeme[at]!, slot);
  return count + 1;
}

function rowOf(lexeme: number, slot: number): number {
  return CONTEXT_ROWS + lexeme * SLOTS + slot;
}

/**
 * The tagger with the models that ship with newskit.
 *
 * @throws ModelMismatchError
 */
export function createEntityTagger(
  vocabulary: Vocabulary,
  readModel: (name: string) => Uint8Array,
): EntityTagger {
  const model = parseLinearModel('entities', readModel('entities'), ENTITY_TEMPLATES);
  const clusters = loadWordClusters(readModel);
  const kinds = parseWordClusters('word-kinds', readModel('word-kinds'));
  const phrases = parsePhraseTable(readModel('entity-names'));
  return new EntityTagger(vocabulary, { model, phrases, clusters, kinds });
}
