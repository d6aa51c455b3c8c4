import { describe, expect, it } from 'vitest';
import { describeEntity } from '../../src/entities/describe-entity.js';
import { mergeMentions } from '../../src/entities/merge-mentions.js';
import { rankEntities } from '../../src/entities/rank-entities.js';
import { readMarked } from './marked-article.js';

function rank(marked: string) {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  const { tokens } = segmentation;
  const entities = mergeMentions(mentions, tokens, vocabulary).map((merged) =>
    describeEntity(merged, document.text, tokens, vocabulary),
  );
  return rankEntities(
    document,
    segmentation,
    entities,
    entities.map(() => []),
  );
}

const STRIKE = `Dockers and [ORG Port Authority] agree to talks

[LOC PORTHAVEN] (Northern Wire) - The [ORG Port Authority] will meet [PER Maria Okafor] on Monday, both sides said.

Ms [PER Okafor] was in [LOC Geneva] and [LOC Geneva] was in the rain, she said. King [PER Olaf] was there too.
`;

describe('salience', () => {
  const entities = rank(STRIKE);

  it('is highest for what the title, the first paragraph and many mentions name', () => {
    expect(entities.map(({ name }) => name)).toEqual([
      'Port Authority',
      'Maria Okafor',
      'Geneva',
      'PORTHAVEN',
      'Olaf',
    ]);
    expect(entities[0]!.salience).toBe(1);
  });

  it('is higher for those who speak', () => {
    const quoted = rank(
      `Dockers and port agree to talks

The strike goes on. Ships wait outside the harbour.

It hurts [PER Olaf Dahl] and his crew. The ships will wait for [PER Dahl].

"We can wait," said [PER Maria Okafor]. The talks, [PER Okafor] said, would be long.
`,
    );
    expect(quoted.map(({ name, salience }) => [name, salience])).toEqual([
      ['Maria Okafor', 0.5],
      ['Olaf Dahl', 0.333],
    ]);
  });

  it('does not count the dateline as a part of the story', () => {
    expect(entities.find(({ name }) => name === 'PORTHAVEN')!.salience).toBe(0.25);
  });

  it('comes with the gender that titles and given names tell', () => {
    const genders = Object.fromEntries(entities.map(({ name, gender }) => [name, gender]));
    expect(genders).toMatchObject({ 'Maria Okafor': 'female', Olaf: 'male', Geneva: null });
  });

  it('names aliases as they are written, with their titles', () => {
    expect(entities.find(({ name }) => name === 'Maria Okafor')!.aliases).toEqual(['Ms Okafor', 'Okafor']);
  });
});
