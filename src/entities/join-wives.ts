import type { Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import type { ClusterJoins, NameCluster } from './name-cluster.js';
import type { NamesByWord } from './names-by-word.js';
import { genderOf } from './person-gender.js';
import { readKin } from './read-kin.js';

/** Those of a man's relatives who are called by his surname and `Mrs`. */
const WIVES: ReadonlySet<string> = new Set(['wife', 'widow', 'mother', 'mum', 'mom']);

/** So far before `his` the man is looked for. */
const REACH = 60;

/**
 * Joins `Mrs Hall` to the one woman who was introduced by her given name as the wife, widow or mother of a Hall: `Tom Hall
 * died. His wife Anna said …`, `Hall's widow, Anna, said …`.
 *
 * @param people the clusters of people
 * @param names their full names
 * @returns the clusters that are joined by this.
 */
export function joinWives(
  clusters: readonly NameCluster[],
  people: readonly number[],
  names: NamesByWord,
  joins: ClusterJoins,
  tokens: Tokens,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const wives = new Set<number>();
  const isWord = (index: number) => clusters[index]!.form.words.length === 1;
  const titled = people.filter((index) => isWord(index) && clusters[index]!.gender === 'female');
  if (titled.length === 0) return wives;
  const surnames = new Map<number, string>();
  for (const index of people) {
    const { mentions, form } = clusters[index]!;
    for (const { endToken } of mentions) surnames.set(endToken, form.words.at(-1)!);
  }
  const womenOf = new Map<string, Set<number>>();
  for (const index of people) {
    if (!isWord(index)) continue;
    const kin = readKin(clusters[index]!.mentions[0]!, tokens, vocabulary);
    if (!kin || !WIVES.has(kin.noun)) continue;
    const surname = surnameOfOwner(kin.owner);
    if (surname !== undefined) womenOf.set(surname, (womenOf.get(surname) ?? new Set()).add(index));
  }
  for (const index of titled) {
    const women = [...(womenOf.get(clusters[index]!.form.key) ?? [])];
    if (women.length !== 1 || isNamedInFull(clusters[index]!.form.key)) continue;
    joins.join(index, women[0]!);
    wives.add(index);
  }
  return wives;

  /** Of `his` and `'s` alike it is the name that ends before it. */
  function surnameOfOwner(owner: number): string | undefined {
    if (vocabulary.lower(tokens.lexeme[owner]!) === 'her') return undefined;
    let at = owner;
    while (at > owner - REACH && at > 0 && !surnames.has(at)) at--;
    return surnames.get(at);
  }

  function isNamedInFull(surname: string): boolean {
    return names.endingWith(surname).some((index) => genderOf(clusters[index]!) === 'female');
  }
}
