import type { Segmentation } from '../document/annotations.js';
import { decodeLabels } from '../model/decode-labels.js';
import { addFeatures, type LinearModel, parseLinearModel } from '../model/linear-model.js';
import { loadWordClusters, parseWordClusters, type WordClusters } from '../model/word-clusters.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import {
  CONTEXT_TEMPLATES,
  type DocumentContext,
  readContext,
  writeContextFeatures,
} from './context-features.js';
import { type DocumentView, viewDocument } from './document-view.js';
import { ENTITY_LABELS } from './entity-labels.js';
import { type PhraseTable, parsePhraseTable } from './phrase-table.js';
import { isWorthAnotherLook, readAgreement, SECOND_TEMPLATES, writeSecondFeatures } from './second-look.js';
import { findTwins, MOST_TWINS } from './twin-words.js';
import { pushWordFeatures, SLOTS, Slot, WORD_TEMPLATES } from './word-features.js';
import { WordBit, WordTraits } from './word-traits.js';

export const ENTITY_TEMPLATES = `${WORD_TEMPLATES}; ${CONTEXT_TEMPLATES}`;

const LABELS = ENTITY_LABELS.length;
const ROW = SLOTS * LABELS;
const MOST_CONTEXT_FEATURES = 32;

/** What the tagger works with besides the text. */
export interface TaggerParts {
  readonly model: LinearModel;
  readonly phrases: PhraseTable;
  readonly clusters: WordClusters;
  readonly kinds: WordClusters;
  /** What the second look adds to the scores of the first, in the same units; `null` for one look only. */
  readonly second: LinearModel | null;
}

/** What the tagger knows of an article behind its first look. */
export interface FirstLook {
  readonly view: DocumentView;
  /** One row of scores, one a label, for every token of the view's runs. */
  readonly scores: Int32Array;
  readonly labels: Uint8Array;
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
  /** Behind a row of zeros, by lexeme and slot: the summed weights of its word features, one a label. */
  private sums = new Int16Array(((1 << 10) + 1) * ROW);
  /** By lexeme: one bit a slot whose sum is known. */
  private known = new Uint16Array(1 << 10);
  private readonly features = new Uint32Array(MOST_CONTEXT_FEATURES);
  private readonly wordScores = new Int32Array(LABELS);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly parts: TaggerParts,
  ) {
    this.traits = new WordTraits(vocabulary, parts.clusters, parts.kinds);
  }

  /** One label a token: an index into {@link ENTITY_LABELS}. */
  tag(segmentation: Segmentation): Uint8Array {
    const first = this.look(segmentation);
    return this.parts.second ? this.lookAgain(first, this.parts.second) : first.labels;
  }

  /** The first look, at each sentence by itself. */
  look(segmentation: Segmentation): FirstLook {
    this.update();
    const view = viewDocument(segmentation, this.traits);
    const context = readContext(view, this.traits, this.parts.phrases);
    const scores = this.score(context);
    return { view, scores, labels: this.decode(view, scores) };
  }

  /** The second look, at each name with what the first one found elsewhere in the article. */
  private lookAgain({ view, scores, labels }: FirstLook, second: LinearModel): Uint8Array {
    const agreement = readAgreement(view, labels, this.traits);
    const { features } = this;
    const { runs } = view;
    const again = labels.slice();
    let row = 0;
    for (let run = 0; run < runs.length; run += 2) {
      const from = runs[run]!;
      const to = runs[run + 1]!;
      if (isWorthAnotherLook(agreement, from, to)) {
        for (let at = from; at < to; at++) {
          const count = writeSecondFeatures(agreement, at, this.traits, features);
          const scoresAt = (row + at - from) * LABELS;
          addFeatures(second, features, 0, count, scores, scoresAt);
        }
        decodeLabels(this.parts.model, scores, to - from, again, from, row);
      }
      row += to - from;
    }
    return again;
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
    if (this.traits.update()) this.known.fill(0);
    if (this.vocabulary.count <= this.known.length) return;
    let capacity = this.known.length;
    while (capacity < this.vocabulary.count) capacity *= 2;
    const known = new Uint16Array(capacity);
    known.set(this.known);
    const sums = new Int16Array((capacity + 1) * ROW);
    sums.set(this.sums);
    this.known = known;
    this.sums = sums;
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
    let row = 0;
    for (let run = 0; run < runs.length; run += 2) {
      for (let at = runs[run]!; at < runs[run + 1]!; at++, row += LABELS) {
        const own = this.sumOf(view, at, at, Slot.Own);
        const before = this.sumOf(view, at - 1, at, Slot.Before);
        const before2 = this.sumOf(view, at - 2, at, Slot.Before2);
        const after = this.sumOf(view, at + 1, at, Slot.After);
        const after2 = this.sumOf(view, at + 2, at, Slot.After2);
        const isNameLike = (traits.bits[lexeme[at]!]! & WordBit.NameLike) !== 0;
        const twin = (isNameLike ? view.form[at]! : view.forms) * LABELS;
        const { sums } = this;
        for (let label = 0; label < LABELS; label++) {
          scores[row + label] =
            sums[own + label]! +
            sums[before + label]! +
            sums[after + label]! +
            sums[before2 + label]! +
            sums[after2 + label]! +
            twins[twin + label]!;
        }
        const count = writeContextFeatures(context, at, traits, features);
        addFeatures(model, features, 0, count, scores, row);
      }
    }
    return scores;
  }

  /** By form, the scores that its places in the article give it wherever it stands; and a last row of 0. */
  private scoreTwins(view: DocumentView): Int32Array {
    const { traits } = this;
    const twins = findTwins(view, traits);
    const scores = new Int32Array((view.forms + 1) * LABELS);
    for (let form = 0; form < view.forms; form++) {
      const row = form * LABELS;
      for (let slot = form * MOST_TWINS; slot < (form + 1) * MOST_TWINS && twins[slot]! >= 0; slot++) {
        const twin = twins[slot]!;
        const before = this.sumOf(view, twin - 1, twin, Slot.BeforeTwin);
        const after = this.sumOf(view, twin + 1, twin, Slot.AfterTwin);
        const { sums } = this;
        for (let label = 0; label < LABELS; label++) {
          scores[row + label]! += sums[before + label]! + sums[after + label]!;
        }
      }
    }
    return scores;
  }

  /**
   * Where in `sums` the scores begin that token `at` gives to token `to` of the same sentence from a slot;
   * beyond the sentence a row of zeros.
   */
  private sumOf(view: DocumentView, at: number, to: number, slot: number): number {
    if (at < 0 || at >= view.count || view.sentence[at] !== view.sentence[to]) return 0;
    const lexeme = view.lexeme[at]!;
    if ((this.known[lexeme]! & (1 << slot)) === 0) this.sumWord(lexeme, slot);
    return (lexeme + 1) * ROW + slot * LABELS;
  }

  private sumWord(lexeme: number, slot: number): void {
    this.known[lexeme]! |= 1 << slot;
    const from = (lexeme + 1) * ROW + slot * LABELS;
    const features: number[] = [];
    pushWordFeatures(lexeme, slot, this.vocabulary, this.traits, features);
    this.wordScores.fill(0);
    addFeatures(this.parts.model, Uint32Array.from(features), 0, features.length, this.wordScores, 0);
    this.sums.set(this.wordScores, from);
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
  const second = parseLinearModel('entities-again', readModel('entities-again'), SECOND_TEMPLATES);
  return new EntityTagger(vocabulary, { model, phrases, clusters, kinds, second });
}
