/** Points in a space of few dimensions: point `i` is `values[i * width, (i + 1) * width)`. */
export interface Points {
  readonly values: Float32Array;
  readonly width: number;
  /** How much each point counts; all the same unless told. */
  readonly weights?: Float32Array;
}

const PASSES = 30;

/**
 * The centres of `count` groups of points that are near each other (Lloyd's algorithm, begun with k-means++:
 * Arthur and Vassilvitskii 2007).
 */
export function findCentres(points: Points, count: number, random: () => number): Float32Array {
  const { values, width, weights } = points;
  const size = values.length / width;
  const centres = chooseCentres(points, count, random);
  const totals = new Float64Array(count * width);
  const weightOf = new Float64Array(count);
  for (let pass = 0; pass < PASSES; pass++) {
    totals.fill(0);
    weightOf.fill(0);
    for (let point = 0; point < size; point++) {
      const centre = nearestCentre(centres, width, values, point * width);
      const weight = weights?.[point] ?? 1;
      weightOf[centre]! += weight;
      for (let at = 0; at < width; at++) totals[centre * width + at]! += weight * values[point * width + at]!;
    }
    for (let cell = 0; cell < centres.length; cell++) {
      const weight = weightOf[Math.floor(cell / width)]!;
      if (weight > 0) centres[cell] = totals[cell]! / weight;
    }
  }
  return centres;
}

export function nearestCentre(
  centres: Float32Array,
  width: number,
  values: Float32Array,
  from: number,
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let centre = 0; centre * width < centres.length; centre++) {
    const distance = squaredDistance(centres, centre * width, values, from, width);
    if (distance < least) {
      least = distance;
      best = centre;
    }
  }
  return best;
}

function chooseCentres(
  { values, width, weights }: Points,
  count: number,
  random: () => number,
): Float32Array {
  const size = values.length / width;
  const centres = new Float32Array(count * width);
  const distance = new Float64Array(size).fill(1);
  for (let centre = 0; centre < count; centre++) {
    let total = 0;
    for (let point = 0; point < size; point++) total += distance[point]! * (weights?.[point] ?? 1);
    let left = random() * total;
    let chosen = 0;
    while (chosen < size - 1 && left >= distance[chosen]! * (weights?.[chosen] ?? 1)) {
      left -= distance[chosen]! * (weights?.[chosen] ?? 1);
      chosen++;
    }
    centres.set(values.subarray(chosen * width, (chosen + 1) * width), centre * width);
    for (let point = 0; point < size; point++) {
      const away = squaredDistance(centres, centre * width, values, point * width, width);
      distance[point] = centre === 0 ? away : Math.min(distance[point]!, away);
    }
  }
  return centres;
}

function squaredDistance(a: Float32Array, from: number, b: Float32Array, at: number, width: number): number {
  let sum = 0;
  for (let step = 0; step < width; step++) {
    const difference = a[from + step]! - b[at + step]!;
    sum += difference * difference;
  }
  return sum;
}
