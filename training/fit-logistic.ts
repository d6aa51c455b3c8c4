/** Steps of a weight are at most so long, and those below the least are left out. */
const LONGEST_STEP = 1;
const LEAST_STEP = 1e-4;
const SWEEPS = 30;
/** Training ends with a sweep in which no weight moved further. */
const SETTLED = 0.005;

/** What is learned from: the rows that hold of it, each once, and what it is. */
export interface Example {
  readonly rows: readonly number[];
  readonly isPositive: boolean;
  /** What counts by how much of it there is, beside the rows: as many numbers in every example. */
  readonly amounts: Float64Array;
}

/** What a model has learned: the weight of each row, and of each amount. */
export interface Fit {
  readonly weights: Float64Array;
  readonly slopes: Float64Array;
}

/**
 * Logistic regression on rows that hold or do not and on amounts, by Newton steps weight by weight from zero: the same data
 * give the same weights.
 *
 * @param options `l2` the penalty on squared weights, `fewest` in how many examples a row has to hold
 */
export function fitLogistic(
  from: readonly Example[],
  size: number,
  { l2, fewest }: { readonly l2: number; readonly fewest: number },
): Fit {
  const examplesOf = new Map<number, number[]>();
  from.forEach(({ rows }, example) => {
    for (const row of rows) {
      const examples = examplesOf.get(row);
      if (examples) examples.push(example);
      else examplesOf.set(row, [example]);
    }
  });
  const features = [...examplesOf].filter(([, examples]) => examples.length >= fewest);
  const columns = Array.from(from[0]!.amounts, (_, at) =>
    Float64Array.from(from, ({ amounts }) => amounts[at]!),
  );
  const everywhere = Int32Array.from(from, (_, example) => example);
  const ones = new Float64Array(from.length).fill(1);
  const goals = Float64Array.from(from, ({ isPositive }) => (isPositive ? 1 : 0));
  const weights = new Float64Array(size);
  const slopes = new Float64Array(columns.length);
  const scores = new Float64Array(from.length);
  const chances = new Float64Array(from.length).fill(0.5);
  /** The step of a weight whose feature some examples have, as much of it as `column` says. */
  const step = (value: number, examples: ArrayLike<number>, column: Float64Array): number => {
    let slope = l2 * value;
    let curve = l2;
    for (let index = 0; index < examples.length; index++) {
      const example = examples[index]!;
      const chance = chances[example]!;
      const pull = column[example]!;
      slope += pull * (chance - goals[example]!);
      curve += pull * column[example]! * chance * (1 - chance);
    }
    const by = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curve));
    if (Math.abs(by) < LEAST_STEP) return 0;
    for (let index = 0; index < examples.length; index++) {
      const example = examples[index]!;
      if (column[example] === 0) continue;
      scores[example]! += by * column[example]!;
      chances[example] = 1 / (1 + Math.exp(-scores[example]!));
    }
    return by;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let longest = 0;
    for (const [row, examples] of features) {
      const by = step(weights[row]!, examples, ones);
      weights[row]! += by;
      longest = Math.max(longest, Math.abs(by));
    }
    columns.forEach((column, at) => {
      slopes[at]! += step(slopes[at]!, everywhere, column);
    });
    if (longest < SETTLED) break;
  }
  return { weights, slopes };
}
