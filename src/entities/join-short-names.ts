import type { Tokens } from '../document/annotations.js';
import { genderOfGivenName } from '../lexicon/given-names.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { chooseNamesake } from './choose-namesake.js';
import type { ClusterJoins, NameCluster } from './name-cluster.js';
import type { NamesByWord } from './names-by-word.js';
import { mayBeSame } from './person-gender.js';
import { readKin } from './read-kin.js';

/**
 * Joins the names of one word among people to the full name: as a surname, else as a given name, else as a name in the
 * middle.
 *
 * @param people the clusters of people
 * @param names their full names
 * @param joined those of one word that are joined already
 */
export function joinShortNames(
  clusters: readonly NameCluster[],
  people: readonly number[],
  names: NamesByWord,
  joined: ReadonlySet<number>,
  joins: ClusterJoins,
  tokens: Tokens,
  vocabulary: Vocabulary,
): void {
  const isWord = (index: number) => clusters[index]!.form.words.length === 1;
  const short = people.filter((index) => isWord(index) && !joined.has(index));
  const long = people.filter((index) => !isWord(index));
  const isRelative = (index: number, looks: number) =>
    clusters[index]!.mentions.slice(0, looks).some((mention) => readKin(mention, tokens, vocabulary));
  const relatives = new Set(long.filter((index) => isRelative(index, 1)));
  for (const index of short) {
    // `his wife Anna` is named by her given name; the headline may have it without the `his`.
    if (!isRelative(index, 2)) continue;
    relatives.add(index);
    for (const full of joinGivenName(index)) if (isBefore(index, full)) relatives.add(full);
  }
  // `Mrs Clinton` before `Clinton`, who may be she.
  const titled = new Map<string, number[]>();
  for (const index of short) {
    const { gender, form } = clusters[index]!;
    if (gender === null) continue;
    titled.set(form.key, [...(titled.get(form.key) ?? []), index]);
    if (!relatives.has(index)) joinSurname(index, []);
  }
  for (const index of short) {
    const { gender, form } = clusters[index]!;
    if (gender === null && !relatives.has(index)) joinSurname(index, titled.get(form.key) ?? []);
  }

  /** @param twins the same name with a title. */
  function joinSurname(index: number, twins: readonly number[]): void {
    const surnames = names.endingWith(wordOf(index)).filter((other) => fits(index, other));
    const candidates = [...surnames, ...twins];
    if (candidates.length === 0) joinGivenName(index);
    if (candidates.length === 0 || joins.joinIfOne(index, candidates)) return;
    const meant = chooseNamesake(index, candidates, relatives, clusters, joins) ?? onlyTwin(twins, surnames);
    if (meant !== null) joins.join(index, meant);
  }

  /** Returns the full names of the one person who is meant, if there is one. */
  function joinGivenName(index: number): readonly number[] {
    const word = wordOf(index);
    const byGivenName = names.beginningWith(word).filter((other) => fits(index, other));
    const others =
      byGivenName.length > 0
        ? byGivenName
        : names.holding(word).filter((other) => isWithin(word, clusters[other]!.form.words));
    return joins.joinIfOne(index, others) ? others : [];
  }

  function isBefore(one: number, other: number): boolean {
    return clusters[one]!.mentions[0]!.start < clusters[other]!.mentions[0]!.start;
  }

  function wordOf(index: number): string {
    return clusters[index]!.form.words[0]!;
  }

  function fits(index: number, other: number): boolean {
    return mayBeSame(clusters[index]!, clusters[other]!);
  }

  /** Where one of two Clintons has a title throughout, the headline means her, too. */
  function onlyTwin(twins: readonly number[], full: readonly number[]): number | null {
    if (twins.length !== 1) return null;
    const root = joins.root(twins[0]!);
    return full.some((index) => joins.root(index) === root) ? root : null;
  }
}

/**
 * `Lula` for `Luiz Inácio Lula da Silva`, and the first of two surnames, `García` for `Gabriel García Márquez`; but no second
 * given name, and no child for its mother: `Khaled` and `Umm Khaled al-Najjar`.
 */
function isWithin(word: string, full: readonly string[]): boolean {
  const at = full.indexOf(word);
  if (at < 0 || full[at - 1] === 'umm') return false;
  return full.length > 3 || (full.length === 3 && word.length > 2 && genderOfGivenName(word) === null);
}
