import type { Entity, Quote } from '../document/annotations.js';
import type { Span } from '../document/span.js';

/** What a source is resolved to: one entity, or several among which the text does not decide. */
export interface Resolution {
  readonly speaker: number | null;
  readonly ambiguous: readonly number[];
  /** How it was told, in plain words; empty where it was not. */
  readonly how: string;
  readonly confidence: number;
}

interface Named {
  readonly entity: number;
  readonly start: number;
  readonly end: number;
}

const NOBODY: Resolution = { speaker: null, ambiguous: [], how: '', confidence: 1 };

/** A word behind a name that makes the name a mere part of the description: `Trump's lawyer`, `Clinton aides`. */
const DOCUMENTS =
  /\b(?:statement|report|poll|survey|study|document|website|analysis|letter|release|spokesperson)s?$/i;
const UNNAMED_ROLE =
  /\b(?:spokes(?:man|woman|person|people)|officials?|aides?|sources?|advis[eo]rs?|lawyers?|supporters?|experts?|analysts?|members?|source|staff|representatives?|attorneys?|allies|ally|critics?|campaign|team)\b/i;

/**
 * Which entity each quote's source means. Sieves, most certain first: a name in the source, then a pronoun
 * by who spoke last and fits in gender. A description without a name (`officials`) means nobody known.
 */
export function resolveSpeakers(
  text: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
): Resolution[] {
  const names = namesInOrder(entities);
  const spoke: number[] = [];
  return quotes.map((quote) => {
    const resolution = quote.source
      ? resolveSource(text, quote.source, quote, names, entities, spoke)
      : NOBODY;
    if (resolution.speaker !== null) spoke.push(resolution.speaker);
    return resolution;
  });
}

function namesInOrder(entities: readonly Entity[]): Named[] {
  return entities
    .flatMap((entity, index) => entity.mentions.map(({ start, end }) => ({ entity: index, start, end })))
    .sort((a, b) => a.start - b.start);
}

function resolveSource(
  text: string,
  source: Span,
  quote: Span,
  names: readonly Named[],
  entities: readonly Entity[],
  spoke: readonly number[],
): Resolution {
  const words = text.slice(source.start, source.end);
  const pronoun = /^(?:he|she|his|her|him|hers)$/i.exec(words)?.[0].toLowerCase();
  if (pronoun) return resolvePronoun(pronoun, source, quote, names, entities, spoke);
  const inside = names.filter((name) => name.start >= source.start && name.end <= source.end);
  const head = headName(text, source, inside, entities);
  return head < 0 ? NOBODY : { speaker: head, ambiguous: [], how: 'named in the source', confidence: 0.97 };
}

/** The entity that the source phrase names: the last person of its first part, else an organisation. */
function headName(text: string, source: Span, inside: readonly Named[], entities: readonly Entity[]): number {
  const comma = text.slice(source.start, source.end).search(/,| of | for | with | at /);
  const headEnd = comma < 0 ? source.end : source.start + comma;
  const inHead = inside.filter((name) => name.start < headEnd);
  for (const name of [...inHead].reverse()) {
    if (name.end < headEnd - 1 && !DOCUMENTS.test(text.slice(name.end, headEnd))) continue;
    return name.entity;
  }
  // `a spokesman, Lee Min`
  if (comma >= 0 && UNNAMED_ROLE.test(text.slice(source.start, headEnd)) && inHead.length === 0) {
    const apposed = inside.find(
      (name) => entities[name.entity]!.type === 'PER' && /^,\s*$/.test(text.slice(headEnd, name.start)),
    );
    if (apposed) return apposed.entity;
  }
  return -1;
}

function resolvePronoun(
  pronoun: string,
  source: Span,
  quote: Span,
  names: readonly Named[],
  entities: readonly Entity[],
  spoke: readonly number[],
): Resolution {
  const gender = pronoun.startsWith('h') && pronoun !== 'her' && pronoun !== 'hers' ? 'male' : 'female';
  const from = Math.min(source.start, quote.start);
  const scores = new Map<number, number>();
  const add = (entity: number, score: number) => {
    const { type, gender: known } = entities[entity]!;
    if (type !== 'PER' || (known !== null && known !== gender)) return;
    scores.set(entity, (scores.get(entity) ?? (known === gender ? 0.5 : 0)) + score);
  };
  const last = spoke[spoke.length - 1];
  if (last !== undefined) add(last, 2);
  const before = names.filter((name) => name.end <= from).slice(-8);
  before.forEach((name, at) => {
    add(name.entity, (at + 1) / before.length / (1 + (from - name.end) / 600));
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0) return NOBODY;
  const [best, next] = ranked;
  if (next && best![1] - next[1] < 0.25) {
    return {
      speaker: null,
      ambiguous: [best![0], next[0]],
      how: 'the pronoun may mean either',
      confidence: 1,
    };
  }
  return { speaker: best![0], ambiguous: [], how: 'pronoun: who spoke or was named last', confidence: 0.8 };
}
