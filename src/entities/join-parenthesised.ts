import type { Tokens } from '../document/annotations.js';
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
  const endingAt = new Map<number, number>();
  clusters.forEach((cluster, index) => {
    for (const mention of cluster.mentions) endingAt.set(mention.endToken, index);
  });
  clusters.forEach((cluster, index) => {
    if (cluster.form.words.length > 1) return;
    for (const mention of cluster.mentions) {
      const before = endingAt.get(mention.firstToken - 1);
      if (before === undefined || clusters[before]!.type !== cluster.type) continue;
      if (mention.endToken >= tokens.count) continue;
      if (clusters[before]!.form.words.length < 2 && !mayBeTicker(cluster, clusters[before]!)) continue;
      const opens = vocabulary.word(tokens.lexeme[mention.firstToken - 1]!) === '(';
      const closes = vocabulary.word(tokens.lexeme[mention.endToken]!) === ')';
      if (!opens || !closes) continue;
      const short = vocabulary.word(tokens.lexeme[mention.firstToken]!);
      const isShort = cluster.form.isAcronym || spellsName(short, clusters[before]!.form.words);
      if (isShort) joins.join(index, before);
    }
  });
}

function mayBeTicker({ type, form }: NameCluster, { form: name }: NameCluster): boolean {
  return (
    type === 'ORG' && !name.isAcronym && form.key[0] === name.key[0] && form.key.length <= LONGEST_TICKER
  );
}
