import type { EntityReport } from './types.js';

/** Which entities to report; those of a document come the most salient first. */
export interface EntityFilter {
  readonly types?: readonly string[];
  readonly minCount?: number;
  readonly top?: number;
}

export function filterEntities(entities: readonly EntityReport[], filter: EntityFilter): EntityReport[] {
  const { types, minCount = 1, top = entities.length } = filter;
  return entities
    .filter(({ type, count }) => count >= minCount && (!types || types.includes(type)))
    .slice(0, top);
}
