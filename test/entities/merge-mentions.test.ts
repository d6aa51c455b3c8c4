import { describe, expect, it } from 'vitest';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import type { EntityType, Mention } from '../../src/document/annotations.js';
import { mergeMentions } from '../../src/entities/merge-mentions.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/segment/vocabulary.js';

/** The groups into which the names of a marked text fall: `[PER Mike Pompeo] met Mr [PER Pompeo].` */
function groupsOf(marked: string): string[][] {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let raw = '';
  for (const part of marked.split(/(\[(?:PER|ORG|LOC|MISC) [^\]]+\])/)) {
    const [, type, name] = /^\[(\w+) (.*)\]$/.exec(part) ?? [];
    if (type) spans.push({ start: raw.length, end: raw.length + name!.length, type: type as EntityType });
    raw += name ?? part;
  }
  const vocabulary = new Vocabulary();
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const { tokens } = segment(document, keepAllLines(document), vocabulary);
  const mentions: Mention[] = spans.map((span) => {
    const firstToken = tokens.start.indexOf(span.start);
    return { ...span, firstToken, endToken: tokens.end.indexOf(span.end) + 1 };
  });
  return mergeMentions(mentions, tokens, vocabulary).map((merged) =>
    merged.flatMap((cluster) => cluster.mentions.map(({ start, end }) => raw.slice(start, end))),
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

  it('tells a couple apart by their titles', () => {
    expect(groupsOf('[PER Bill Clinton] sat by. Mrs [PER Clinton] spoke.')).toHaveLength(2);
  });

  it('joins a name with initials to the one without', () => {
    expect(groupsOf('[PER Donald J. Trump] won. [PER Donald Trump] said so. [PER Trump] left.')).toHaveLength(
      1,
    );
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

  it('does not join a short name that begins two organisations', () => {
    expect(groupsOf('[ORG Bank of China] and [ORG Bank of Japan]; the [ORG Bank] said')).toHaveLength(3);
  });

  it('keeps a place and a person of one name apart', () => {
    expect(groupsOf('[LOC Washington] and [PER Washington]')).toHaveLength(2);
  });
});
