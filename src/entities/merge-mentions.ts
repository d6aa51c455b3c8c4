import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { ENTITY_TYPES } from './entity-labels.js';
import { joinHalvesOfCountries } from './join-halves-of-countries.js';
import { joinOrganisations } from './join-organisations.js';
import { joinParenthesised } from './join-parenthesised.js';
import { joinPeople } from './join-people.js';
import { joinTeams } from './join-teams.js';
import type { GazetteerMatch } from './match-gazetteer.js';
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
  joinSameKeys(clusters, joins);
  joinPeople(clusters, joins, tokens, vocabulary);
  joinOrganisations(clusters, joins);
  joinTeams(clusters, joins);
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

/** A name of the gazetteer and the same name in other letters: `Mike Pompeo`, `MIKE POMPEO`. */
function joinSameKeys(clusters: readonly NameCluster[], joins: ClusterJoins): void {
  const known = new Map<string, number>();
  clusters.forEach(({ type, form, entry }, index) => {
    if (entry) known.set(`${type} ${form.key}`, index);
  });
  if (known.size === 0) return;
  clusters.forEach(({ type, form, entry }, index) => {
    const same = known.get(`${type} ${form.key}`);
    if (!entry && same !== undefined) joins.join(index, same);
  });
}

function clusterByName(mentions: readonly Mention[], tokens: Tokens, vocabulary: Vocabulary): NameCluster[] {
  const clusters = new Map<string, NameCluster>();
  const known = new Map<number | string, NameCluster>();
  for (const mention of mentions) {
    const title = readTitle(mention, tokens, vocabulary)?.gender ?? null;
    const isTitledWord = title !== null && mention.endToken - mention.firstToken === 1;
    const surface = isTitledWord ? `${title} ${surfaceOf(mention, tokens)}` : surfaceOf(mention, tokens);
    const seen = 'entry' in mention ? undefined : known.get(surface);
    if (seen && !isOtherGender(seen, title)) {
      seen.mentions.push(mention);
      seen.gender ??= title;
      continue;
    }
    const form = readNameForm(mention, tokens, vocabulary);
    const entry = 'entry' in mention ? (mention as GazetteerMatch).entry : null;
    let id = entry ? `${mention.type} # ${entry.id ?? entry.name}` : `${mention.type} ${form.key}`;
    let cluster = clusters.get(id);
    // `Mrs Clinton` may be another than `Clinton`.
    const isTitled = !entry && title !== null && form.words.length === 1;
    if (isTitled || (cluster && isOtherGender(cluster, title))) {
      id += ` ${title}`;
      cluster = clusters.get(id);
    }
    if (!cluster) {
      cluster = { type: mention.type, form, mentions: [], isWhole: false, gender: null, entry };
      clusters.set(id, cluster);
    }
    const isSpelledOut = cluster.form.letters !== null && form.letters === null;
    if (form.words.length > cluster.form.words.length || isSpelledOut) cluster.form = form;
    cluster.isWhole ||= form.isWhole;
    cluster.mentions.push(mention);
    cluster.gender ??= title ?? genderOfTitle(form.title);
    if (!entry && !seen) known.set(surface, cluster);
  }
  return [...clusters.values()];
}

/** `Mr Cassidy` is not the `Mrs Cassidy` named before. */
function isOtherGender({ gender }: NameCluster, title: NameCluster['gender']): boolean {
  return title !== null && gender !== null && title !== gender;
}

/** The same for mentions of one type with the same words, so that each form is read once. */
function surfaceOf({ type, firstToken, endToken }: Mention, tokens: Tokens): number | string {
  const first = tokens.lexeme[firstToken]!;
  if (endToken - firstToken === 1) return first * ENTITY_TYPES.length + ENTITY_TYPES.indexOf(type);
  let surface = `${type} ${first}`;
  for (let at = firstToken + 1; at < endToken; at++) surface += ` ${tokens.lexeme[at]!}`;
  return surface;
}
