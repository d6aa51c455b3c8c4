import { describe, expect, it } from 'vitest';
import { agreeOnTypes } from '../../src/entities/agree-on-types.js';
import { findEarth } from '../../src/entities/find-earth.js';
import { findLedFirms } from '../../src/entities/find-led-firms.js';
import { findSurnames } from '../../src/entities/find-surnames.js';
import { joinDistrict } from '../../src/entities/join-district.js';
import { leaveNoNames } from '../../src/entities/leave-no-names.js';
import { nameBodies } from '../../src/entities/name-bodies.js';
import { nameEmployers } from '../../src/entities/name-employers.js';
import { nameHeadedBodies } from '../../src/entities/name-headed-bodies.js';
import { nameHomes } from '../../src/entities/name-homes.js';
import { nameInstitutions } from '../../src/entities/name-institutions.js';
import { nameRelatives } from '../../src/entities/name-relatives.js';
import { nameWorks } from '../../src/entities/name-works.js';
import { splitLists } from '../../src/entities/split-lists.js';
import { splitNations } from '../../src/entities/split-nations.js';
import { takeInChannel } from '../../src/entities/take-in-channel.js';
import { takeInInitials } from '../../src/entities/take-in-initials.js';
import { takeInNumber } from '../../src/entities/take-in-number.js';
import { takeInSaints } from '../../src/entities/take-in-saints.js';
import { namesBehind as behind, readMarked } from './marked-article.js';

describe('names as a whole', () => {
  it('take in the number that a hyphen ties to them, but no score', () => {
    expect(behind(takeInNumber, 'The [MISC SARS-CoV]-2 virus; a [ORG Soyuz] - 2 rocket')).toEqual([
      'MISC SARS-CoV-2',
      'ORG Soyuz',
    ]);
    expect(behind(takeInNumber, '[LOC Gijon]-2, [LOC Cadiz]-1')).toEqual(['LOC Gijon', 'LOC Cadiz']);
  });

  it('take in the number of a channel, but none that counts something', () => {
    const marked =
      'told [ORG ABC] 7 in May, on [ORG BBC Radio] 5 [ORG Live] and [ORG BBC] One. It cost the [ORG BBC] 4 million.';
    expect(behind(takeInChannel, marked)).toEqual([
      'ORG ABC 7',
      'ORG BBC Radio 5 Live',
      'ORG BBC One',
      'ORG BBC',
    ]);
  });

  it('take in what belongs to a saint, and the church behind it, but nothing of a town', () => {
    const marked = "at [PER St Mary]'s in May, of [LOC St. Ann]'s Episcopal [ORG Church] in [LOC Lismore]";
    expect(behind(takeInSaints, marked)).toEqual([
      "LOC St Mary's",
      "ORG St. Ann's Episcopal Church",
      'LOC Lismore',
    ]);
    const others = "[LOC St Louis]'s mayor, [LOC St Mary] is, [LOC St Mary]'s Ana Dahl";
    expect(behind(takeInSaints, others)).toEqual(['LOC St Louis', 'LOC St Mary', 'LOC St Mary']);
  });

  it('take in the district of Washington, found or not, and no other state', () => {
    expect(behind(joinDistrict, 'in [LOC Washington], D.C., and [LOC Washington], [LOC DC] today')).toEqual([
      'LOC Washington, D.C.',
      'LOC Washington, DC',
    ]);
    expect(behind(joinDistrict, '[LOC Salem], [LOC Oregon]')).toEqual(['LOC Salem', 'LOC Oregon']);
  });

  it('take in the initials before them, but no article and no pronoun', () => {
    expect(behind(takeInInitials, 'with Santhan, A [PER G Perarivalan] and N [PER Sathish Kumar]')).toEqual([
      'PER A G Perarivalan',
      'PER N Sathish Kumar',
    ]);
    expect(behind(takeInInitials, 'A [PER Kim] was there. Did I [PER Kim] call?')).toEqual([
      'PER Kim',
      'PER Kim',
    ]);
  });

  it('are two where a hyphen joins two nations, and one where somebody is of both', () => {
    expect(behind(splitNations, 'the [MISC Jewish-Arab] conflict, the [LOC Palestine-Israel] talks')).toEqual(
      ['MISC Jewish', 'MISC Arab', 'LOC Palestine', 'LOC Israel'],
    );
    const one = 'an [MISC Italian-American], [LOC Guinea-Bissau], [LOC Asia-Pacific], [ORG Anglo-Dutch]';
    expect(behind(splitNations, one)).toHaveLength(4);
  });

  it('are one where a ministry has two tasks', () => {
    const marked =
      'the [ORG Ministry of Health and Wellness], [ORG Wellness] and [ORG Army and Nato], [ORG Nato] said';
    expect(behind(splitLists, marked)).toEqual([
      'ORG Ministry of Health and Wellness',
      'ORG Wellness',
      'ORG Army',
      'ORG Nato',
      'ORG Nato',
    ]);
  });
});

