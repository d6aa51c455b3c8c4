/** How much a sentence loses for saying again what was chosen before it. */
const REPETITION = 1.2;

/**
 * The best `count` of the `candidates` by maximal marginal relevance (Carbonell & Goldstein 1998): each
 * time the one whose score, less what it shares with those chosen before, is the highest. Best first.
 */
export function selectSentences(
  candidates: readonly number[],
  scores: Float64Array,
  words: readonly Int32Array[],
  count: number,
): number[] {
  const chosen: number[] = [];
  const said = new Set<number>();
  const left = new Set(candidates);
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const sentence of left) {
      let shared = 0;
      for (const word of words[sentence]!) if (said.has(word)) shared++;
      const value = scores[sentence]! - (REPETITION * shared) / Math.max(1, words[sentence]!.length);
      if (value > bestValue) {
        best = sentence;
        bestValue = value;
      }
    }
    left.delete(best);
    chosen.push(best);
    for (const word of words[best]!) said.add(word);
  }
  return chosen;
}
