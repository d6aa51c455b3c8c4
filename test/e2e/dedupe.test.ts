import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { NEWSKIT, newskit, shell } from '../support/run-newskit.js';
import { expectValid } from '../support/schema.js';

const HARBOUR = `The council voted on Monday to rebuild the old harbour, ending a dispute of eleven years.
Seven of the nine members backed the plan, which will cost the city some forty million over five years.
Fishermen who gathered outside the hall cheered when the count was read out shortly before midnight.`;

const BUDGET = `Ministers agreed on a budget early on Friday after talks that had lasted through the night.
The plan cuts the deficit to three percent of output and leaves pensions and schools as they were.`;

const LONGER = `${HARBOUR}\nThe mayor welcomed the vote in a letter to the council and thanked the fishermen.`;

const RECORDS = [
  { id: 'first', text: HARBOUR, date: '2024-03-04' },
  { id: 'other', text: BUDGET, section: 'politics' },
  { id: 'longer', text: LONGER, date: '2024-03-05' },
  { id: 'again', text: HARBOUR.toUpperCase(), date: '2024-03-06' },
]
  .map((record) => JSON.stringify(record))
  .join('\n');

const folder = makeFolder({
  'news/harbour.txt': HARBOUR,
  'news/budget.txt': BUDGET,
  'wire/harbour.txt': LONGER,
  'records.ndjson': `${RECORDS}\n`,
  'lines.txt': 'Seoul\nParis\nseoul \nParis\nRome\nSeoul',
});

describe('newskit dedupe', () => {
  it('says which articles of several folders are copies', () => {
    const run = newskit(['dedupe', 'news', 'wire'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.stdout).toBe(
      'news/harbour.txt\n  wire/harbour.txt · 100 % shared\n\n3 articles, 1 copy in 1 group\n',
    );
  });

  it.each([
    ['first', 'first', ['longer', 'again']],
    ['longest', 'longer', ['first', 'again']],
    ['newest', 'again', ['first', 'longer']],
  ])('keeps the %s', (rule, kept, copies) => {
    const run = newskit(['dedupe', 'records.ndjson', '--keep', rule, '--json'], { cwd: folder });
    const report = JSON.parse(run.stdout);
    expectValid(report);
    expect(report.articles).toBe(4);
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0].kept.id).toBe(kept);
    expect(report.groups[0].copies.map(({ id }: { id: string }) => id)).toEqual(copies);
    const unique = newskit(['dedupe', 'records.ndjson', '--keep', rule, '--unique'], { cwd: folder });
    const ids = unique.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids.sort()).toEqual([kept, 'other'].sort());
  });

  it('writes a line a group, and a table', () => {
    const lines = newskit(['dedupe', 'records.ndjson', '--format', 'ndjson'], { cwd: folder });
    lines.stdout
      .trimEnd()
      .split('\n')
      .forEach((line) => {
        expectValid(JSON.parse(line));
      });
    const table = newskit(['dedupe', 'records.ndjson', '--format', 'csv'], { cwd: folder });
    expect(table.stdout.split('\n').slice(0, 2)).toEqual([
      'group,kept,id,file,of,similarity',
      'g1,true,first,records.ndjson,,',
    ]);
  });

  it('is a filter in a pipe, which passes on what it does not know', () => {
    const run = shell('cat records.ndjson | newskit dedupe --unique | newskit dedupe --unique', folder);
    const records = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual(['first', 'other']);
    expect(records[1]).toEqual({ id: 'other', text: BUDGET, section: 'politics' });
  });

  it('compares with what is known: another input, or an index of earlier runs', () => {
    const against = newskit(['dedupe', 'wire', '--against', 'news', '--json'], { cwd: folder });
    const { articles, groups } = JSON.parse(against.stdout);
    expectValid(JSON.parse(against.stdout));
    expect(articles).toBe(1);
    expect(groups[0].kept).toEqual({ id: 'news/harbour.txt', file: 'news/harbour.txt', known: true });
    const seen = ['--unique', '--index', 'seen.idx'];
    const ids = (input: string) =>
      newskit(['dedupe', input, ...seen], { cwd: folder })
        .stdout.split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).id);
    expect(ids('news')).toEqual(['news/budget.txt', 'news/harbour.txt']);
    expect(ids('wire')).toEqual([]);
    expect(ids('records.ndjson')).toEqual([]);
    writeFileSync(join(folder, 'torn.idx'), readFileSync(join(folder, 'seen.idx')).subarray(0, 90));
    writeFileSync(join(folder, 'none.idx'), 'some other file, which is not an index');
    const torn = newskit(['dedupe', 'news', '--index', 'torn.idx'], { cwd: folder });
    expect([torn.code, torn.stderr]).toEqual([2, expect.stringContaining('torn.idx: is damaged')]);
    const none = newskit(['dedupe', 'news', '--index', 'none.idx'], { cwd: folder });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('none.idx: is no newskit index')]);
  });

  it('prints warnings and counts as other commands do', () => {
    const latin = makeFolder({ 'latin.txt': Buffer.from('Caf\xe9 owners agreed on a plan.', 'latin1') });
    expect(newskit(['dedupe', 'latin.txt'], { cwd: latin }).stderr).toContain(
      'latin.txt: warning: not valid UTF-8',
    );
    expect(newskit(['dedupe', 'latin.txt', '--quiet'], { cwd: latin }).stderr).toBe('');
    expect(newskit(['dedupe', 'latin.txt', '-v'], { cwd: latin }).stderr).toContain(
      '1 documents, 0 inputs failed',
    );
  });

  it('goes on after an input that cannot be read, and says so', () => {
    const run = newskit(['dedupe', 'news', 'nope.txt'], { cwd: folder });
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('nope.txt: no such file');
    expect(run.stdout).toContain('2 articles, 0 copies in 0 groups');
    expect(newskit(['dedupe', 'nope.txt'], { cwd: folder }).code).toBe(2);
  });
});

