import type { ClusterJoins, NameCluster } from './name-cluster.js';

const DIVIDED = /^(?:north|south|east|west) (?:korea|vietnam|germany|sudan|yemen)$/;

/** Joins `the North` to `North Korea`, where the article names one such country only. */
export function joinHalvesOfCountries(clusters: readonly NameCluster[], joins: ClusterJoins): void {
  const countries: number[] = [];
  clusters.forEach(({ type, form }, index) => {
    if (type === 'LOC' && form.words.length === 2 && DIVIDED.test(form.key)) countries.push(index);
  });
  if (countries.length === 0) return;
  clusters.forEach(({ type, form }, index) => {
    if (type !== 'LOC' || form.words.length !== 1) return;
    const whole = countries.filter((country) => clusters[country]!.form.key.startsWith(`${form.key} `));
    if (whole.length === 1) joins.join(index, whole[0]!);
  });
}
