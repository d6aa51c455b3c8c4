import type { EntityType, Mention } from '../document/annotations.js';
import type { NameForm } from './name-form.js';
import type { GazetteerEntry } from './read-gazetteer.js';

/** The mentions of one type whose names have the same key: what merging joins further. */
export interface NameCluster {
  readonly type: EntityType;
  form: NameForm;
  readonly mentions: Mention[];
  /** Whether one of its mentions is a registered name: `Apple Inc`. */
  isWhole: boolean;
  /** What titles before its mentions say: `Mrs Clinton`. */
  gender: 'female' | 'male' | null;
  /** The entry of the user's gazetteer whose names they are. */
  readonly entry: GazetteerEntry | null;
}

/** The numbers of the clusters of one type. */
export function clustersOfType(clusters: readonly NameCluster[], type: EntityType): number[] {
  const found: number[] = [];
  for (let index = 0; index < clusters.length; index++) if (clusters[index]!.type === type) found.push(index);
  return found;
}

/** Clusters by what they were joined into; `parent[i] === i` for one that stands by itself. */
export class ClusterJoins {
  private readonly parent: number[] = [];

  constructor(count: number) {
    for (let index = 0; index < count; index++) this.parent.push(index);
  }

  root(index: number): number {
    let at = index;
    while (this.parent[at] !== at) at = this.parent[at]!;
    return at;
  }

  join(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }
  /** Joins a cluster to the candidates if all of them are one already; returns whether they are. */
  joinIfOne(index: number, candidates: readonly number[]): boolean {
    if (candidates.length === 0) return false;
    const root = this.root(candidates[0]!);
    if (candidates.some((candidate) => this.root(candidate) !== root)) return false;
    this.join(index, root);
    return true;
  }
}
