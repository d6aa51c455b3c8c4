import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../src/entities/merge-mentions.js';
import { readMarked } from './marked-article.js';

/** The groups into which the names of a marked text fall. */
function groupsOf(marked: string): string[][] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return mergeMentions(mentions, segmentation.tokens, vocabulary).map((merged) =>
    merged.flatMap((cluster) => cluster.mentions.map(({ start, end }) => document.text.slice(start, end))),
  );
}

describe('merging', () => {
  it('joins a surname and a given name to the one full name', () => {
    expect(groupsOf('[PER Mike Pompeo] spoke. Mr [PER Pompeo] left. [PER Mike] waved.')).toEqual([
      ['Mike Pompeo', 'Pompeo', 'Mike'],
    ]);
  });

  it('leaves a surname that two people have by itself', () => {
    const groups = groupsOf(
      '[PER Kim Jong Un] met [PER Moon Jae-in] and [PER Kim Yo Jong]. [PER Kim] smiled.',
    );
    expect(groups).toContainEqual(['Kim']);
    expect(groups).toHaveLength(4);
  });

  it('joins an organisation to itself without spaces, and as an address', () => {
    expect(
      groupsOf('[ORG Media Watch] wrote it; [ORG MediaWatch] and [ORG mediawatch.com] said so.'),
    ).toHaveLength(1);
    expect(groupsOf('[ORG Media Watch] and [ORG Media Watchers]')).toHaveLength(2);
  });

  it('joins a sign of the stock exchange to the company before it', () => {
    expect(groupsOf('[ORG Apple] ([ORG AAPL]) fell.')).toEqual([['Apple', 'AAPL']]);
    expect(groupsOf('[ORG Senate] ([ORG GOP]) voted.')).toHaveLength(2);
  });

  it('joins an officer by an abbreviated rank', () => {
    expect(groupsOf('Inspector [PER Mark Moe] came. [PER Insp Moe] left.')).toEqual([
      ['Mark Moe', 'Insp Moe'],
    ]);
  });

  it('tells people of one surname apart by their titles', () => {
    const groups = groupsOf(
      '[PER Maureen Cassidy] and [PER Darren Cassidy] came. Mrs [PER Cassidy] spoke. Mr [PER Cassidy] left.',
    );
    expect(groups).toEqual([
      ['Maureen Cassidy', 'Cassidy'],
      ['Darren Cassidy', 'Cassidy'],
    ]);
  });

  it('gives a surname of two people to the one who is not introduced as the other’s relative', () => {
    const family = '[PER John Moe] has died. His son, [PER Tom Moe], is a doctor.';
    expect(groupsOf(`${family} [PER Moe] sang.`)).toEqual([['John Moe', 'Moe'], ['Tom Moe']]);
    // British papers call the son so, too.
    expect(groupsOf(`${family} Mr [PER Moe] sang.`)).toHaveLength(3);
    expect(groupsOf('[PER John Moe] left with his wife. [PER Tom Moe] stayed. [PER Moe] sang.')).toHaveLength(
      3,
    );
  });

  it('gives it to the one whom alone the reader knew when it first stood there', () => {
    expect(groupsOf('[PER Ana Ruiz] won. [PER Ruiz] beat [PER Eva Ruiz]. [PER Ruiz] smiled.')).toEqual([
      ['Ana Ruiz', 'Ruiz', 'Ruiz'],
      ['Eva Ruiz'],
    ]);
  });

  it('gives it to the one who is named far more often than the others', () => {
    const often = '[PER Ruiz] wins. [PER Ana Ruiz], [PER Ana Ruiz] and [PER Ana Ruiz] met [PER Eva Ruiz].';
    expect(groupsOf(often)[0]).toHaveLength(4);
  });

  it('takes a relative who has one name by the given name', () => {
    expect(groupsOf('[PER Abu Yusef] fled with his son [PER Yusef].')).toHaveLength(2);
    expect(
      groupsOf(
        "[PER Moe]'s wife [PER Ana] left. [PER Ana Moe] is ill. [PER Jens Moe] wept. [PER Moe] slept.",
      ),
    ).toEqual([
      ['Moe', 'Moe', 'Jens Moe'],
      ['Ana', 'Ana Moe'],
    ]);
  });

  it('does not take a wife who has a title for her husband', () => {
    const groups = groupsOf('[PER Bill Moe] came. [PER Moe] spoke. Mrs. [PER Moe] waved. [PER Moe] left.');
    expect(groups).toEqual([['Bill Moe', 'Moe', 'Moe'], ['Moe']]);
    expect(groupsOf('[PER Moe] spoke. Mr [PER Moe] left.')).toHaveLength(1);
  });

  it('joins Mrs to the one woman who is introduced as a wife by her given name', () => {
    const groups = groupsOf('[PER Tom Hall] died. His wife [PER Anna] wept. Mrs [PER Hall] spoke.');
    expect(groups).toEqual([['Tom Hall'], ['Anna', 'Hall']]);
    expect(groupsOf("[PER Sahota]'s widow, [PER Rani], wept. Mrs [PER Sahota] spoke.")).toEqual([
      ['Sahota'],
      ['Rani', 'Sahota'],
    ]);
    expect(groupsOf('[PER Tom Hall] died. His sister [PER Anna] wept. Mrs [PER Hall] spoke.')).toHaveLength(
      3,
    );
  });

  it('joins a short name in brackets that the letters of the long one spell', () => {
    expect(groupsOf('the [ORG Nigerian Meteorological Agency] ([ORG NiMet]) said')).toHaveLength(1);
    expect(groupsOf('the [ORG North Atlantic Treaty Organisation] ([ORG Nato]) said')).toHaveLength(1);
    expect(groupsOf('the [ORG Nigerian Meteorological Agency] ([ORG Shell]) said')).toHaveLength(2);
  });

  it('takes an acronym for what the article spells out, not for what it usually means', () => {
    expect(groupsOf('the [ORG Election Commission] met. The [ORG EC] left.')).toHaveLength(1);
    expect(groupsOf('the [ORG National Security Advisor] met. The [ORG NSA] left.')).toHaveLength(2);
    expect(
      groupsOf('the [ORG European Commission] and the [ORG Election Commission]. The [ORG EC] left.'),
    ).toEqual([['European Commission', 'EC'], ['Election Commission']]);
  });

  it('takes Don and Dean for given names, not for titles', () => {
    expect(groupsOf('[PER Don Lowe] spoke. [PER Dean Lowe] left.')).toHaveLength(2);
  });

  it('tells a couple apart by their titles', () => {
    expect(groupsOf('[PER Bill Clinton] sat by. Mrs [PER Clinton] spoke.')).toHaveLength(2);
  });

  it('joins a name with initials to the one without', () => {
    expect(groupsOf('[PER Donald J. Trump] won. [PER Donald Trump] said so. [PER Trump] left.')).toHaveLength(
      1,
    );
  });

  it('joins initials to the given names that they stand for, and to no others', () => {
    expect(
      groupsOf('[PER Keshav Baliram Hegde] spoke. [PER KB Hegde] left. [PER K. Hegde] won.'),
    ).toHaveLength(1);
    expect(groupsOf('[PER Mark Wade] and [PER Steve Wade] won; [PER S. Wade] scored.')).toEqual([
      ['Mark Wade'],
      ['Steve Wade', 'S. Wade'],
    ]);
    expect(groupsOf('[PER Mark Wade] and [PER J. Wade]')).toHaveLength(2);
  });

  it('joins the nickname of a team to the place that stands for it', () => {
    expect(groupsOf('[ORG Milwaukee] has won ten games; the [ORG Brewers] rallied.')).toHaveLength(1);
    expect(groupsOf('In [LOC Milwaukee] the [ORG Brewers] rallied.')).toHaveLength(2);
    expect(groupsOf('[ORG New York] met [ORG San Francisco]; the [ORG Giants] won.')).toHaveLength(3);
  });

  it('joins surnames of several words', () => {
    expect(groupsOf('[PER Alexander van der Bellen] won. [PER Van der Bellen] spoke.')).toHaveLength(1);
  });

  it('joins the spellings of a country, and never a people with its country', () => {
    const groups = groupsOf(
      'the [LOC US], the [LOC U.S.] and the [LOC USA]; the [LOC United States]; the [MISC American] way',
    );
    expect(groups).toEqual([['US', 'U.S.', 'USA', 'United States'], ['American']]);
  });

  it('joins acronyms that the article spells out', () => {
    expect(groupsOf('[ORG National Union of Mineworkers] ([ORG NUM]) sued. [ORG NUM] won.')).toHaveLength(1);
    expect(groupsOf('[ORG Bank of the West] shares. [ORG BOTW] rose. [ORG BIG] fell.')).toHaveLength(2);
  });

  it('joins a company with and without its legal form and its last words', () => {
    expect(
      groupsOf('[ORG Huawei Technologies Co] sued. [ORG Huawei] won. [ORG Apple Inc.] and [ORG Apple]'),
    ).toHaveLength(2);
  });

  it('does not take a name that was used for long for a longer one that comes up', () => {
    const known = '[ORG Skerry] rose. [ORG Skerry] won. [ORG Skerry] sued';
    expect(groupsOf(`${known} [ORG Skerry Lens].`)).toHaveLength(2);
    expect(groupsOf(`${known} as [ORG Skerry Airlines].`)).toHaveLength(1);
    expect(groupsOf('[ORG Skerry] rose. [ORG Skerry Pictures] won. [ORG Skerry] sued.')).toHaveLength(1);
  });

  it('does not take a body that all know for its own part', () => {
    expect(
      groupsOf('[ORG UN] aid. [ORG United Nations Tree Fund] met the [ORG United Nations].'),
    ).toHaveLength(2);
    expect(
      groupsOf('[ORG CDC] staff of the [ORG U.S. Centers for Disease Control and Prevention]'),
    ).toHaveLength(1);
    expect(
      groupsOf('The [ORG Democratic Party of Norland] won. The [ORG Democratic Party] cheered.'),
    ).toHaveLength(1);
    expect(groupsOf('[ORG Lib Dem] votes for the [ORG Liberal Democrats]')).toHaveLength(1);
  });

  it('does not take a registered name for the short one of another', () => {
    expect(
      groupsOf(
        '[ORG Hewlett-Packard Co] will split. [ORG Hewlett-Packard Enterprise] sells servers. [ORG HP] rose.',
      ),
    ).toEqual([['Hewlett-Packard Co', 'HP'], ['Hewlett-Packard Enterprise']]);
  });

  it('joins a person to the one long name that holds the word, and to no short one', () => {
    const lula = '[PER Luiz Inácio Lula da Silva] won. [PER Lula] spoke.';
    expect(groupsOf(lula)).toHaveLength(1);
    expect(groupsOf('[PER Mary Ann Smith] won. [PER Ann] spoke.')).toHaveLength(2);
  });

  it('joins the first of two surnames, but no child to its mother', () => {
    expect(groupsOf('[PER Jorge Rojas Peña] spoke. "We won," [PER Rojas] said.')).toHaveLength(1);
    expect(groupsOf('[PER Umm Khaled al-Najjar] wept. [PER Khaled], 11, is ill.')).toHaveLength(2);
  });

  it('joins states and their usual abbreviations', () => {
    expect(groupsOf('in [LOC Fresno], [LOC Calif.], and all of [LOC California]')).toHaveLength(2);
  });

  it('does not join a short name that begins two organisations', () => {
    expect(groupsOf('[ORG Bank of China] and [ORG Bank of Japan]; the [ORG Bank] said')).toHaveLength(3);
  });

  it('keeps a place and a person of one name apart', () => {
    expect(groupsOf('[LOC Washington] and [PER Washington]')).toHaveLength(2);
  });

  it('joins a short name in brackets to the name before it, whatever its letters', () => {
    expect(groupsOf('the [ORG Indonesian Democratic Party] ([ORG PDI]) and the [ORG PDI]')).toHaveLength(1);
    expect(groupsOf('[ORG Sexual Minorities Uganda] or [ORG SMUG]')).toHaveLength(2);
  });

  it('joins the end of a name, its plural and its form in a headline', () => {
    expect(
      groupsOf('[ORG EAGLES] win. The [ORG Philadelphia Eagles] won. The [ORG Eagles] left.'),
    ).toHaveLength(1);
    expect(groupsOf('[ORG All Black] captain. The [ORG All Blacks] won.')).toHaveLength(1);
  });

  it('joins a person with a title inside the mention', () => {
    expect(groupsOf('[PER King Sihanouk] and [PER Norodom Sihanouk]; [PER Sihanouk] said')).toHaveLength(1);
  });

  it('joins the North to North Korea where no other North is named', () => {
    expect(groupsOf('[LOC North Korea] spoke. The [LOC North] and [LOC South Korea]')).toHaveLength(2);
    expect(groupsOf('[LOC North Korea] and [LOC North Vietnam]. The [LOC North] said')).toHaveLength(3);
  });
});
