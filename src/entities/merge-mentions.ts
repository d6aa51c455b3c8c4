import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { joinHalvesOfCountries } from './join-halves-of-countries.js';
import { joinOrganisations } from './join-organisations.js';
import { joinParenthesised } from './join-parenthesised.js';
import { joinPeople } from './join-people.js';
import { ClusterJoins, type NameCluster } from './name-cluster.js';
import { readNameForm } from './name-form.js';
import { genderOfTitle, readTitle } from './read-titles.js';

/** Mentions that mean one thing, as clusters of equal names: the first found first. */
export type MergedName = readonly NameCluster[];

/** Brings together the mentions that mean one thing, as far as their words tell. */
export function mergeMentions(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): MergedName[] {
  const clusters = clusterByName(mentions, tokens, vocabulary);
  const joins = new ClusterJoins(clusters.length);
  joinPeople(clusters, joins);
  joinOrganisations(clusters, joins);
  joinParenthesised(clusters, joins, tokens, vocabulary);
  joinHalvesOfCountries(clusters, joins);
  const merged = new Map<number, NameCluster[]>();
  clusters.forEach((cluster, index) => {
    const root = joins.root(index);
    const members = merged.get(root);
    if (members) members.push(cluster);
    else merged.set(root, [cluster]);
  });
  return [...merged.values()];
}

function clusterByName(mentions: readonly Mention[], tokens: Tokens, vocabulary: Vocabulary): NameCluster[] {
  const clusters = new Map<string, NameCluster>();
  for (const mention of mentions) {
    const form = readNameForm(mention, tokens, vocabulary);
    const id = `${mention.type} ${form.key}`;
    let cluster = clusters.get(id);
    if (!cluster) {
      cluster = { type: mention.type, form, mentions: [], gender: null };
      clusters.set(id, cluster);
    }
    cluster.mentions.push(mention);
    cluster.gender ??= readTitle(mention, tokens, vocabulary)?.gender ?? genderOfTitle(form.title);
  }
  return [...clusters.values()];
}
