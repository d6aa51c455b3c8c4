import { describe, expect, it } from 'vitest';
import { describeEntity } from '../../src/entities/describe-entity.js';
import { findRoles } from '../../src/entities/find-roles.js';
import { mergeMentions } from '../../src/entities/merge-mentions.js';
import { findEntities } from '../../src/index.js';
import { readMarked } from './marked-article.js';

/** Each role that the article names without a name, and the person whom it means. */
function rolesIn(marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  const { tokens } = segmentation;
  const entities = mergeMentions(mentions, tokens, vocabulary).map((merged) =>
    describeEntity(merged, document.text, tokens, vocabulary),
  );
  return findRoles(document.text, entities, mentions, tokens, vocabulary).flatMap((roles, index) =>
    roles.map(({ start, end }) => `${document.text.slice(start, end)}: ${entities[index]!.name}`),
  );
}

describe('roles that mean a person', () => {
  it.each([
    [
      'an office before the name',
      'Secretary of State [PER Mike Pompeo] left on Monday. Aides of the Secretary of State were silent.',
      ['the Secretary of State: Mike Pompeo'],
    ],
    [
      'an office behind the name',
      '[PER Ana Ruiz], the health minister, spoke first. The minister had been ill.',
      ['The minister: Ana Ruiz'],
    ],
    [
      'an office that opens a sentence, with the name in commas',
      'The chief engineer, [PER Jens Dahl], resigned. It was a blow for the engineer.',
      ['the engineer: Jens Dahl'],
    ],
    [
      'two offices of one kind, told apart by their words',
      'Foreign Minister [PER Ri] met Health Minister [PER Ana Ruiz]. The foreign minister left; the minister stayed.',
      ['The foreign minister: Ri'],
    ],
    [
      'words that mean the same',
      'Rep. [PER Duncan Hunter] was there. They told the congressman otherwise.',
      ['the congressman: Duncan Hunter'],
    ],
    [
      'what stands behind "of"',
      'King [PER Abdullah] of Jordan is [PER Abdullah], king of Jordan. They quoted the king of Jordan and the king of Norway.',
      ['the king of Jordan: Abdullah'],
    ],
  ])('are found: %s', (_, marked, expected) => {
    expect(rolesIn(marked)).toEqual(expected);
  });

  it.each([
    ['with two in that role', 'President [PER Xi] met President [PER Moon]. The president smiled.'],
    ['with another one who has no name', 'Senator [PER Hale] rose. A senator laughed. The senator sat down.'],
    ['before the article says so', 'The senator rose. Then Senator [PER Hale] sat down.'],
    ['of a former role', 'Former president [PER Lund] came. The president did not.'],
    ['of another role of that name', 'Prime Minister [PER Lund] came. The minister did not.'],
    ['in a fronted clause', 'After a call with the mayor, [PER Ana Ruiz] flew home. The mayor slept.'],
    ['of a word that is no role', 'In the report [PER Ana Ruiz] is blamed. The report is long.'],
    ['right beside the name', 'Mayor [PER Ana Ruiz] won. The mayor, [PER Ana Ruiz], was glad.'],
  ])('are not found: %s', (_, marked) => {
    expect(rolesIn(marked)).toEqual([]);
  });

  it('are reported apart from the mentions, and as aliases', () => {
    const text = `Mayor Helen Marsh met the dockers on Monday. Helen Marsh was late.

The mayor said she would be back. "The talks go on," the mayor said.`;
    const marsh = findEntities(text).find(({ name }) => name === 'Helen Marsh')!;
    expect(marsh.aliases).toEqual(['Mayor Helen Marsh', 'the mayor']);
    expect(marsh.count).toBe(2);
    expect(marsh.roles!.map(({ start, end }) => text.slice(start, end))).toEqual(['The mayor', 'the mayor']);
  });
});
