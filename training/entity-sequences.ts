import {
  contextFeature,
  readContext,
  writeContextFeatures,
  writeContextRows,
} from '../src/entities/context-features.js';
import { viewDocument } from '../src/entities/document-view.js';
import { ENTITY_LABELS, mayFollow, OUTSIDE, Place, placeOfLabel } from '../src/entities/entity-labels.js';
import type { PhraseTable } from '../src/entities/phrase-table.js';
import { findTwins, MOST_TWINS } from '../src/entities/twin-words.js';
import { MOST_WORD_FEATURES, placeOf, Slot, writeWordFeatures } from '../src/entities/word-features.js';
import { WordBit, type WordTraits } from '../src/entities/word-traits.js';
import type { Vocabulary } from '../src/segment/vocabulary.js';
import type { TrainingSequence } from './crf.js';
import type { LabelledArticle } from './entity-data.js';

/** The runs of an article that may hold names, with the features that `EntityTagger` gives them. */
export function entitySequences(
  { segmentation, gold }: Pick<LabelledArticle, 'segmentation' | 'gold'>,
  vocabulary: Vocabulary,
  traits: WordTraits,
  phrases: PhraseTable,
): TrainingSequence[] {
  traits.update();
  const view = viewDocument(segmentation, traits);
  const context = readContext(view, traits, phrases);
  const twins = findTwins(view, traits);
  const rowsOf = new Int32Array(64);
  const joined = new Uint32Array(64);
  const own = new Uint32Array(MOST_WORD_FEATURES);
  const word = (at: number, slot: number, here: number, out: number[]) => {
    if (at < 0 || at >= view.count || view.sentence[at] !== here) return;
    const count = writeWordFeatures(view.lexeme[at]!, slot, vocabulary, traits, own);
    for (let index = 0; index < count; index++) out.push(own[index]!);
  };
  const sequences: TrainingSequence[] = [];
  for (let run = 0; run < view.runs.length; run += 2) {
    const from = view.runs[run]!;
    const to = view.runs[run + 1]!;
    const features: number[] = [];
    const starts = [0];
    for (let at = from; at < to; at++) {
      const lexeme = view.lexeme[at]!;
      const here = view.sentence[at]!;
      word(at - 2, Slot.Before2, here, features);
      word(at - 1, Slot.Before, here, features);
      word(at, Slot.Own + placeOf(view, at), here, features);
      word(at + 1, Slot.After, here, features);
      word(at + 2, Slot.After2, here, features);
      if ((traits.bits[lexeme]! & WordBit.NameLike) !== 0) {
        for (let twin = 0; twin < MOST_TWINS; twin++) {
          const place = twins[view.form[at]! * MOST_TWINS + twin]!;
          if (place < 0) break;
          word(place - 1, Slot.BeforeTwin, view.sentence[place]!, features);
          word(place + 1, Slot.AfterTwin, view.sentence[place]!, features);
        }
      }
      const rows = writeContextRows(context, at, traits, rowsOf, 0);
      for (let index = 0; index < rows; index++) features.push(contextFeature(rowsOf[index]!));
      const count = writeContextFeatures(context, at, traits, joined);
      for (let index = 0; index < count; index++) features.push(joined[index]!);
      starts.push(features.length);
    }
    sequences.push({
      features: Uint32Array.from(features),
      starts: Uint32Array.from(starts),
      labels: dropFragments(gold.slice(from, to)),
    });
  }
  return sequences;
}

/** Takes the labels of mentions off whose other words are outside the run: no tagger could find them. */
function dropFragments(labels: Uint8Array): Uint8Array {
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === OUTSIDE) continue;
    let end = at + 1;
    while (end < labels.length && mayFollow(labels[end - 1]!, labels[end]!) && labels[end] !== OUTSIDE) {
      if (placeOfLabel(labels[end - 1]!) === Place.Last || placeOfLabel(labels[end - 1]!) === Place.Only)
        break;
      end++;
    }
    const isWhole = mayFollow(ENTITY_LABELS.length, labels[at]!) && mayFollow(labels[end - 1]!, OUTSIDE);
    if (!isWhole) labels.fill(OUTSIDE, at, end);
    at = end - 1;
  }
  return labels;
}
