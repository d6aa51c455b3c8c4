import { describe, expect, it } from 'vitest';
import { findPartyMembers } from '../../src/entities/find-party-members.js';
import { splitParties } from '../../src/entities/split-parties.js';
import { namesBehind as behind } from './marked-article.js';

describe('members of parties', () => {
  it('are no organisation with their state or chamber', () => {
    const marked = 'a [ORG New York Democrat], [MISC Two Rhode Island Republicans], [ORG House Republicans]';
    expect(behind(splitParties, marked)).toEqual([
      'LOC New York',
      'MISC Democrat',
      'LOC Rhode Island',
      'MISC Republicans',
      'ORG House',
      'MISC Republicans',
    ]);
  });

  it('are one where they have no state', () => {
    const marked = 'the [ORG Liberal Democrats] and the [ORG Australian Democrats]';
    expect(behind(splitParties, marked)).toHaveLength(2);
  });

  it('are found before a title, and not in other names', () => {
    const marked =
      'Republican Sen. [PER Ana Ruiz] left. The [ORG Republican Guard] and the Republican Club met.';
    expect(behind(findPartyMembers, marked)).toEqual([
      'MISC Republican',
      'PER Ana Ruiz',
      'ORG Republican Guard',
    ]);
  });
});
