import type { ClusterJoins, NameCluster } from './name-cluster.js';

/** So many times as often as each of the others stands the one whom a text is about. */
const CLEARLY_MORE = 3;

/**
 * Whom of several people of one surname the surname by itself means. In `John Brown has died. His son, Tom Brown, is a
 * doctor` it is the one who is nobody's relative; in `Ana Ruiz won. Ruiz beat her rival, Eva Ruiz` the one whom alone the
 * reader knew when it first stood there; else the one who is named far more often than the others.
 *
 * @param candidates the full names, of two people or more
 * @param relatives the names of those who are introduced as somebody's relatives
 * @returns one of the candidates, or null where it cannot be told.
 */
export function chooseNamesake(
  surname: number,
  candidates: readonly number[],
  relatives: ReadonlySet<number>,
  clusters: readonly NameCluster[],
  joins: ClusterJoins,
): number | null {
  const firstOf = (index: number) => clusters[index]!.mentions[0]!;
  const kin = new Set(candidates.filter((index) => relatives.has(index)).map((index) => joins.root(index)));
  const main = candidates.filter((index) => !kin.has(joins.root(index)));
  // `Mr Brown` may well be the son.
  if (clusters[surname]!.gender === null && isOne(main)) return main[0]!;
  const { start } = firstOf(surname);
  const known = candidates.filter((index) => firstOf(index).start < start);
  if (isOne(known)) return known[0]!;
  const counts = new Map<number, number>();
  for (const index of candidates) {
    const root = joins.root(index);
    counts.set(root, (counts.get(root) ?? 0) + clusters[index]!.mentions.length);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most![1] >= CLEARLY_MORE * next![1] ? most![0] : null;

  function isOne(some: readonly number[]): boolean {
    return some.length > 0 && some.every((index) => joins.root(index) === joins.root(some[0]!));
  }
}
