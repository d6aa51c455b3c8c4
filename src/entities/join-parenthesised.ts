import type { Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import type { ClusterJoins, NameCluster } from './name-cluster.js';

/**
 * Joins a short name in brackets to the name right before them, which it stands for whatever its letters:
 * `Indonesian Democratic Party (PDI)`.
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
    if (!cluster.form.isAcronym) return;
    for (const mention of cluster.mentions) {
      const before = endingAt.get(mention.firstToken - 1);
      if (before === undefined || clusters[before]!.type !== cluster.type) continue;
      if (clusters[before]!.form.words.length < 2 || mention.endToken >= tokens.count) continue;
      const opens = vocabulary.word(tokens.lexeme[mention.firstToken - 1]!) === '(';
      const closes = vocabulary.word(tokens.lexeme[mention.endToken]!) === ')';
      if (opens && closes) joins.join(index, before);
    }
  });
}
