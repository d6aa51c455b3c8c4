import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import type { ClusterJoins, NameCluster } from './name-cluster.js';
import { spellsName } from './spells-name.js';

const LONGEST_TICKER = 5;

/**
 * Joins a short name in brackets to the name right before them, which it stands for whatever its letters:
 * `Indonesian Democratic Party (PDI)`, `Nigerian Meteorological Agency (NiMet)`; to one of a single word where it may be its sign on the stock exchange: `Apple (AAPL)`.
 */
export function joinParenthesised(
  clusters: readonly NameCluster[],
  joins: ClusterJoins,
  tokens: Tokens,
  vocabulary: Vocabulary,
): void {
  let endingAt: Map<number, number> | undefined;
  clusters.forEach((cluster, index) => {
    if (cluster.form.words.length > 1) return;
    for (const mention of cluster.mentions) {
      if (!isInBrackets(mention)) continue;
      endingAt ??= clustersByEnd(clusters);
      const before = endingAt.get(mention.firstToken - 1);
      if (before === undefined || clusters[before]!.type !== cluster.type) continue;
      if (clusters[before]!.form.words.length < 2 && !mayBeTicker(cluster, clusters[before]!)) continue;
      const short = vocabulary.word(tokens.lexeme[mention.firstToken]!);
      const isShort = cluster.form.isAcronym || spellsName(short, clusters[before]!.form.words);
      if (isShort) joins.join(index, before);
    }
  });

  function isInBrackets({ firstToken, endToken }: Mention): boolean {
    if (firstToken === 0 || endToken >= tokens.count) return false;
    const opens = vocabulary.word(tokens.lexeme[firstToken - 1]!) === '(';
    return opens && vocabulary.word(tokens.lexeme[endToken]!) === ')';
  }
}

/** By the token behind a mention, the cluster that has it. */
function clustersByEnd(clusters: readonly NameCluster[]): Map<number, number> {
  const endingAt = new Map<number, number>();
  clusters.forEach(({ mentions }, index) => {
    for (const { endToken } of mentions) endingAt.set(endToken, index);
  });
  return endingAt;
}

function mayBeTicker({ type, form }: NameCluster, { form: name }: NameCluster): boolean {
  return (
    type === 'ORG' && !name.isAcronym && form.key[0] === name.key[0] && form.key.length <= LONGEST_TICKER
  );
}
