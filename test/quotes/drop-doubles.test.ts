import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('two verbs with the same content', () => {
  it('leave a quotation to the one that leads into it, and what stands up to the comma to the first', () => {
    expect(
      asLines('Hill joked that Leeds was out, but went on to say, “There are places nobody should live in.”'),
    ).toEqual([
      'Hill | joked | that Leeds was out',
      'Hill | went on to say | There are places nobody should live in.',
    ]);
  });

  it('are one where the second only goes on with the first', () => {
    expect(asLines('Tom Hill tweeted a video, saying: “We will be back.”')).toHaveLength(1);
  });
});
