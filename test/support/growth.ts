import { expect } from 'vitest';

/**
 * Fails unless eight times the input takes less than 24 times as long: in the square of the time it would take
 * 64 times. Measured as processor time, and up to three times, since other work on the machine changes it a little.
 */
export function expectLinear(run: (size: number) => unknown, size: number): void {
  run(size);
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && growth >= MOST_GROWTH; attempt++) {
    growth = cpuTime(() => run(8 * size)) / cpuTime(() => run(size));
  }
  expect(growth).toBeLessThan(MOST_GROWTH);
}

const MOST_GROWTH = 24;
const ATTEMPTS = 3;

/** The least processor time of three runs, in microseconds; at least a millisecond. */
function cpuTime(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.max(1000, Math.min(...times));
}
