import { describe, expect, it } from 'vitest';
import { findKnownNames } from '../../src/entities/find-known-names.js';
import { readMarked } from './marked-article.js';

/** The mentions of a marked text behind the rule, as `TYPE words`. */
function behind(marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return findKnownNames(mentions, segmentation.tokens, vocabulary).map(
    ({ type, start, end }) => `${type} ${document.text.slice(start, end)}`,
  );
}

describe('names that are the same wherever news has them', () => {
  it('are found whole, with the Arabic article', () => {
    expect(behind('The war with al [MISC Qaeda] and al-[PER Shabaab] went on in [LOC Kismayo].')).toEqual([
      'ORG al Qaeda',
      'ORG al-Shabaab',
      'LOC Kismayo',
    ]);
  });

  it('are found where nothing was', () => {
    expect(behind('Aboard Air Force One she read Truth Social.')).toEqual([
      'MISC Air Force One',
      'ORG Truth Social',
    ]);
  });

  it('are left within a longer name', () => {
    expect(behind('the [ORG Carnegie Hall Corporation], at [ORG Carnegie Hall]')).toEqual([
      'ORG Carnegie Hall Corporation',
      'LOC Carnegie Hall',
    ]);
  });

  it('are words in a line of capitals, and behind a hyphen', () => {
    expect(behind('PUSH UPS WIN\n\nTen PUSH-UPS a day. A UPS driver left.')).toEqual(['ORG UPS']);
  });
});
