import { describe, expect, it } from 'vitest';
import { leaveClauseOfSource } from '../../src/quotes/leave-clause-of-source.js';

describe('what stands between a source and its cue', () => {
  const source = { start: 0, end: 4 };
  const cue = { start: 10, end: 11 };

  it('is not said where more is: `Lou, who wrote the book Q, said his hands were Q`', () => {
    const between = { start: 5, end: 9 };
    const behind = { start: 11, end: 16 };
    expect(leaveClauseOfSource([between, behind], source, cue)).toEqual([behind]);
  });

  it('stays where nothing else is: `Lou Q said`', () => {
    const between = { start: 5, end: 9 };
    expect(leaveClauseOfSource([between], source, cue)).toEqual([between]);
  });
});
