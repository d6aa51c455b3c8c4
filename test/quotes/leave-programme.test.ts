import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('whom or where somebody tells what stands before', () => {
  it.each([
    ['"I\'m happy," Taylor Winslow told "60 Minutes."', "Taylor Winslow | told | I'm happy,"],
    ['"I\'m happy," Taylor Winslow told "Lismore Tonight."', "Taylor Winslow | told | I'm happy,"],
    ['"We lost the vote," Anna Brown wrote on X.', 'Anna Brown | wrote on | We lost the vote,'],
  ])('is no part of it: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('leaves what goes on behind the verb', () => {
    expect(asLines('"We lost," Anna Brown said, "and we will lose again."')).toEqual([
      'Anna Brown | said | We lost, … and we will lose again.',
    ]);
  });
});
