import { genderOfGivenName } from '../lexicon/given-names.js';
import type { ClusterJoins, NameCluster } from './name-cluster.js';
import { NamesByWord } from './names-by-word.js';

/**
 * Joins the short names of people to their full name, `Pompeo` and `Mike` to `Mike Pompeo`, where one
 * person only can be meant. With `Kim Jong Un` and `Kim Yo Jong` in an article, `Kim` alone is ambiguous and
 * stays by itself.
 */
export function joinPeople(clusters: readonly NameCluster[], joins: ClusterJoins): void {
  const people = clusters.flatMap((cluster, index) => (cluster.type === 'PER' ? [index] : []));
  const names = new NamesByWord(clusters, people);
  const long = people.filter((index) => clusters[index]!.form.words.length > 1);
  // From the longest: `Donald J. Trump`, `Donald Trump`, `Trump`.
  long.sort((a, b) => clusters[b]!.form.words.length - clusters[a]!.form.words.length || a - b);
  for (const index of long) {
    const { words } = clusters[index]!.form;
    const fuller = names
      .alike(words)
      .filter(
        (other) =>
          other !== index &&
          mayBeSame(clusters[index]!, clusters[other]!) &&
          (isShortOf(words, clusters[other]!.form.words) || isInitialsOf(words, clusters[other]!.form.words)),
      );
    joinIfOne(index, fuller, joins);
  }
  for (const index of people) {
    const { words } = clusters[index]!.form;
    if (words.length !== 1) continue;
    const fits = (other: number) => mayBeSame(clusters[index]!, clusters[other]!);
    const bySurname = names.endingWith(words[0]!).filter(fits);
    if (joinIfOne(index, bySurname, joins) || bySurname.length > 0) continue;
    const byGivenName = names.beginningWith(words[0]!).filter(fits);
    if (byGivenName.length > 0) joinIfOne(index, byGivenName, joins);
    else
      joinIfOne(
        index,
        long.filter((other) => isWithin(words[0]!, clusters[other]!.form.words)),
        joins,
      );
  }
}

/** `Lula` for `Luiz Inácio Lula da Silva` */
function isWithin(word: string, full: readonly string[]): boolean {
  return full.length > 3 && full.includes(word);
}

/** Joins a cluster to the candidates if all of them are one already. */
function joinIfOne(index: number, candidates: readonly number[], joins: ClusterJoins): boolean {
  if (candidates.length === 0) return false;
  const root = joins.root(candidates[0]!);
  if (candidates.some((candidate) => joins.root(candidate) !== root)) return false;
  joins.join(index, root);
  return true;
}

/** Same first and last words (`Donald Trump`, `Donald J. Trump`), or the end or beginning of the other. */
function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  const offset = full.length - short.length;
  if (offset <= 0) return false;
  if (short[0] === full[0] && short.at(-1) === full.at(-1)) return true;
  return (
    short.every((word, at) => word === full[at + offset]) || short.every((word, at) => word === full[at])
  );
}

/** `KB Hedgewar` and `K. Hedgewar` for `Keshav Baliram Hedgewar`, `J.K. Rowling` for `Joanne Rowling`. */
function isInitialsOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.at(-1) !== full.at(-1) || full.length < 2) return false;
  const given = full.slice(0, -1);
  const initials = short.slice(0, -1);
  const isBlock = initials.length === 1 && initials[0]!.length <= given.length && initials[0]!.length <= 3;
  if (!isBlock && initials.some((word) => word.length > 1)) return false;
  const letters = initials.join('');
  return given.every((word, at) => word.length > 1 && (at >= letters.length || word[0] === letters[at]));
}

/** False where titles or given names tell them apart: `Mrs Clinton` is not `Bill Clinton`. */
function mayBeSame(one: NameCluster, other: NameCluster): boolean {
  const a = genderOf(one);
  const b = genderOf(other);
  return a === null || b === null || a === b;
}

/** What is known of a person's gender, by title or else by given name. */
export function genderOf(cluster: NameCluster): 'female' | 'male' | null {
  const { words } = cluster.form;
  return cluster.gender ?? (words.length > 1 ? genderOfGivenName(words[0]!) : null);
}
