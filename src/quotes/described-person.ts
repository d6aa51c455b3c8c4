import type { Entity } from '../document/annotations.js';
import { introducePeople } from '../entities/introduce-people.js';
import { roleOfNoun } from '../lexicon/role-nouns.js';

/** Who is introduced by each noun or age, and where, in the order of the text. */
export type IntroducedPeople = ReadonlyMap<string, readonly IntroducedPerson[]>;

interface IntroducedPerson {
  /** An index into the entities. */
  readonly entity: number;
  /** Where the name in the introduction ends. */
  readonly end: number;
}

export function indexIntroductions(text: string, entities: readonly Entity[]): IntroducedPeople {
  const people = new Map<string, IntroducedPerson[]>();
  entities.forEach(({ type, mentions }, entity) => {
    if (type !== 'PER') return;
    for (const { noun, end } of introducePeople(text, mentions, false)) {
      const known = people.get(noun);
      if (known) known.push({ entity, end });
      else people.set(noun, [{ entity, end }]);
    }
  });
  for (const list of people.values()) list.sort((a, b) => a.end - b.end);
  return people;
}

/**
 * The last person introduced by a noun or an age before `offset`: `Gov. Chris Christie`, `Ana Ruiz, the health
 * minister`, `Rodney Constantine, 29,`. An index into the entities, or null.
 */
export function describedPerson(
  offset: number,
  noun: string,
  people: IntroducedPeople,
  entities: readonly Entity[],
): number | null {
  const introduced = people.get(roleOfNoun(noun)) ?? [];
  const last = introduced.findLast(({ end }) => end <= offset);
  if (last) return last.entity;
  // `Titchmarsh`, whom the article calls `gardening expert Alan Titchmarsh` only later.
  const later = introduced.find(({ entity }) => entities[entity]!.mentions[0]!.start < offset);
  return later?.entity ?? null;
}
