import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('what is reported on a day', () => {
  it.each([
    [
      'A ship has sunk off Malta, state media reported on Sunday.',
      'state media | reported | A ship has sunk off Malta',
    ],
    ['Local media reported on Tuesday that the ship sank.', 'Local media | reported | that the ship sank'],
  ])('is said: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('is no subject of reports', () => {
    expect(asLines('Two papers reported on Sunday trading.')).toEqual([]);
  });
});
