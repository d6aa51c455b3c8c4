import { combine } from '../model/feature-hash.js';
import type { DocumentView } from './document-view.js';
import { OUTSIDE, Place, placeOfLabel, typeOfLabel } from './entity-labels.js';
import { hashPhrase } from './phrase-table.js';
import { WordBit, type WordTraits } from './word-traits.js';

/** Names the features of the second look; part of its model's fingerprint. */
export const SECOND_TEMPLATES =
  'second 1: label, labels around, form elsewhere, forms around elsewhere, name elsewhere, within longer names';

/** Nothing, and the four types. */
const KINDS = 5;
const MOST_COUNTED = 255;
/** The greatest value of {@link Agreement.elsewhere} that says that a form is no name. */
const LAST_OF_NOTHING = 3;

/**
 * What the first labels of an article say of each form and each name as a whole, so that a second look at
 * one place can take the others into account (after Krishnan and Manning 2006).
 */
export interface Agreement {
  readonly view: DocumentView;
  readonly labels: Uint8Array;
  /** By form: how often it was the first, an inner or the last word of a longer name of each type. */
  readonly within: Uint8Array;
  /** By the hash of a name's words: how often it had each type. */
  readonly names: ReadonlyMap<number, Uint8Array>;
  /** By token: the hash of the name that it is in, or 0. */
  readonly name: Uint32Array;
  /**
   * By token: the kind that most other places of its form have, and how surely: `1 + kind * 3 + certainty`;
   * 0 where there is no other place.
   */
  readonly elsewhere: Uint8Array;
}

export function readAgreement(view: DocumentView, labels: Uint8Array, traits: WordTraits): Agreement {
  const kinds = new Uint8Array(view.forms * KINDS);
  const within = new Uint8Array(view.forms * 12);
  const names = new Map<number, Uint8Array>();
  const name = new Uint32Array(view.count);
  const { runs } = view;
  for (let run = 0; run < runs.length; run += 2) {
    let first = 0;
    let hash = 0;
    for (let at = runs[run]!; at < runs[run + 1]!; at++) {
      const lexeme = view.lexeme[at]!;
      const form = view.form[at]!;
      const label = labels[at]!;
      if ((traits.bits[lexeme]! & WordBit.NameLike) !== 0) count(kinds, form * KINDS + kindOf(label));
      if (label === OUTSIDE) continue;
      const place = placeOfLabel(label);
      if (place === Place.First || place === Place.Only) {
        first = at;
        hash = 0;
      }
      hash = hashPhrase(hash, traits.lower[lexeme]!);
      if (place !== Place.Only) count(within, form * 12 + typeOfLabel(label) * 3 + place);
      if (place === Place.Last || place === Place.Only) {
        name.fill(hash, first, at + 1);
        const types = names.get(hash) ?? new Uint8Array(4);
        count(types, typeOfLabel(label));
        names.set(hash, types);
      }
    }
  }
  const elsewhere = new Uint8Array(view.count);
  for (let run = 0; run < runs.length; run += 2) {
    for (let at = runs[run]!; at < runs[run + 1]!; at++) {
      if ((traits.bits[view.lexeme[at]!]! & WordBit.NameLike) === 0) continue;
      elsewhere[at] = kindElsewhere(kinds, view.form[at]! * KINDS, kindOf(labels[at]!));
    }
  }
  return { view, labels, within, names, name, elsewhere };
}

function count(counts: Uint8Array, at: number): void {
  if (counts[at]! < MOST_COUNTED) counts[at]!++;
}

/** 0 for nothing, 1 to 4 for the types. */
function kindOf(label: number): number {
  return label === OUTSIDE ? 0 : 1 + typeOfLabel(label);
}

/** Whether a run has a name, or a word that is one elsewhere: what has neither stays as it is. */
export function isWorthAnotherLook(agreement: Agreement, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (agreement.labels[at] !== OUTSIDE || agreement.elsewhere[at]! > LAST_OF_NOTHING) return true;
  }
  return false;
}

/** Writes the features of the second look at token `at` to `out`; returns how many. */
export function writeSecondFeatures(
  agreement: Agreement,
  at: number,
  traits: WordTraits,
  out: Uint32Array,
): number {
  const { view, labels } = agreement;
  const here = view.sentence[at]!;
  const hasBefore = at > 0 && view.sentence[at - 1] === here;
  const hasAfter = at + 1 < view.count && view.sentence[at + 1] === here;
  const label = labels[at]!;
  const labelBefore = hasBefore ? labels[at - 1]! : 31;
  const labelAfter = hasAfter ? labels[at + 1]! : 31;
  const bits = traits.bits[view.lexeme[at]!]!;
  let size = 0;
  out[size++] = combine(1, label);
  out[size++] = combine(2, (labelBefore * 32 + label) * 32 + labelAfter);
  const before = hasBefore ? agreement.elsewhere[at - 1]! : 0;
  const after = hasAfter ? agreement.elsewhere[at + 1]! : 0;
  if (before !== 0) out[size++] = combine(3, before * 32 + label);
  if (after !== 0) out[size++] = combine(4, after * 32 + label);
  if ((bits & WordBit.NameLike) === 0) return size;
  const own = agreement.elsewhere[at]!;
  out[size++] = combine(5, own * 32 + label);
  out[size++] = combine(6, own * 256 + (bits & WordBit.Looks));
  if (own !== 0) out[size++] = combine(7, (before * 32 + own) * 32 + after);
  if (label !== OUTSIDE) {
    const name = nameElsewhere(agreement, at);
    out[size++] = combine(8, name * 32 + label);
  }
  out[size++] = combine(9, withinElsewhere(agreement, at) * 32 + label);
  return size;
}

/** See {@link Agreement.elsewhere}. */
function kindElsewhere(kinds: Uint8Array, from: number, own: number): number {
  let total = -1;
  let best = 0;
  let most = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const times = kinds[from + kind]!;
    total += times;
    const others = kind === own ? times - 1 : times;
    if (others > most) {
      most = others;
      best = kind;
    }
  }
  return total <= 0 ? 0 : 1 + best * 3 + certainty(most, total);
}

/** 0 for a bare majority, 1 for a single other place, 2 for several that agree. */
function certainty(most: number, total: number): number {
  if (total === 1) return 1;
  return most * 5 >= total * 4 ? 2 : 0;
}

/** The type that the same name has elsewhere, as {@link Agreement.elsewhere} tells a kind. */
function nameElsewhere(agreement: Agreement, at: number): number {
  const types = agreement.names.get(agreement.name[at]!);
  if (!types) return 0;
  const own = typeOfLabel(agreement.labels[at]!);
  let total = -1;
  let best = 0;
  let most = 0;
  for (let type = 0; type < 4; type++) {
    total += types[type]!;
    const others = type === own ? types[type]! - 1 : types[type]!;
    if (others > most) {
      most = others;
      best = type;
    }
  }
  return total <= 0 ? 0 : 1 + best * 3 + certainty(most, total);
}

/** The type of the longer names elsewhere that a token's form is in, and its place in them; 0 for none. */
function withinElsewhere(agreement: Agreement, at: number): number {
  const label = agreement.labels[at]!;
  const from = agreement.view.form[at]! * 12;
  const own =
    label !== OUTSIDE && placeOfLabel(label) !== Place.Only
      ? typeOfLabel(label) * 3 + placeOfLabel(label)
      : -1;
  let best = 0;
  let most = 0;
  for (let cell = 0; cell < 12; cell++) {
    const others = agreement.within[from + cell]! - (cell === own ? 1 : 0);
    if (others > most) {
      most = others;
      best = 1 + cell;
    }
  }
  return best;
}
