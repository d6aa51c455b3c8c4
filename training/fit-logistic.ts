/** Steps of a weight are at most so long, and those below the least are left out. */
const LONGEST_STEP = 1;
const LEAST_STEP = 1e-4;
const SWEEPS = 60;
/** Training ends with a sweep in which no weight moved further. */
const SETTLED = 0.005;

/** What is learned from: the rows that hold of it, each once, what it is, and how much it counts. */
export interface Example {
  readonly rows: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/**
 * Logistic regression on rows that hold or do not, by Newton steps weight by weight from zero: the same data
 * give the same weights.
 *
 * @param options `l2` the penalty on squared weights, `fewest` in how many examples a row has to hold
 */
export function fitLogistic(
  from: readonly Example[],
  size: number,
  { l2, fewest }: { readonly l2: number; readonly fewest: number },
): Float64Array {
  const examplesOf = new Map<number, number[]>();
  from.forEach(({ rows }, example) => {
    for (const row of rows) {
      const examples = examplesOf.get(row);
      if (examples) examples.push(example);
      else examplesOf.set(row, [example]);
    }
  });
  const weights = new Float64Array(size);
  const scores = new Float64Array(from.length);
  const chances = new Float64Array(from.length).fill(0.5);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let longest = 0;
    for (const [row, examples] of examplesOf) {
      if (examples.length < fewest) continue;
      let slope = l2 * weights[row]!;
      let curve = l2;
      for (const example of examples) {
        const chance = chances[example]!;
        const { isPositive, weight } = from[example]!;
        slope += weight * (chance - (isPositive ? 1 : 0));
        curve += weight * chance * (1 - chance);
      }
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curve));
      if (Math.abs(step) < LEAST_STEP) continue;
      longest = Math.max(longest, Math.abs(step));
      weights[row]! += step;
      for (const example of examples) {
        scores[example]! += step;
        chances[example] = 1 / (1 + Math.exp(-scores[example]!));
      }
    }
    if (longest < SETTLED) break;
  }
  return weights;
}
