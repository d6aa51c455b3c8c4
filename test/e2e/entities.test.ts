import { describe, expect, it } from 'vitest';
import { HARBOUR } from '../support/articles.js';
import { makeFolder } from '../support/make-folder.js';
import { newskit } from '../support/run-newskit.js';
import { expectValid } from '../support/schema.js';

const SECOND =
  'Maria Okafor of the dockers’ union spoke in London on Tuesday. "We won," Okafor said. "We won," she repeated.';
const folder = makeFolder({ 'a.txt': HARBOUR, 'b.txt': SECOND });
const run = (...args: string[]) => newskit(['entities', ...args], { cwd: folder });

describe('entities', () => {
  it('are chosen by type, number and count', () => {
    const all = JSON.parse(run('a.txt', '--json').stdout).documents[0].entities;
    const people = JSON.parse(run('a.txt', '--json', '--types', 'per').stdout).documents[0].entities;
    expect(people.map(({ type }: { type: string }) => type)).toEqual(people.map(() => 'PER'));
    expect(people.length).toBeLessThan(all.length);
    expect(JSON.parse(run('a.txt', '--json', '--top', '2').stdout).documents[0].entities).toEqual(
      all.slice(0, 2),
    );
    for (const { count } of JSON.parse(run('a.txt', '--json', '--min-count', '2').stdout).documents[0]
      .entities) {
      expect(count).toBeGreaterThan(1);
    }
    expect(run('a.txt', '--types', 'PERSON').stderr).toContain('unknown type "PERSON"; there are PER, ORG');
  });

  it('are counted over all documents', () => {
    const { stdout } = run('.', '--aggregate', '--json', '--types', 'PER');
    const report = JSON.parse(stdout);
    expectValid(report);
    expect(report.documents).toBe(2);
    expect(report.entities[0]).toMatchObject({ type: 'PER', name: 'Maria Okafor', documents: 2 });
    run('.', '--aggregate', '--format', 'ndjson')
      .stdout.trimEnd()
      .split('\n')
      .map((line) => expectValid(JSON.parse(line)));
    expect(run('.', '--aggregate', '--format', 'csv').stdout).toMatch(/^type,name,aliases,documents,count\n/);
    expect(run('.', '--aggregate', '--top', '1').stdout).toMatch(/^ *2 +\d+× PER +Maria Okafor/);
  });
});
