import type { ClusterJoins, NameCluster } from './name-cluster.js';

/** Words that an acronym may leave out: `Food and Agriculture Organization of …` is `FAO`. */
const SKIPPED = /^(?:of|the|and|for|in|on|de|du|des|la|et|&|-|,|to|a)$/;

/** Joins acronyms and short names of organisations to the full name, where there is one that fits. */
export function joinOrganisations(clusters: readonly NameCluster[], joins: ClusterJoins): void {
  const organisations = clusters.flatMap((cluster, index) => (cluster.type === 'ORG' ? [index] : []));
  const long = organisations.filter((index) => clusters[index]!.form.words.length > 1);
  for (const index of organisations) {
    const { form } = clusters[index]!;
    const fuller = form.isAcronym
      ? long.filter((other) => isSpelledBy(form.key, clusters[other]!.form.words))
      : long.filter((other) => isPartOf(form.words, clusters[other]!.form.words));
    const roots = new Set(
      fuller.map((other) => joins.root(other)).filter((root) => root !== joins.root(index)),
    );
    if (roots.size === 1) joins.join(index, fuller[0]!);
  }
}

/** Whether `num` is spelled by `national union of mineworkers`: its initials, with small words or without. */
export function isSpelledBy(acronym: string, words: readonly string[]): boolean {
  const all = words.map((word) => word[0]).join('');
  const strong = words.filter((word) => !SKIPPED.test(word)).map((word) => word[0]);
  return acronym.length > 1 && (acronym === all || acronym === strong.join(''));
}

/** `huawei` begins `huawei technologies`, `eagles` ends `philadelphia eagles`; `all black` is `all blacks`. */
function isPartOf(short: readonly string[], full: readonly string[]): boolean {
  const offset = full.length - short.length;
  if (offset < 0) return false;
  if (offset === 0) {
    const last = short.length - 1;
    return short.every((word, at) => full[at] === (at === last ? `${word}s` : word));
  }
  return (
    short.every((word, at) => word === full[at]) || short.every((word, at) => word === full[at + offset])
  );
}
