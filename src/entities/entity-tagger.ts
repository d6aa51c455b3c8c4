import type { Segmentation } from '../document/annotations.js';
import { decodeLabels } from '../model/decode-labels.js';
import { addFeatures, type LinearModel, parseLinearModel } from '../model/linear-model.js';
import { PackedScores, unpackScores } from '../model/packed-scores.js';
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
import { placeOf, pushWordFeatures, SLOTS, Slot, WORD_TEMPLATES } from './word-features.js';
import { WordBit, WordTraits } from './word-traits.js';

export const ENTITY_TEMPLATES = `${WORD_TEMPLATES}; ${CONTEXT_TEMPLATES}`;

const LABELS = ENTITY_LABELS.length;
/** See {@link PackedScores}. */
const WIDTH = (LABELS + 1) >> 1;
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
  /** Behind some rows of zeros, one row a lexeme and slot. */
  private readonly wordScores: PackedScores;
  private readonly contextScores: PackedScores;
  private readonly contextRows = new Uint32Array(MOST_CONTEXT_FEATURES);
  private readonly features = new Uint32Array(MOST_CONTEXT_FEATURES);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly parts: TaggerParts,
  ) {
    this.traits = new WordTraits(vocabulary, parts.clusters, parts.kinds);
    this.wordScores = new PackedScores(parts.model, SLOTS << 10);
    this.contextScores = new PackedScores(parts.model, CONTEXT_ROWS);
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
    const labels = new Uint8Array(view.count);
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
    if (this.traits.update()) this.wordScores.clear();
    this.wordScores.grow((this.vocabulary.count + 1) * SLOTS);
  }

  /** One row of scores for every token of the runs, in their order. */
  private score(context: DocumentContext): Int32Array {
    const { view } = context;
    const { runs, lexeme } = view;
    const { traits, features } = this;
    const { model } = this.parts;
    let rows = 0;
    for (let run = 0; run < runs.length; run += 2) rows += runs[run + 1]! - runs[run]!;
    const scores = new Int32Array(rows * LABELS);
    const twins = this.scoreTwins(view);
    const packed = new Int32Array(WIDTH);
    let row = 0;
    for (let run = 0; run < runs.length; run += 2) {
      for (let at = runs[run]!; at < runs[run + 1]!; at++, row += LABELS) {
        const own = this.rowOf(view, at, at, Slot.Own + placeOf(view, at));
        const before = this.rowOf(view, at - 1, at, Slot.Before);
        const before2 = this.rowOf(view, at - 2, at, Slot.Before2);
        const after = this.rowOf(view, at + 1, at, Slot.After);
        const after2 = this.rowOf(view, at + 2, at, Slot.After2);
        const isNameLike = (traits.bits[lexeme[at]!]! & WordBit.NameLike) !== 0;
        const twin = (isNameLike ? view.form[at]! : view.forms) * WIDTH;
        const { data } = this.wordScores;
        for (let pair = 0; pair < WIDTH; pair++) {
          packed[pair] =
            data[own + pair]! +
            data[before + pair]! +
            data[before2 + pair]! +
            data[after + pair]! +
            data[after2 + pair]! +
            twins[twin + pair]!;
        }
        this.addContext(context, at, packed);
        unpackScores(packed, 0, LABELS, scores, row);
        const count = writeContextFeatures(context, at, traits, features);
        addFeatures(model, features, 0, count, scores, row);
      }
    }
    return scores;
  }

  private addContext(context: DocumentContext, at: number, packed: Int32Array): void {
    const { contextRows: rows, contextScores } = this;
    const count = writeContextRows(context, at, this.traits, rows);
    const { data } = contextScores;
    for (let index = 0; index < count; index++) {
      const row = rows[index]!;
      if (!contextScores.isKnown(row)) {
        this.features[0] = contextFeature(row);
        contextScores.fill(row, this.features, 1);
      }
      const from = row * WIDTH;
      for (let pair = 0; pair < WIDTH; pair++) packed[pair]! += data[from + pair]!;
    }
  }

  /** By form, the scores that its places in the article give it wherever it stands; and a last row of 0. */
  private scoreTwins(view: DocumentView): Int32Array {
    const twins = findTwins(view, this.traits);
    const scores = new Int32Array((view.forms + 1) * WIDTH);
    for (let form = 0; form < view.forms; form++) {
      const row = form * WIDTH;
      for (let slot = form * MOST_TWINS; slot < (form + 1) * MOST_TWINS && twins[slot]! >= 0; slot++) {
        const twin = twins[slot]!;
        const before = this.rowOf(view, twin - 1, twin, Slot.BeforeTwin);
        const after = this.rowOf(view, twin + 1, twin, Slot.AfterTwin);
        const { data } = this.wordScores;
        for (let pair = 0; pair < WIDTH; pair++) {
          scores[row + pair]! += data[before + pair]! + data[after + pair]!;
        }
      }
    }
    return scores;
  }

  /**
   * Where the scores begin that token `at` gives to token `to` of the same sentence from a slot; beyond the
   * sentence a row of zeros.
   */
  private rowOf(view: DocumentView, at: number, to: number, slot: number): number {
    if (at < 0 || at >= view.count || view.sentence[at] !== view.sentence[to]) return 0;
    const lexeme = view.lexeme[at]!;
    const row = (lexeme + 1) * SLOTS + slot;
    if (!this.wordScores.isKnown(row)) {
      const features: number[] = [];
      pushWordFeatures(lexeme, slot, this.vocabulary, this.traits, features);
      this.wordScores.fill(row, Uint32Array.from(features), features.length);
    }
    return row * WIDTH;
  }
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
