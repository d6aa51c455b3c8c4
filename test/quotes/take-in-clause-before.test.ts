import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('a clause before who speaks, with a contrast behind', () => {
  it('is what they say', () => {
    const text =
      'The army launched an attack Saturday on the border town, a Kurdish official and activists said, although Turkey denied that it had helped.';
    expect(asLines(text)).toEqual([
      'a Kurdish official and activists | said | The army launched an attack Saturday on the border town',
      'Turkey | denied | that it had helped',
    ]);
  });
});
