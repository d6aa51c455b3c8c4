import { describe, expect, it } from 'vitest';
import { agreeOnTypes } from '../../src/entities/agree-on-types.js';
import { findKnownNames } from '../../src/entities/find-known-names.js';
import { findStorms } from '../../src/entities/find-storms.js';
import { findWho } from '../../src/entities/find-who.js';
import { namesBehind, type Rule } from './marked-article.js';

function behind(marked: string, rule: Rule = findKnownNames): string[] {
  return namesBehind(rule, marked);
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

  it('take in the campus behind a comma, but no other place', () => {
    const campuses =
      'the [ORG University of California], [PER Davis], the [ORG University of California], [LOC Hove]';
    expect(behind(campuses)).toEqual([
      'ORG University of California, Davis',
      'ORG University of California',
      'LOC Hove',
    ]);
  });

  it('are left within a longer name', () => {
    expect(behind('the [ORG Carnegie Hall Corporation], at [ORG Carnegie Hall]')).toEqual([
      'ORG Carnegie Hall Corporation',
      'LOC Carnegie Hall',
    ]);
  });

  it('are firms with two names, but not two people of these names', () => {
    expect(
      behind("[PER Ernst] and [PER Young]'s [PER Jan Dahl] and [PER Ana Johnson] and [PER Johnson]"),
    ).toEqual(['ORG Ernst and Young', 'PER Jan Dahl', 'PER Ana Johnson', 'PER Johnson']);
  });

  it('are words in a line of capitals, and behind a hyphen', () => {
    expect(behind('PUSH UPS WIN\n\nTen PUSH-UPS a day. A UPS driver left.')).toEqual(['ORG UPS']);
  });
});

describe('the World Health Organization', () => {
  it('is found by its letters, but not in a question, with stress or in a line of capitals', () => {
    expect(behind('WHO spokesman [PER Jan Dahl] met experts from the WHO.', findWho)).toEqual([
      'ORG WHO',
      'PER Jan Dahl',
      'ORG WHO',
    ]);
    expect(behind('WHO is he? You know WHO did it. MEN WHO DIED', findWho)).toEqual([]);
  });
});

describe('storms', () => {
  it('are found by what they are, but not in other names', () => {
    const marked = 'The [ORG National Hurricane Center] named Hurricane Irma. Hurricane Season began.';
    expect(behind(marked, findStorms)).toEqual(['ORG National Hurricane Center', 'MISC Hurricane Irma']);
  });

  it('are storms further down', () => {
    expect(behind('[MISC Hurricane Irma] came. [PER Irma] left.', agreeOnTypes)).toEqual([
      'MISC Hurricane Irma',
      'MISC Irma',
    ]);
  });
});