describe('an index', () => {
  it('loses nothing to two runs at once', async () => {
    const today = makeFolder({ 'a.txt': HARBOUR, 'b.txt': BUDGET });
    const run = (file: string) =>
      new Promise<number | null>((resolve) => {
        const args = [NEWSKIT, 'dedupe', file, '--unique', '--index', 'seen.idx'];
        spawn(process.execPath, args, { cwd: today, stdio: 'ignore' }).on('close', resolve);
      });
    expect(await Promise.all([run('a.txt'), run('b.txt')])).toEqual([0, 0]);
    const again = newskit(['dedupe', 'a.txt', 'b.txt', '--unique', '--index', 'seen.idx'], { cwd: today });
    expect(again.stdout).toBe('');
    expect(readdirSync(today).sort()).toEqual(['a.txt', 'b.txt', 'seen.idx']);
  });

  it('is taken over from a run that was killed', () => {
    const today = makeFolder({ 'a.txt': HARBOUR, 'seen.idx.lock': '999999999' });
    const run = newskit(['dedupe', 'a.txt', '--unique', '--index', 'seen.idx'], { cwd: today });
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(readdirSync(today).sort()).toEqual(['a.txt', 'seen.idx']);
  });

  it('that is damaged anywhere is refused and left as it is', () => {
    const today = makeFolder({ 'a.txt': HARBOUR });
    newskit(['dedupe', 'a.txt', '--index', 'seen.idx'], { cwd: today });
    const path = join(today, 'seen.idx');
    const whole = readFileSync(path);
    for (let at = 8; at < whole.length; at += Math.ceil(whole.length / 6)) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 0x55;
      writeFileSync(path, bytes);
      const run = newskit(['dedupe', 'a.txt', '--index', 'seen.idx'], { cwd: today });
      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('seen.idx: ')]);
      expect(run.stderr).not.toContain('    at ');
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });
});

describe('newskit dedupe --lines', () => {
  it.each([
    [[], 'Seoul\nParis\nseoul \nRome\n'],
    [['--fold'], 'Seoul\nParis\nRome\n'],
    [['--repeated'], 'Paris\nSeoul\n'],
    [['--fold', '--count'], '3\tSeoul\n2\tParis\n1\tRome\n'],
    [['--fold', '--count', '--repeated'], '3\tSeoul\n2\tParis\n'],
  ])('%j', (options, expected) => {
    const run = newskit(['dedupe', '--lines', ...options, 'lines.txt'], { cwd: folder });
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(expected);
    expect(shell(`cat lines.txt | newskit dedupe --lines ${options.join(' ')}`, folder).stdout).toBe(
      expected,
    );
  });

  it('refuses options of the other mode', () => {
    expect(newskit(['dedupe', '--fold', 'news'], { cwd: folder }).code).toBe(2);
    expect(newskit(['dedupe', '--lines', '--unique', 'lines.txt'], { cwd: folder }).stderr).toContain(
      '--unique goes without --lines only',
    );
  });
});
