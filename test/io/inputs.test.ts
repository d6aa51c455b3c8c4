import { describe, expect, it } from 'vitest';
import { formatOfName, sniffFormat } from '../../src/io/input-format.js';
import { lineBatches } from '../../src/io/line-batches.js';
import { parseRecord } from '../../src/io/parse-record.js';

describe('the format of an input', () => {
  it.each([
    ['a.txt', 'text'],
    ['a.md.gz', 'text'],
    ['a.HTML', 'html'],
    ['a.jsonl', 'ndjson'],
    ['a.ndjson.gz', 'ndjson'],
    ['a.constructor', undefined],
    ['plain', undefined],
  ])('%s is %s by its name', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });

  it.each([
    ['{"text":"a"}\n{"text":"b"}\n', true, 'ndjson'],
    ['{"text":"cut off in the mid', false, 'ndjson'],
    ['{\n  "text": "a"\n}', true, 'json'],
    ['[{"text":"a"}]', true, 'json'],
    ['[Laughter] The minister rose.', true, 'text'],
    ['{sic} the minister said.', true, 'text'],
    ['', true, 'text'],
  ])('%j is told from what stands in it', (head, isWhole, format) => {
    expect(sniffFormat(head, isWhole)).toBe(format);
  });
});

describe('a JSON record', () => {
  const origin = { file: 'a.ndjson', fallbackId: 'a.ndjson:3', encoding: 'utf-8' };

  it('has its text under any of the usual keys', () => {
    for (const key of ['text', 'body', 'content', 'articleBody', 'maintext']) {
      expect(parseRecord({ [key]: 'The council met.' }, origin).raw).toBe('The council met.');
    }
  });

  it('keeps its id, title, URL and all that is unknown', () => {
    const record = JSON.parse(
      '{"id":5,"body":"x","headline":"H","url":"u","tags":["a"],"__proto__":{"b":1}}',
    );
    const source = parseRecord(record, origin);
    expect([source.id, source.title, source.url]).toEqual(['5', 'H', 'u']);
    expect(JSON.stringify(source.meta)).toBe('{"tags":["a"],"__proto__":{"b":1}}');
    expect(parseRecord({ text: 'x' }, origin).id).toBe('a.ndjson:3');
  });

  it.each([[null], [[]], ['text'], [{}], [{ text: 5 }], [Object.create({ text: 'inherited' })]])(
    '%j is none',
    (value) => {
      expect(() => parseRecord(value, origin)).toThrow();
    },
  );
});

describe('batches of lines', () => {
  async function batches(chunks: string[], size: number) {
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    const found: [string, number][] = [];
    for await (const { bytes, firstLine } of lineBatches(stream(), size)) {
      found.push([Buffer.from(bytes).toString(), firstLine]);
    }
    return found;
  }

  it('are whole lines, numbered on', async () => {
    expect(await batches(['a\nb', 'b\nc\n', 'd'], 1)).toEqual([
      ['a\n', 1],
      ['bb\nc\n', 2],
      ['d', 4],
    ]);
    expect(await batches(['a\nb', 'b\nc\n', 'd'], 100)).toEqual([['a\nbb\nc\nd', 1]]);
    expect(await batches(['long', 'long', 'long\nb'], 2)).toEqual([
      ['longlonglong\n', 1],
      ['b', 2],
    ]);
    expect(await batches([], 2)).toEqual([]);
  });
});
