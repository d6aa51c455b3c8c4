import type { Entity, EntityType, Segmentation } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { firstAbove } from './first-above.js';

/** A name where it stands, with the entity that it means. */
export interface Name {
  readonly entity: number;
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Its index in {@link NameIndex.names}. */
  readonly at: number;
}

/** The names of a document in the order of the text, found by place without looking at all of them. */
export interface NameIndex {
  readonly names: readonly Name[];
  /** The names that lie in `[start, end)`. */
  within(start: number, end: number): readonly Name[];
  /** The last `count` names that end at or before `offset`, in the order of the text. */
  before(offset: number, count: number): readonly Name[];
  /** The paragraph (from 0) that holds `offset`. */
  paragraphAt(offset: number): number;
  /** The sentence (from 0) that holds `offset`. */
  sentenceAt(offset: number): number;
  /** Where a sentence stands: up to where the next begins. */
  sentence(at: number): Span;
  /** Whether any other entity of those that `isMeant` has been named before `offset`. */
  hasOther(offset: number, entity: number, isMeant: (entity: number) => boolean): boolean;
}

export function indexNames(entities: readonly Entity[], { paragraphs, sentences }: Segmentation): NameIndex {
  const paragraphAt = (offset: number) =>
    Math.max(0, firstAbove(paragraphs.count, (at) => paragraphs.start[at]!, offset) - 1);
  const sentenceAt = (offset: number) =>
    Math.max(0, firstAbove(sentences.count, (at) => sentences.start[at]!, offset) - 1);
  const firstPlaces = entities.map(({ mentions }) => mentions[0]?.start ?? Number.POSITIVE_INFINITY);
  const found: { -readonly [key in keyof Name]: Name[key] }[] = [];
  entities.forEach(({ type, mentions }, entity) => {
    for (const { start, end } of mentions) found.push({ entity, type, start, end, paragraph: 0, at: 0 });
  });
  const names: readonly Name[] = found.sort((a, b) => a.start - b.start);
  let paragraph = 0;
  found.forEach((name, at) => {
    while (paragraph + 1 < paragraphs.count && paragraphs.start[paragraph + 1]! <= name.start) paragraph++;
    name.paragraph = paragraph;
    name.at = at;
  });
  const startOf = (at: number) => names[at]!.start;
  return {
    names,
    paragraphAt,
    sentenceAt,
    sentence: (at) => ({
      start: sentences.start[at] ?? 0,
      end: at + 1 < sentences.count ? sentences.start[at + 1]! : Number.MAX_SAFE_INTEGER,
    }),
    hasOther: (offset, entity, isMeant) =>
      entities.some((_, other) => other !== entity && firstPlaces[other]! < offset && isMeant(other)),
    within(start, end) {
      const first = firstAbove(names.length, startOf, start - 1);
      let last = first;
      while (last < names.length && names[last]!.end <= end) last++;
      return names.slice(first, last);
    },
    before(offset, count) {
      let last = firstAbove(names.length, startOf, offset - 1);
      while (last > 0 && names[last - 1]!.end > offset) last--;
      return names.slice(Math.max(0, last - count), last);
    },
  };
}

/** The person named before the name at an index: an office may have other names in it, as `Real coach Ana Ruiz`. */
export function personBefore(names: readonly Name[], at: number): Name | undefined {
  let before = at - 1;
  while (before >= 0 && names[before]!.type !== 'PER') before--;
  return names[before];
}
