import { zeros } from '../document/zeros.js';
import { decodeLabels } from '../model/decode-labels.js';
import { labelProbabilities } from '../model/label-probabilities.js';
import type { LinearModel } from '../model/linear-model.js';
import type { DocumentView } from './document-view.js';
import { ENTITY_TYPES, OUTSIDE, Place, placeOfLabel, typeOfLabel } from './entity-labels.js';
import { WordBit, type WordTraits } from './word-traits.js';

/** Outside every name, or in one of a type. */
const CLASSES = 1 + ENTITY_TYPES.length;
const PLACE = 1 + ENTITY_TYPES.indexOf('LOC');
/** How far the other places of a word are followed. */
const TRUST = 0.5;
/** However sure the other places are, a class stays as likely as this. */
const LEAST_SHARE = 0.02;

/**
 * Looks again at words that were read in more than one way: `Acumen` at the start of a line is an
 * organisation if `Acumen's projects` is likely to be one further down. What the other places of the word
 * are, by the model's own probabilities, is added to the scores of each place. Where it is read as a place in the world,
 * longer names that hold it are no witness: in `Bali`, of which the `Bali Medical Centre` says nothing. The thought is
 * that of Krishnan & Manning (2006), without a second model.
 *
 * @param scores one row a token of the runs, in their order; changed in place.
 * @param labels one a token; changed in place.
 */
export function agreeOnWords(
  view: DocumentView,
  traits: WordTraits,
  model: LinearModel,
  scores: Int32Array,
  labels: Uint8Array,
): void {
  const places = countDisputed(view, traits, labels);
  if (places === null) return;
  const { words, runs } = listDisputed(view, traits, places);
  const shares = zeros(Float64Array, words.length * CLASSES);
  const all = new Tally(view.forms);
  const parts = new Tally(view.forms);
  for (const { row, count, from } of runs) {
    const probabilities = labelProbabilities(model, scores, count, row);
    for (let index = 0; index < count; index++) {
      const word = words[row + index]!;
      if (word < 0) continue;
      const own = (row + index) * CLASSES;
      for (let label = 0; label < model.labels.length; label++) {
        shares[own + classOf(label)]! += probabilities[index * model.labels.length + label]!;
      }
      all.add(word, shares, own);
      if (isPart(labels[from + index]!)) parts.add(word, shares, own);
    }
  }
  const hints = new Int32Array(CLASSES);
  for (const { row, count, from } of runs) {
    for (let index = 0; index < count; index++) {
      const at = row + index;
      const word = words[at]!;
      if (word < 0) continue;
      const isPlace = classOf(labels[from + index]!) === PLACE;
      const others = places[word]! - 1 - (isPlace ? parts.places[word]! : 0);
      if (others === 0) continue;
      const trust = (TRUST * others) / (others + 1) / model.scale;
      for (let kind = 0; kind < CLASSES; kind++) {
        const left = isPlace ? parts.sums[word * CLASSES + kind]! : 0;
        const share = (all.sums[word * CLASSES + kind]! - left - shares[at * CLASSES + kind]!) / others;
        hints[kind] = Math.round(trust * Math.log(Math.max(LEAST_SHARE, share)));
      }
      for (let label = 0; label < model.labels.length; label++) {
        scores[at * model.labels.length + label]! += hints[classOf(label)]!;
      }
    }
    decodeLabels(model, scores, count, labels, from, row);
  }
}

/** By form, the sum of the probabilities of each class at some of its places, and how many these are. */
class Tally {
  readonly sums: Float64Array;
  readonly places: Int32Array;

  constructor(forms: number) {
    this.sums = zeros(Float64Array, forms * CLASSES);
    this.places = zeros(Int32Array, forms);
  }

  add(form: number, shares: Float64Array, from: number): void {
    this.places[form]!++;
    for (let kind = 0; kind < CLASSES; kind++) this.sums[form * CLASSES + kind]! += shares[from + kind]!;
  }
}

/** By form, the number of its places that look like names, or 0 where all are read alike; null if all are. */
function countDisputed(
  { runs, form, forms, lexeme }: DocumentView,
  traits: WordTraits,
  labels: Uint8Array,
): Int32Array | null {
  const places = zeros(Int32Array, forms);
  const readings = zeros(Uint8Array, forms);
  for (let run = 0; run < runs.length; run += 2) {
    for (let at = runs[run]!; at < runs[run + 1]!; at++) {
      if (!isNameLike(lexeme[at]!, traits)) continue;
      places[form[at]!]!++;
      readings[form[at]!]! |= 1 << classOf(labels[at]!);
    }
  }
  let some = false;
  for (let word = 0; word < forms; word++) {
    if ((readings[word]! & (readings[word]! - 1)) === 0) places[word] = 0;
    else some = true;
  }
  return some ? places : null;
}

/** By row of scores, the form of a disputed word, or -1; and the runs that have such words. */
function listDisputed({ runs, form, lexeme }: DocumentView, traits: WordTraits, places: Int32Array) {
  const words: number[] = [];
  const disputed: { readonly from: number; readonly count: number; readonly row: number }[] = [];
  for (let run = 0; run < runs.length; run += 2) {
    const from = runs[run]!;
    const row = words.length;
    let some = false;
    for (let at = from; at < runs[run + 1]!; at++) {
      const isDisputed = places[form[at]!]! > 0 && isNameLike(lexeme[at]!, traits);
      words.push(isDisputed ? form[at]! : -1);
      some ||= isDisputed;
    }
    if (some) disputed.push({ from, count: words.length - row, row });
  }
  return { words, runs: disputed };
}

function isNameLike(lexeme: number, traits: WordTraits): boolean {
  return (traits.bits[lexeme]! & WordBit.NameLike) !== 0;
}

/** Whether a label is one of several of an organisation, a work or the like. */
function isPart(label: number): boolean {
  if (label === OUTSIDE || placeOfLabel(label) === Place.Only) return false;
  const type = ENTITY_TYPES[typeOfLabel(label)];
  return type === 'ORG' || type === 'MISC';
}

function classOf(label: number): number {
  return label === OUTSIDE ? 0 : 1 + typeOfLabel(label);
}
