import { createRequire } from 'node:module';

// ROUGE F1 (Lin 2004) as the `rouge-score` package computes it with stemming: words of letters and digits
// in lower case, those longer than three letters stemmed; Lsum by the union of the longest common
// subsequences of each sentence of the reference with all sentences of the candidate.

const { stem } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer') as {
  stem(word: string): string;
};

const stems = new Map<string, string>();

function words(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => {
    if (word.length <= 3) return word;
    let stemmed = stems.get(word);
    if (stemmed === undefined) {
      stemmed = stem(word);
      stems.set(word, stemmed);
    }
    return stemmed;
  });
}

export function rougeN(candidate: string, reference: string, n: number): number {
  const count = (text: string) => {
    const all = words(text);
    const counts = new Map<string, number>();
    for (let at = 0; at + n <= all.length; at++) {
      const gram = all.slice(at, at + n).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return { counts, total: Math.max(0, all.length - n + 1) };
  };
  const a = count(candidate);
  const b = count(reference);
  let hits = 0;
  for (const [gram, times] of b.counts) hits += Math.min(times, a.counts.get(gram) ?? 0);
  return f1(hits, a.total, b.total);
}

export function rougeL(candidate: readonly string[], reference: readonly string[]): number {
  const candidates = candidate.map(words);
  const references = reference.map(words);
  const left = tally(candidates.flat());
  let hits = 0;
  for (const sentence of references) {
    const union = new Set<number>();
    for (const other of candidates) for (const at of commonSubsequence(sentence, other)) union.add(at);
    for (const at of union) {
      const word = sentence[at]!;
      const rest = left.get(word) ?? 0;
      if (rest === 0) continue;
      left.set(word, rest - 1);
      hits++;
    }
  }
  return f1(hits, candidates.flat().length, references.flat().length);
}

function tally(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The places in `a` of one longest common subsequence with `b`. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i * width + j] =
        a[i - 1] === b[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!);
    }
  }
  const places: number[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      places.push(i - 1);
      i--;
      j--;
    } else if (table[(i - 1) * width + j]! >= table[i * width + j - 1]!) i--;
    else j--;
  }
  return places;
}

function f1(hits: number, predicted: number, gold: number): number {
  return hits === 0 ? 0 : (2 * hits) / (predicted + gold);
}
