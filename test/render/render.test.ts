import { describe, expect, it } from 'vitest';
import { toCsvLine } from '../../src/render/render-csv.js';
import { createRenderer } from '../../src/render/renderer.js';
import { sanitize } from '../../src/render/sanitize.js';
import { wrap } from '../../src/render/wrap.js';
import type { DocumentReport } from '../../src/report/types.js';

const REPORT: DocumentReport = {
  schemaVersion: 1,
  command: 'extract-quotes',
  id: 'story "one", 1',
  file: 'story.txt',
  offsetUnit: 'utf16',
  title: null,
  quotes: [
    {
      ...{ id: 'q1', type: 'direct', act: 'speech', text: 'It is \u001b[31mover,\u009b0m Mr Reyes' },
      ...{ start: 4, end: 30, line: 2, column: 1, closed: true, confidence: 0.9, method: 'rule' },
      parts: [{ text: 'It is over', start: 5, end: 29 }],
      cue: { text: 'said', start: 31, end: 35 },
      source: { text: 'she', start: 36, end: 39 },
      speaker: { name: 'Helen Marsh', entityId: 'e1' },
    },
  ],
  warnings: [],
  meta: {},
};
const options = { command: 'extract-quotes', color: false, width: 40, several: false };

describe('renderers', () => {
  it('show a quote to a person', async () => {
    const { document } = await createRenderer('text', options);
    expect(document(REPORT)).toBe(
      'Helen Marsh · “she” · said\n  “It is over, Mr Reyes”\n  story "one", 1:2:1\n',
    );
  });

  it('head each of several documents', async () => {
    const { document } = await createRenderer('text', { ...options, several: true });
    expect(document(REPORT)).toMatch(/^story "one", 1\nHelen Marsh/);
  });

  it('write CSV in which a spreadsheet finds no formula', () => {
    expect(toCsvLine(['=1+1', '@SUM(A1)', '-2+3', '\t=1', -2, '-', 'a=b'])).toBe(
      "'=1+1,'@SUM(A1),'-2+3,'\t=1,-2,-,a=b\n",
    );
    expect(toCsvLine(['=HYPERLINK("http://example.org","Dahl")'])).toBe(
      `"'=HYPERLINK(""http://example.org"",""Dahl"")"\n`,
    );
  });

  it('write CSV that quotes what it must', async () => {
    const { open, document } = await createRenderer('csv', options);
    const [header, row] = `${open}${document(REPORT)}`.split('\n');
    expect(header!.split(',').slice(0, 3)).toEqual(['id', 'file', 'quote']);
    expect(row).toContain('"story ""one"", 1",story.txt,q1,direct,speech,"It is');
  });

  it('write JSON that no terminal obeys and every parser reads', async () => {
    const { open, document, close } = await createRenderer('json', options);
    const json = open + document(REPORT) + close;
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(JSON.parse(json).documents[0]).toEqual(REPORT);
  });
});

describe('text for a terminal', () => {
  it('carries no sequence that a terminal obeys', () => {
    expect(sanitize('a\u001b[2Jb\u001b]0;t\u0007c\u202ed\u009b1me\tf\ng')).toBe('ab]0;tcde\tf\ng');
  });

  it('is broken at spaces, styles not counted', () => {
    expect(wrap('one two three four five six', 20, '  ')).toBe('  one two three four\n  five six');
    expect(wrap('one\n two', 0)).toBe('one two');
    expect(wrap(`\u001b[1mone\u001b[22m two three four`, 20)).toBe('\u001b[1mone\u001b[22m two three four');
    expect(wrap('a'.repeat(50), 20)).toBe('a'.repeat(50));
  });

  it('counts wide characters twice and accents not at all, and breaks what has no spaces', () => {
    expect(wrap('会議は成功だった。私たちはこれからも', 20)).toBe('会議は成功だった。私\nたちはこれからも');
    expect(wrap('e\u0301te\u0301 '.repeat(5), 20)).toBe(`${'e\u0301te\u0301 '.repeat(5)}`.trim());
  });

  it('breaks a long head of a quote, too', async () => {
    const { document } = await createRenderer('text', options);
    const [quote] = REPORT.quotes!;
    const source = { ...quote!.source!, text: 'Helen Marsh, who has run the harbour for eleven years' };
    const shown = document({ ...REPORT, quotes: [{ ...quote!, source }] });
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });
});
