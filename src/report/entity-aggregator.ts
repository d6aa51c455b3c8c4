import { onOneLine } from '../document/on-one-line.js';
import type { AggregatedEntity } from './aggregate-report.js';
import type { EntityFilter } from './filter-entities.js';
import type { EntityReport } from './types.js';

interface Tally {
  readonly type: EntityReport['type'];
  documents: number;
  count: number;
  /** How many documents have each form as the name. */
  readonly names: Map<string, number>;
  readonly aliases: Map<string, number>;
}

/** More forms of one entity are noise; a bound keeps its memory constant. */
const MOST_FORMS = 50;
const MOST_ALIASES = 10;

/** Counts the entities of many documents by type and name. */
export class EntityAggregator {
  documents = 0;
  private readonly tallies = new Map<string, Tally>();

  /** @param keyOf gives names that mean the same thing the same key. */
  constructor(private readonly keyOf: (name: string, type: EntityReport['type']) => string) {}

  add(entities: readonly EntityReport[]): void {
    this.documents++;
    const seen = new Set<string>();
    for (const { type, name, aliases, count, roles = [] } of entities) {
      const key = `${type} ${this.keyOf(name, type)}`;
      let tally = this.tallies.get(key);
      if (!tally) {
        tally = { type, documents: 0, count: 0, names: new Map(), aliases: new Map() };
        this.tallies.set(key, tally);
      }
      if (!seen.has(key)) tally.documents++;
      seen.add(key);
      tally.count += count;
      countForm(tally.names, name);
      // `the president` is somebody else in the next article.
      const asRoles = new Set(roles.map(({ text }) => onOneLine(text).toLowerCase()));
      for (const alias of aliases) {
        if (!asRoles.has(alias.toLowerCase())) countForm(tally.aliases, alias);
      }
    }
  }

  /** The entities, those of most documents first. */
  list({ types, minCount = 1, top = Number.POSITIVE_INFINITY }: EntityFilter): AggregatedEntity[] {
    return [...this.tallies.values()]
      .filter(({ type, count }) => count >= minCount && (!types || types.includes(type)))
      .map(({ type, documents, count, names, aliases }) => {
        const [name, ...others] = byFrequency(names);
        const forms = [...new Set([...others, ...byFrequency(aliases)])].filter((form) => form !== name);
        return { type, name: name!, aliases: forms.slice(0, MOST_ALIASES), documents, count };
      })
      .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, top);
  }
}

function countForm(forms: Map<string, number>, form: string): void {
  const times = forms.get(form);
  if (times !== undefined || forms.size < MOST_FORMS) forms.set(form, (times ?? 0) + 1);
}

function byFrequency(forms: ReadonlyMap<string, number>): string[] {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
}
