import { describe, expect, it } from 'vitest';
import { keyOfName } from '../../src/entities/name-form.js';
import { EntityAggregator } from '../../src/report/entity-aggregator.js';
import type { EntityReport } from '../../src/report/types.js';

function entity(type: EntityReport['type'], name: string, count = 1): EntityReport {
  return { id: 'e1', type, name, aliases: [], count, salience: 1, mentions: [] };
}

describe('the entities of many documents', () => {
  it('are counted together under all their spellings, and apart by type', () => {
    const aggregator = new EntityAggregator(keyOfName);
    aggregator.add([entity('LOC', 'U.S.', 3), entity('ORG', 'Apple Inc.')]);
    aggregator.add([entity('LOC', 'the United States'), entity('ORG', 'Apple'), entity('ORG', 'UN')]);
    aggregator.add([entity('LOC', 'USA'), entity('ORG', 'United Nations'), entity('PER', 'Apple Inc.')]);
    const tallies = aggregator.list({}).map(({ type, documents, count }) => [type, documents, count]);
    expect(tallies).toEqual([
      ['LOC', 3, 5],
      ['ORG', 2, 2],
      ['ORG', 2, 2],
      ['PER', 1, 1],
    ]);
  });

  it('do not go by the role that a person had in one of them', () => {
    const aggregator = new EntityAggregator(keyOfName);
    const roles = [{ text: 'The\npresident', start: 9, end: 22, line: 2, column: 1 }];
    aggregator.add([{ ...entity('PER', 'Ana Ruiz'), aliases: ['Ms Ruiz', 'the president'], roles }]);
    expect(aggregator.list({})[0]!.aliases).toEqual(['Ms Ruiz']);
  });

  it('count a document once, however many of its entities come together', () => {
    const aggregator = new EntityAggregator(keyOfName);
    aggregator.add([entity('LOC', 'US', 2), entity('LOC', 'America', 3)]);
    expect(aggregator.list({})).toEqual([
      { type: 'LOC', name: 'America', aliases: ['US'], documents: 1, count: 5 },
    ]);
  });
});
