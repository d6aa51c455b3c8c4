import { expect } from 'vitest';

/**
 * Fails unless eight times the input takes less than 24 times as long: in the square of the time it would take
 * 64 times. Measured as processor time, which other work on the machine hardly changes.
 */
export function expectLinear(run: (size: number) => unknown, size: number): void {
  run(size);
  expect(cpuTime(() => run(8 * size)) / cpuTime(() => run(size))).toBeLessThan(24);
}

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
