import { describe, expect, it } from 'vitest';
import { GazetteerError, readGazetteer } from '../../src/entities/read-gazetteer.js';
import { readModel } from '../../src/io/read-model.js';
import { annotateDocument } from '../../src/pipeline/annotate-document.js';
import { Engine } from '../../src/pipeline/engine.js';

const CSV = `name,type,aliases,id
Porthaven Port Authority,ORG,the authority|PPA,org-7
"Okafor, Maria",per,Maria Okafor|Okafor,per-12

Harbour Lights Festival,MISC,,
`;

describe('a gazetteer', () => {
  it('is read from CSV with or without a head', () => {
    const entries = readGazetteer(CSV);
    expect(entries).toEqual([
      { name: 'Porthaven Port Authority', type: 'ORG', aliases: ['the authority', 'PPA'], id: 'org-7' },
      { name: 'Okafor, Maria', type: 'PER', aliases: ['Maria Okafor', 'Okafor'], id: 'per-12' },
      { name: 'Harbour Lights Festival', type: 'MISC', aliases: [], id: null },
    ]);
    expect(readGazetteer(CSV.slice(CSV.indexOf('\n') + 1))).toEqual(entries);
    expect(readGazetteer(`\ufeff${CSV.replaceAll('\n', '\r\n')}`)).toEqual(entries);
  });

  it('is read from JSON', () => {
    const json =
      '[\n{"name": "Okafor", "type": "PER", "id": 12},\n{"name": "PPA", "type": "org", "aliases": ["P"]}]';
    expect(readGazetteer(json)).toEqual([
      { name: 'Okafor', type: 'PER', aliases: [], id: '12' },
      { name: 'PPA', type: 'ORG', aliases: ['P'], id: null },
    ]);
  });

  it.each([
    ['name,type\nOkafor,PERSON\n', 2, 'the type "PERSON" is none of PER, ORG, LOC, MISC'],
    ['name,type\n\n,PER\n', 3, 'no name'],
    ['name,type\nOkafor,PER,x\n', 2, '3 fields, but 2 columns'],
    ['name,type\n"Okafor,PER\nDahl,PER\n', 2, 'a quotation mark is never closed'],
    ['[\n{"name": "A", "type": "PER"},\n{"name": "B", "type": "X"}\n]', 3, 'the type "X" is none of'],
    ['[\n{"name": "A", "type": "PER"},\n7]', 3, 'not an object'],
    ['[\n{"name": "A", "type": "PER", "aliases": "B"}]', 2, '"aliases" is a list of strings'],
    ['[\n{"name": "A",, "type": "PER"}]', 2, 'not JSON'],
    ['label,kind\nOkafor,PER\n', 1, 'the type "kind" is none of'],
    ['name;type\nOkafor;PER\n', 1, '"name;type" has no type'],
    [
      'name,type,alias\nOkafor,PER,Maria\n',
      1,
      'there is no column "alias"; there are name, type, aliases, id',
    ],
    ['[\n{"name": "A", "type": "PER", "alias": ["B"]}]', 2, 'there is no field "alias"'],
    ['[\n{"name": 5, "type": "PER"}]', 2, '"name" is a string'],
    ['name,type\n"Okafor" Maria,PER\n', 2, 'text behind a closing quotation mark'],
    ['name,type,id\nDahl,PER,1\nLowe,PER,2\nDahl,ORG,1\n', 4, '"Dahl" is already the name of line 2'],
    ['[{"name": "A", "type": "PER", "id": 1},\n{"name": "A", "type": "PER", "id": 2}]', 2, 'name of line 1'],
    ['{"name": "A", "type": "PER"}', 1, 'a JSON gazetteer is an array of objects'],
  ])('that is wrong says so with its line: %j', (text, line, message) => {
    let error: unknown;
    try {
      readGazetteer(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(GazetteerError);
    expect((error as GazetteerError).message).toContain(`line ${line}: `);
    expect((error as GazetteerError).message).toContain(message);
  });

  it('may name an entry twice, and call it as the language calls things of its own', () => {
    expect(readGazetteer('Dahl,PER\nDahl,PER\n')).toHaveLength(2);
    const raw = 'The band __proto__ met constructor on Monday.';
    const gazetteer = readGazetteer(
      '[{"name":"__proto__","type":"ORG","id":"a"},{"name":"constructor","type":"PER"}]',
    );
    const engine = new Engine(readModel);
    const source = { id: 'a', file: null, raw };
    const { entities } = annotateDocument(source, new Set(['entities']), engine, {
      gazetteer,
      keepAll: true,
    });
    expect(entities!.map(({ name, gazetteerId }) => [name, gazetteerId])).toContainEqual(['__proto__', 'a']);
  });

  it('leaves an alias of two entries alone, but not a name that is an alias of another', () => {
    const raw = 'On Monday Vektra and Solvane said that Ostrum would pay.';
    const gazetteer = readGazetteer('A One,ORG,Vektra|Ostrum,1\nB Two,ORG,Vektra,2\nOstrum,ORG,,3\n');
    const engine = new Engine(readModel);
    const source = { id: 'a', file: null, raw };
    const { entities } = annotateDocument(source, new Set(['entities']), engine, {
      gazetteer,
      keepAll: true,
    });
    const ids = entities!.flatMap(({ name, gazetteerId }) => (gazetteerId ? [[name, gazetteerId]] : []));
    expect(ids).toEqual([['Ostrum', '3']]);
  });

  it('brings its names and ids into an article and joins their forms', () => {
    const raw = `Dockers and port agree to talks

The dockers will meet the Porthaven Port Authority on Monday, said Maria Okafor. According to Okafor, the authority had promised much. MARIA OKAFOR was at the Harbour Lights Festival, by the PPA Tower Hotel.
`;
    const gazetteer = readGazetteer(CSV);
    const engine = new Engine(readModel);
    const source = { id: 'a', file: null, raw };
    const { entities, document } = annotateDocument(source, new Set(['entities'] as const), engine, {
      gazetteer,
    });
    const withId = (id: string) => entities!.find((entity) => entity.gazetteerId === id)!;
    const texts = (id: string) =>
      withId(id).mentions.map(({ start, end }) => document.text.slice(start, end));
    expect(texts('org-7').slice(0, 2)).toEqual(['Porthaven Port Authority', 'the authority']);
    expect(texts('per-12').slice(0, 2)).toEqual(['Maria Okafor', 'Okafor']);
    expect(withId('per-12').type).toBe('PER');
    expect(entities!.some(({ name, type }) => name === 'Harbour Lights Festival' && type === 'MISC')).toBe(
      true,
    );
  });
});
