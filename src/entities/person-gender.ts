import { genderOfGivenName } from '../lexicon/given-names.js';
import type { NameCluster } from './name-cluster.js';

/** False where titles or given names tell them apart: `Mrs Clinton` is not `Bill Clinton`. */
export function mayBeSame(one: NameCluster, other: NameCluster): boolean {
  const a = genderOf(one);
  const b = genderOf(other);
  return a === null || b === null || a === b;
}

/** What is known of a person's gender, by title or else by given name. */
export function genderOf(cluster: NameCluster): 'female' | 'male' | null {
  const { words } = cluster.form;
  return cluster.gender ?? (words.length > 1 ? genderOfGivenName(words[0]!) : null);
}
