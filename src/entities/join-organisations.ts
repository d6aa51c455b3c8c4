import { usualForm } from '../lexicon/name-variants.js';
import { isRoleNoun } from '../lexicon/role-nouns.js';
import { type ClusterJoins, clustersOfType, type NameCluster } from './name-cluster.js';
import { NamesByWord } from './names-by-word.js';
import { SMALL_IN_NAMES } from './spells-name.js';

/** A word in capitals up to this long is an acronym and no part of a longer name. */
const LONGEST_BARE_ACRONYM = 3;

/** The key of a name has no full stops: `ynetnewscom`. */
const END_OF_ADDRESS = /(?:com|org|net|couk|comau|coza|tv)$/;
const FEWEST_LETTERS = 5;
/** What may stand behind the name of a firm in its full name. */
const TRADES: ReadonlySet<string> = new Set(
  `airlines airways industries technologies group motors stores energy pharmaceuticals bank holdings international systems media
   broadband foods insurance partners services`.split(/\s+/),
);
/** So many times is a name used before a longer one that is something else. */
const FEWEST_BEFORE = 3;

/** Joins acronyms and short names of organisations to the full name, where there is one that fits. */
export function joinOrganisations(clusters: readonly NameCluster[], joins: ClusterJoins): void {
  const organisations = clustersOfType(clusters, 'ORG');
  const names = new NamesByWord(clusters, organisations);
  const spelled = listAcronyms(clusters, organisations);
  const plurals = new Map<string, number>();
  for (const index of organisations) {
    const { key, words } = clusters[index]!.form;
    if (words.at(-1)!.endsWith('s')) plurals.set(key.slice(0, -1), index);
  }
  joinSqueezed(clusters, organisations, joins);
  for (const index of organisations) {
    const { form } = clusters[index]!;
    const { words } = form;
    const fuller = [...(spelled.get(form.letters ?? (form.isAcronym ? form.key : '')) ?? [])];
    // A longer word in capitals is rather a short name in a headline: `REDS`.
    const mayBeShort = !form.isAcronym || (fuller.length === 0 && form.key.length > LONGEST_BARE_ACRONYM);
    // `Apple Inc` is no short name of `Apple Music`.
    if (mayBeShort && !clusters[index]!.isWhole) {
      const isPart = isWholeName(form.key) ? isOfNation : isPartOf;
      fuller.push(...names.alike(words).filter((other) => isPart(words, clusters[other]!.form.words)));
      // `All Black` and `All Blacks`.
      const plural = plurals.get(form.key);
      if (plural !== undefined) fuller.push(plural);
    }
    if (fuller.length === 0) continue;
    const roots = new Set(
      fuller.map((other) => joins.root(other)).filter((root) => root !== joins.root(index)),
    );
    const isOther = fuller.every((other) => isKnownBefore(clusters[index]!, clusters[other]!));
    if (roots.size === 1 && !isOther) joins.join(index, [...roots][0]!);
  }
}

/** `The AU` is no short name of the `African Union Commission`; but many countries have a `Democratic Party`. */
function isWholeName(key: string): boolean {
  return usualForm(key) !== undefined && !key.endsWith(' party');
}

/** A name that the story has used for long is not short for a longer one: `Apple`, and further down `Apple Intelligence`. */
function isKnownBefore(short: NameCluster, long: NameCluster): boolean {
  const { words } = long.form;
  // `Shabab`, and `al-Shabab` further down; `Delta`, and `Delta Airlines`
  const isLonger = short.form.words[0] === words[0] && words.length > short.form.words.length;
  if (!isLonger || (words.length === 2 && TRADES.has(words[1]!))) return false;
  const place = short.mentions[FEWEST_BEFORE - 1];
  return place !== undefined && place.start < long.mentions[0]!.start;
}

/** `MediaMass` and `Media Mass`, `ynetnews.com` and `Ynet News`: the same but for spaces and the end of an address. */
function joinSqueezed(
  clusters: readonly NameCluster[],
  organisations: readonly number[],
  joins: ClusterJoins,
): void {
  const squeezed = new Map<string, number>();
  for (const index of organisations) {
    const letters = clusters[index]!.form.words.join('').replace(/[-‐‑]/g, '').replace(END_OF_ADDRESS, '');
    const same = squeezed.get(letters);
    if (same === undefined) squeezed.set(letters, index);
    else if (letters.length >= FEWEST_LETTERS) joins.join(index, same);
  }
}

/**
 * The names of several words by their initials, with small words and without: `num` is spelled by
 * `national union of mineworkers`.
 */
function listAcronyms(
  clusters: readonly NameCluster[],
  indices: readonly number[],
): Map<string, Set<number>> {
  const spelled = new Map<string, Set<number>>();
  const hasAcronyms = indices.some(
    (index) => clusters[index]!.form.isAcronym || clusters[index]!.form.letters !== null,
  );
  if (!hasAcronyms) return spelled;
  for (const index of indices) {
    const { words } = clusters[index]!.form;
    if (words.length < 2 || isRoleNoun(words.at(-1)!)) continue;
    const strong = words.filter((word) => !SMALL_IN_NAMES.has(word) && word !== '-' && word !== ',');
    for (const initials of [words, strong].map((list) => list.map((word) => word[0]).join(''))) {
      spelled.set(initials, (spelled.get(initials) ?? new Set()).add(index));
    }
  }
  return spelled;
}

/** What tells two namesakes apart: `East Stirling` is not `Stirling`. */
const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'new', 'old', 'real']);

/** `huawei` begins `huawei technologies`, `eagles` ends `philadelphia eagles`. */
function isPartOf(short: readonly string[], full: readonly string[]): boolean {
  const offset = full.length - short.length;
  if (offset <= 0) return false;
  const standsAt = (place: number) => short.every((word, at) => word === full[place + at]);
  if (standsAt(0)) return true;
  return standsAt(offset) && (offset > 1 || !DIRECTIONS.has(full[0]!));
}

/** `U.S. Centers for Disease Control and Prevention` */
function isOfNation(short: readonly string[], full: readonly string[]): boolean {
  return full.length === short.length + 1 && full[0] === 'us' && isPartOf(short, full);
}
