/** How often words stand beside others: for word `w` the pairs `[starts[w], starts[w + 1])`. */
export interface ContextCounts {
  readonly words: number;
  readonly contexts: number;
  readonly starts: Uint32Array;
  readonly context: Uint32Array;
  readonly count: Uint32Array;
}

export interface ClusterOptions {
  readonly clusters: number;
  readonly passes: number;
  readonly log?: (line: string) => void;
}

const TABLE = 1 << 16;
const xLogX = Float64Array.from({ length: TABLE }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));

function entropyTerm(x: number): number {
  return x < TABLE ? xLogX[x]! : x * Math.log(x);
}

/**
 * Clusters words so that a cluster tells as much as it can of the words beside it: each word in turn moves to
 * the cluster that raises the mutual information of clusters and contexts most (the exchange algorithm of
 * Martin, Liermann and Ney 1998, with the criterion of Slonim et al. 2002). Words are to be sorted by frequency.
 */
export function clusterWords(counts: ContextCounts, options: ClusterOptions): Uint16Array {
  const { clusters, passes, log } = options;
  const { words, contexts, starts, context, count } = counts;
  const joint = new Int32Array(contexts * clusters);
  const totals = new Float64Array(clusters);
  const clusterOf = new Uint16Array(words).fill(clusters);
  const total = new Float64Array(words);
  for (let word = 0; word < words; word++) {
    for (let at = starts[word]!; at < starts[word + 1]!; at++) total[word]! += count[at]!;
  }
  const change = (word: number, cluster: number, sign: number) => {
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      joint[context[at]! * clusters + cluster]! += sign * count[at]!;
    }
    totals[cluster]! += sign * total[word]!;
  };
  const gain = new Float64Array(clusters);
  for (let pass = 0; pass <= passes; pass++) {
    let moved = 0;
    for (let word = 0; word < words; word++) {
      const before = clusterOf[word]!;
      if (before < clusters) change(word, before, -1);
      let best = 0;
      if (pass === 0 && word < clusters) best = word;
      else {
        for (let cluster = 0; cluster < clusters; cluster++) {
          const size = totals[cluster]!;
          gain[cluster] = size === 0 ? 0 : size * Math.log(size);
          const larger = size + total[word]!;
          gain[cluster]! -= larger * Math.log(larger || 1);
        }
        for (let at = starts[word]!; at < starts[word + 1]!; at++) {
          const row = context[at]! * clusters;
          const times = count[at]!;
          for (let cluster = 0; cluster < clusters; cluster++) {
            const known = joint[row + cluster]!;
            if (known === 0) gain[cluster]! += entropyTerm(times);
            else gain[cluster]! += entropyTerm(known + times) - entropyTerm(known);
          }
        }
        for (let cluster = 1; cluster < clusters; cluster++) if (gain[cluster]! > gain[best]!) best = cluster;
      }
      change(word, best, 1);
      if (best !== before) moved++;
      clusterOf[word] = best;
    }
    log?.(`pass ${pass}: ${moved} words moved`);
  }
  return clusterOf;
}

/**
 * Brings clusters together, two at a time and those first that lose least, until `sizes[0]` are left, then
 * `sizes[1]`: one array a size, with the larger cluster (from 0) of each cluster.
 */
export function mergeClusters(
  counts: ContextCounts,
  clusterOf: Uint16Array,
  clusters: number,
  sizes: readonly number[],
): Uint16Array[] {
  const rows = Array.from({ length: clusters }, () => new Float64Array(counts.contexts));
  const totals = new Float64Array(clusters);
  for (let word = 0; word < counts.words; word++) {
    const row = rows[clusterOf[word]!]!;
    for (let at = counts.starts[word]!; at < counts.starts[word + 1]!; at++) {
      row[counts.context[at]!]! += counts.count[at]!;
      totals[clusterOf[word]!]! += counts.count[at]!;
    }
  }
  const loss = (a: number, b: number) => {
    const one = rows[a]!;
    const other = rows[b]!;
    let sum = entropyTerm(totals[a]! + totals[b]!) - entropyTerm(totals[a]!) - entropyTerm(totals[b]!);
    for (let at = 0; at < counts.contexts; at++) {
      const x = one[at]!;
      const y = other[at]!;
      if (x !== 0 && y !== 0) sum += entropyTerm(x) + entropyTerm(y) - entropyTerm(x + y);
    }
    return sum;
  };
  const losses = new Float64Array(clusters * clusters).fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < clusters; a++)
    for (let b = a + 1; b < clusters; b++) losses[a * clusters + b] = loss(a, b);
  const parent = Uint16Array.from({ length: clusters }, (_, index) => index);
  let left = clusters;
  const levels: Uint16Array[] = [];
  for (const size of sizes) {
    while (left > size) {
      let best = -1;
      for (let cell = 0; cell < losses.length; cell++) {
        if (best < 0 || losses[cell]! < losses[best]!) best = cell;
      }
      const a = Math.floor(best / clusters);
      const b = best % clusters;
      for (let at = 0; at < counts.contexts; at++) rows[a]![at]! += rows[b]![at]!;
      totals[a]! += totals[b]!;
      for (let cluster = 0; cluster < clusters; cluster++) {
        if (parent[cluster] === b) parent[cluster] = a;
        losses[Math.min(b, cluster) * clusters + Math.max(b, cluster)] = Number.POSITIVE_INFINITY;
      }
      left--;
      for (let cluster = 0; cluster < clusters; cluster++) {
        if (cluster === a || parent[cluster] !== cluster) continue;
        losses[Math.min(a, cluster) * clusters + Math.max(a, cluster)] = loss(
          Math.min(a, cluster),
          Math.max(a, cluster),
        );
      }
    }
    const names = [...new Set(parent)];
    levels.push(parent.map((cluster) => names.indexOf(cluster)));
  }
  return levels;
}
