import { placesOfTeam } from '../lexicon/team-nicknames.js';
import type { ClusterJoins, NameCluster } from './name-cluster.js';

/**
 * Joins a team's nickname to the place that stands for the team, where the article writes its name out nowhere:
 * the `Brewers` rallied, `Milwaukee` has won ten games.
 */
export function joinTeams(clusters: readonly NameCluster[], joins: ClusterJoins): void {
  const organisations = new Map<string, number>();
  clusters.forEach(({ type, form }, index) => {
    if (type === 'ORG') organisations.set(form.key, index);
  });
  for (const [key, index] of organisations) {
    const places = placesOfTeam(key).flatMap((place) => organisations.get(place) ?? []);
    if (places.length === 1) joins.join(index, places[0]!);
  }
}
