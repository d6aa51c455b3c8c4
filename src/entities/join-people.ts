import type { Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { joinShortNames } from './join-short-names.js';
import { joinWives } from './join-wives.js';
import { type ClusterJoins, clustersOfType, type NameCluster } from './name-cluster.js';
import { NamesByWord } from './names-by-word.js';
import { mayBeSame } from './person-gender.js';

/**
 * Joins the short names of people to their full name, `Pompeo` and `Mike` to `Mike Pompeo`, where one
 * person only can be meant. With `Kim Jong Un` and `Kim Yo Jong` in an article, `Kim` alone is ambiguous and
 * stays by itself, unless one of them is only introduced as the other's relative.
 */
export function joinPeople(
  clusters: readonly NameCluster[],
  joins: ClusterJoins,
  tokens: Tokens,
  vocabulary: Vocabulary,
): void {
  const people = clustersOfType(clusters, 'PER');
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
    joins.joinIfOne(index, fuller);
  }
  const wives = joinWives(clusters, people, names, joins, tokens, vocabulary);
  joinShortNames(clusters, people, names, wives, joins, tokens, vocabulary);
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
