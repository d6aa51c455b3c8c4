import type { Entity, Quote, Segmentation } from '../document/annotations.js';
import { indexNames, type NameIndex } from './name-index.js';
import { NOBODY, type Resolution } from './resolution.js';
import { resolveDescription } from './resolve-description.js';
import { resolveName } from './resolve-name.js';
import { resolvePronoun, type Turn } from './resolve-pronoun.js';

/**
 * Which entity each quote's source means. Sieves, the most certain first: a name in the source, a pronoun by
 * who was in mind, a description by who was introduced with it. `officials` means nobody known.
 */
export function resolveSpeakers(
  text: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
  segmentation: Segmentation,
): Resolution[] {
  const index = indexNames(entities, segmentation);
  const isQuoted = quotedPlaces(quotes);
  let last: Turn | undefined;
  return quotes.map((quote) => {
    const resolution = resolveSource(text, quote, index, entities, isQuoted, last);
    if (resolution.speaker !== null && quote.act === 'speech') {
      last = { speaker: resolution.speaker, paragraph: index.paragraphAt(quote.end) };
    }
    return resolution;
  });
}

function resolveSource(
  text: string,
  quote: Quote,
  index: NameIndex,
  entities: readonly Entity[],
  isQuoted: (offset: number) => boolean,
  last: Turn | undefined,
): Resolution {
  const { source } = quote;
  if (!source) return NOBODY;
  const pronoun = /^(?:he|she|his|her|him|hers)$/i.exec(
    text.slice(source.start, Math.min(source.end, source.start + 5)),
  );
  if (pronoun && source.end - source.start <= 4) {
    const from = Math.min(source.start, quote.start);
    return resolvePronoun(pronoun[0].toLowerCase(), from, text, index, entities, isQuoted, last);
  }
  const inside = index.within(source.start, source.end);
  const named = resolveName(text, source, inside, entities);
  return named.speaker === null && inside.length === 0
    ? resolveDescription(text, source, index, entities)
    : named;
}

/** Tells whether a place lies in words that stand in quotation marks. */
function quotedPlaces(quotes: readonly Quote[]): (offset: number) => boolean {
  const parts = quotes
    .filter(({ type }) => type === 'direct')
    .flatMap((quote) => quote.parts)
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (parts[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < parts[low - 1]!.end;
  };
}
