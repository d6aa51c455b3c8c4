import type { NameCluster } from './name-cluster.js';

/** A word that more names share tells none of them: in a list of results it would only cost time. */
const MOST_ALIKE = 64;

/** Names of several words by their first and their last word, and those of three by all of them, so that no two names need be compared in vain. */
export class NamesByWord {
  private readonly byFirst = new Map<string, number[]>();
  private readonly byLast = new Map<string, number[]>();
  private readonly byAny = new Map<string, number[]>();

  /** @param indices the clusters to look among; those of one word are left out. */
  constructor(clusters: readonly NameCluster[], indices: readonly number[]) {
    for (const index of indices) {
      const { words } = clusters[index]!.form;
      if (words.length < 2) continue;
      push(this.byFirst, words[0]!, index);
      push(this.byLast, words.at(-1)!, index);
      if (words.length > 2) for (const word of new Set(words)) push(this.byAny, word, index);
    }
  }

  beginningWith(word: string): readonly number[] {
    return few(this.byFirst.get(word));
  }

  /** The names that begin or end as `words` do. */
  alike(words: readonly string[]): readonly number[] {
    const first = this.beginningWith(words[0]!);
    const last = this.endingWith(words.at(-1)!);
    if (last.length === 0) return first;
    return first.length === 0 ? last : [...new Set([...first, ...last])];
  }

  endingWith(word: string): readonly number[] {
    return few(this.byLast.get(word));
  }

  /** The names of three words and more that have a word anywhere. */
  holding(word: string): readonly number[] {
    return few(this.byAny.get(word));
  }
}

function few(indices: readonly number[] | undefined): readonly number[] {
  return indices && indices.length <= MOST_ALIKE ? indices : [];
}

function push(into: Map<string, number[]>, word: string, index: number): void {
  const known = into.get(word);
  if (known) known.push(index);
  else into.set(word, [index]);
}