describe('what kind of name it is', () => {
  it('goes by its last word where nobody is called that', () => {
    expect(behind(nameBodies, 'the [PER Kishida Cabinet], [PER Kishida], [LOC Council]')).toEqual([
      'ORG Kishida Cabinet',
      'PER Kishida',
      'LOC Council',
    ]);
    expect(behind(nameBodies, '[ORG Lismore Airport], [PER Rama Cay], [ORG Airport]')).toEqual([
      'LOC Lismore Airport',
      'LOC Rama Cay',
      'ORG Airport',
    ]);
  });

  it('is a body where the name says where or what for it is, but not what is called after one', () => {
    const marked = 'the [MISC Lismore Council for the Arts], the [LOC University of Lismore]';
    expect(behind(nameHeadedBodies, marked)).toEqual([
      'ORG Lismore Council for the Arts',
      'ORG University of Lismore',
    ]);
    const others = 'the [MISC Council for Peace Prize], the [MISC Day of the Council], [MISC Council of]';
    expect(behind(nameHeadedBodies, others).join()).not.toContain('ORG');
  });

  it('is a place for the Earth with a capital, but not for earth or Earth Day', () => {
    expect(
      behind(findEarth, 'The Earth spins. [PER Jones] of [ORG Earth Watch] felt the earth on Earth Day.'),
    ).toEqual(['LOC Earth', 'PER Jones', 'ORG Earth Watch']);
  });

  it('is a paper or a body by its last word, but not in the marks of a film, nor a post in the hills', () => {
    const marked = '[MISC The Lismore Post], the [LOC Lismore Senate], [MISC Lismore Gazette]';
    expect(behind(nameInstitutions, marked)).toEqual([
      'ORG The Lismore Post',
      'ORG Lismore Senate',
      'ORG Lismore Gazette',
    ]);
    const others =
      'the film "[MISC Dream Academy]", "[MISC Lost Society]", the [LOC Trading Post], the [MISC Post]';
    expect(behind(nameInstitutions, others).join()).not.toContain('ORG');
  });

  it('is a firm that has a chief executive, there and within other sentences', () => {
    const marked =
      '[PER Ana Dahl], chief executive of Showbill, left. She ran Showbill, not [LOC Lismore]. Showbill House.';
    expect(behind(findLedFirms, marked)).toEqual([
      'PER Ana Dahl',
      'ORG Showbill',
      'ORG Showbill',
      'LOC Lismore',
    ]);
    expect(behind(findLedFirms, 'the CEO of [LOC Wippet], and the co-founder of [MISC Mobota].')).toEqual([
      'ORG Wippet',
      'ORG Mobota',
    ]);
    const others =
      'the founder of [LOC Israel], the chief executive of Internet firm [ORG Dahl], a founder of it';
    expect(behind(findLedFirms, others)).toEqual(['LOC Israel', 'ORG Dahl']);
  });

  it('is a person where it is a relative, and where the article knows no such place', () => {
    const marked =
      'They had a daughter, [LOC Florence], and two sons, [LOC Jordan] and [PER Tom]. [LOC Florence] left.';
    expect(behind(nameRelatives, marked)).toEqual(['PER Florence', 'PER Jordan', 'PER Tom', 'PER Florence']);
    const others =
      'its parent, [ORG Dahl], our partners [LOC France] and [LOC Chad], Mother [LOC Earth], his wife, [ORG SVL Club]';
    expect(behind(nameRelatives, others).join()).not.toContain('PER');
    const both = 'his brother, [LOC Jordan], and a visit to [LOC Jordan]';
    expect(behind(nameRelatives, both)).toEqual(['PER Jordan', 'LOC Jordan']);
  });

  it('is a person where an administration bears the name', () => {
    const marked = 'the [ORG Marlowe] administration; [ORG Marlowe] left. The [ORG SEC] presidency.';
    expect(behind(agreeOnTypes, marked)).toEqual(['PER Marlowe', 'PER Marlowe', 'ORG SEC']);
  });

  it('is a firm where an analyst works, and no nation, nor what a firm is based in', () => {
    const marked =
      'an analyst at [LOC Berenberg], an economist at [LOC London]-based Marsh, at [LOC Berenberg]';
    expect(behind(nameEmployers, marked)).toEqual(['ORG Berenberg', 'LOC London', 'LOC Berenberg']);
  });

  it('is a place where a bishop is', () => {
    const marked = 'Bishop [PER Ana Ruiz] of [ORG Leeds], [PER Dan Moe] of [ORG Leeds]';
    expect(behind(nameEmployers, marked)).toEqual(['PER Ana Ruiz', 'LOC Leeds', 'PER Dan Moe', 'ORG Leeds']);
  });

  it('is a work between marks beside a word for one, and only there', () => {
    const marked =
      'a film as true as "[PER Michael Collins]", of [PER Michael Collins], who is called "[PER Mick]" at home';
    expect(behind(nameWorks, marked)).toEqual(['MISC Michael Collins', 'PER Michael Collins', 'PER Mick']);
    expect(behind(nameWorks, 'Of “[PER Anita],” a drama, she said')).toEqual(['MISC Anita']);
  });

  it('is no person for a storm, wherever the article names it', () => {
    expect(
      behind(agreeOnTypes, 'Tropical storm [PER Bonnie] neared; [PER Bonnie] weakened. [PER Ana] fled.'),
    ).toEqual(['MISC Bonnie', 'MISC Bonnie', 'PER Ana']);
  });

  it('is the same for an acronym in brackets as for the name before it, but for where people are from', () => {
    const marked =
      'the [ORG Police Reform Commission] ([LOC PRC]) met. The [LOC PRC] of [PER Ann Lee] ([LOC USA]).';
    expect(behind(agreeOnTypes, marked)).toEqual([
      'ORG Police Reform Commission',
      'ORG PRC',
      'ORG PRC',
      'PER Ann Lee',
      'LOC USA',
    ]);
  });

  it('are known by their surname, which may be another word', () => {
    expect(
      behind(findSurnames, '[PER Ana Sewing] left. Sewing, 55, has led the bank. They asked Sewing to stay.'),
    ).toEqual(['PER Ana Sewing', 'PER Sewing', 'PER Sewing']);
    expect(
      behind(findSurnames, '[PER Ana Sewing] left. Sewing is fun, and the New Sewing Machines sell.'),
    ).toEqual(['PER Ana Sewing', 'PER Sewing']);
  });

  it.each([
    ['a month', '[PER Theresa May] left in May.'],
    ['a word that the article has in lower case', '[PER Tom Banks] left. The banks like Banks.'],
    ['another name', '[PER John Saxon] has shares of Saxon, as [ORG Saxon Industries] said.'],
    ['what a hyphen goes on with', '[PER Barack Obama] left the Obama-era rules.'],
  ])('leave surnames alone that are %s', (_, marked) => {
    const { mentions } = readMarked(marked);
    expect(behind(findSurnames, marked)).toHaveLength(mentions.length);
  });

  it('are no words spelled aloud and no title', () => {
    expect(
      behind(leaveNoNames, '[ORG N-E-V-E-R], said [ORG Crown] Prince [PER Olaf] of [ORG Crown] Holdings'),
    ).toEqual(['PER Olaf', 'ORG Crown']);
  });

  it('are places that end as one, not teams', () => {
    expect(
      behind(nameBodies, '[ORG Murray River] rose; [MISC Operation Indian Ocean] and [PER River] did not'),
    ).toEqual(['LOC Murray River', 'MISC Operation Indian Ocean', 'PER River']);
  });

  it('are places where people of some age are from', () => {
    expect(
      behind(nameHomes, '[PER Ana Ruiz], 81, of [ORG Wigan], and [PER Bo Lee], 40, of [ORG Ford Inc]'),
    ).toEqual(['PER Ana Ruiz', 'LOC Wigan', 'PER Bo Lee', 'ORG Ford Inc']);
  });
});
