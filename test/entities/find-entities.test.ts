import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/io/read-model.js';
import { annotateDocument } from '../../src/pipeline/annotate-document.js';
import { Engine } from '../../src/pipeline/engine.js';

const engine = new Engine(readModel);

function entitiesOf(raw: string) {
  const source = { id: 'story', file: null, raw };
  const { entities, document } = annotateDocument(source, new Set(['entities'] as const), engine);
  return (entities ?? []).map((entity) => ({
    ...entity,
    texts: entity.mentions.map((mention) => document.text.slice(mention.start, mention.end)),
  }));
}

const TALKS = `US and Japan to resume trade talks in Tokyo

TOKYO (Reuters) - Japanese Prime Minister Shinzo Abe will meet President Donald Trump next week, officials said on Monday.

Mr Abe told reporters that the United States was Japan's most important ally. "The USA and Japan will find common ground," Abe said.

Trump has criticised Toyota Motor Corp. in the past. Toyota declined to comment.

The World Health Organization (WHO) is based in Geneva. The WHO said it had no comment on the talks.
`;

describe('the word behind a dateline', () => {
  it('begins the sentence, and owes its capital to that', () => {
    const names = entitiesOf(
      'Oslo (CNN)Former North Star member Zane Malin spoke on Monday. North Star split last year.',
    ).map(({ name }) => name);
    expect(names).toContain('North Star');
    expect(names).not.toContain('Former North Star');
  });
});

describe('the entities of an article', () => {
  const entities = entitiesOf(TALKS);
  const named = (name: string) => entities.find((entity) => entity.name === name);

  it('are found once each under their fullest name, without titles', () => {
    expect(named('Shinzo Abe')).toMatchObject({ type: 'PER', texts: ['Shinzo Abe', 'Abe', 'Abe'] });
    expect(entities.filter((entity) => entity.texts.includes('Abe'))).toHaveLength(1);
  });

  it('have their other forms as aliases, with titles', () => {
    expect(named('Shinzo Abe')?.aliases).toEqual(expect.arrayContaining(['Abe', 'Mr Abe']));
    expect(named('Shinzo Abe')?.gender).toBe('male');
  });

  it('join the spellings of a country', () => {
    expect(named('United States')).toMatchObject({ type: 'LOC', aliases: ['US', 'USA'] });
  });

  it('join an acronym and a company to their full names', () => {
    expect(named('World Health Organization')?.aliases).toContain('WHO');
    expect(named('Toyota Motor Corp.')?.aliases).toContain('Toyota');
  });

  it('are ordered by salience, from 1 to 0, and numbered in that order', () => {
    const saliences = entities.map((entity) => entity.salience);
    expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
    expect(entities.map((entity) => entity.id)).toEqual(entities.map((_, index) => `e${index + 1}`));
    expect(Math.max(...saliences)).toBeLessThanOrEqual(1);
  });

  it('do not depend on what was read before', () => {
    const fresh = new Engine(readModel);
    const source = { id: 'story', file: null, raw: TALKS };
    const { entities: again } = annotateDocument(source, new Set(['entities'] as const), fresh);
    entitiesOf('Ri Yong Ho arrived in Pyongyang. "Abe" is also a boat, the ABE.');
    expect(entitiesOf(TALKS).map(({ texts: _, ...entity }) => entity)).toEqual(again);
  });

  it('are none in an empty text, in numbers, and in a text without capitals', () => {
    for (const text of ['', '\n\n', '1 2 3, 4.5 %', 'nothing to see here, only small words.']) {
      expect(entitiesOf(text)).toEqual([]);
    }
  });
});
