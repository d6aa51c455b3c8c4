import { describe, expect, it } from 'vitest';
import { findFamilies } from '../../src/entities/find-families.js';
import { joinCases } from '../../src/entities/join-cases.js';
import { joinFirms } from '../../src/entities/join-firms.js';
import { joinParticles } from '../../src/entities/join-particles.js';
import { nameDatelines } from '../../src/entities/name-datelines.js';
import { nameShips } from '../../src/entities/name-ships.js';
import { takeInSmallBodies } from '../../src/entities/take-in-small-bodies.js';
import { namesBehind } from './marked-article.js';

describe('joining a name that was taken for two', () => {
  it('takes the small words of a person’s name into it', () => {
    expect(namesBehind(joinParticles, '[PER André Corrêa] do [PER Lago] spoke. [PER Moe] left.')).toEqual([
      'PER André Corrêa do Lago',
      'PER Moe',
    ]);
    expect(namesBehind(joinParticles, '[PER Moe] and [PER Dahl], [PER Ana] do [ORG Rio]')).toHaveLength(4);
  });

  it('makes a firm of two words with an ampersand', () => {
    expect(namesBehind(joinFirms, 'Dahl & [PER Moe] said so, as [PER Dahl] & Moe had.')).toEqual([
      'ORG Dahl & Moe',
      'ORG Dahl & Moe',
    ]);
    expect(
      namesBehind(joinFirms, '[LOC Wigan] & [ORG Leigh Rovers] and [PER Kim] & [PER Ruiz] & [PER Ito]'),
    ).toEqual(['ORG Wigan & Leigh Rovers', 'ORG Kim & Ruiz', 'PER Ito']);
  });

  it('leaves two people, acronyms and places with an ampersand as they are', () => {
    expect(namesBehind(joinFirms, '[PER Tim Dahl] won. [PER Dahl] & [PER Moe] met.')).toHaveLength(3);
    expect(namesBehind(joinFirms, '[ORG BBC] & [ORG PBS], [LOC Trinidad] & [ORG Tobago]')).toHaveLength(4);
    expect(namesBehind(joinFirms, '[PER Jason] & [PER Michelle] met')).toHaveLength(2);
    expect(namesBehind(joinFirms, '[PER Ana Ruiz] & [PER Eva Moe] met')).toHaveLength(2);
  });

  it('makes one name of a case in court', () => {
    const cited = 'They cited [PER Okoro] v. [ORG Dahl School Board], King v. [PER Moe] and R v [PER Dahl].';
    expect(namesBehind(joinCases, cited)).toEqual([
      'MISC Okoro v. Dahl School Board',
      'MISC King v. Moe',
      'MISC R v Dahl',
    ]);
    expect(namesBehind(joinCases, 'In [PER Okoro] v [PER Dahl] the ruling was upheld.')).toEqual([
      'MISC Okoro v Dahl',
    ]);
    expect(namesBehind(joinCases, 'the case of [PER Okoro v Dahl]')).toEqual(['MISC Okoro v Dahl']);
  });

  it('makes one name of a ship and the letters before it', () => {
    const fleet = 'the carriers USS [PER Ana Ruiz] and [LOC HMS Lismore], and HMS Grace of [LOC Hove]';
    expect(namesBehind(nameShips, fleet)).toEqual([
      'MISC USS Ana Ruiz',
      'MISC HMS Lismore',
      'MISC HMS Grace',
      'LOC Hove',
    ]);
    expect(namesBehind(nameShips, 'an HMS in [LOC Hove], [ORG Friends of HMS Grace]')).toHaveLength(2);
  });

  it('leaves a match as it is', () => {
    expect(
      namesBehind(joinCases, 'On Sunday: [ORG Hove] v [ORG Leeds]; [PER Okoro] v [PER Dahl]'),
    ).toHaveLength(4);
    expect(namesBehind(joinCases, '[LOC Norway] v. [LOC Kenya], [MISC Dutch] v. [MISC Danish]')).toHaveLength(
      4,
    );
  });

  it('takes a court or a police force in small letters into the name', () => {
    const court =
      "at [LOC Leeds] crown court and [LOC Hove] magistrates' court, [LOC West Yorkshire] police said";
    expect(namesBehind(takeInSmallBodies, court)).toEqual([
      'ORG Leeds crown court',
      "ORG Hove magistrates' court",
      'ORG West Yorkshire police',
    ]);
    expect(
      namesBehind(
        takeInSmallBodies,
        'a [LOC Leeds] court, [LOC Boston] police, a [LOC Surrey] police station',
      ),
    ).toEqual(['LOC Leeds', 'LOC Boston', 'LOC Surrey']);
  });
});

describe('families', () => {
  it('go by the surname of one of them, and are no teams', () => {
    expect(
      namesBehind(findFamilies, 'The Moes wept for [PER Ana Moe] with the Knoxes and [PER Eva Knox].'),
    ).toEqual(['PER Moes', 'PER Ana Moe', 'PER Knoxes', 'PER Eva Knox']);
    const team =
      '[PER Ana Brown] saw the [ORG Cleveland Browns]. The Browns won; Moes and the moes, [PER Eva Moe].';
    expect(namesBehind(findFamilies, team)).toHaveLength(3);
  });
});

describe('datelines', () => {
  it('begin with a place', () => {
    expect(namesBehind(nameDatelines, '[ORG Boston] ([ORG CNN])[PER Ana Moe] fled.')[0]).toBe('LOC Boston');
    expect(namesBehind(nameDatelines, '[PER Moe], [LOC Ohio] ([ORG AP]) — He fled.')[0]).toBe('LOC Moe');
    expect(namesBehind(nameDatelines, 'MOE FLEES\n[ORG HARBOUR] ([ORG AP]) — He fled.')[0]).toBe(
      'LOC HARBOUR',
    );
    expect(namesBehind(nameDatelines, 'So said [ORG Harbour News] ([ORG AP]).')[0]).toBe('ORG Harbour News');
    expect(namesBehind(nameDatelines, '[ORG Apple] ([ORG AAPL]) rose.')[0]).toBe('ORG Apple');
  });
});
