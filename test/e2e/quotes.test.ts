import { describe, expect, it } from 'vitest';
import { HARBOUR } from '../support/articles.js';
import { makeFolder } from '../support/make-folder.js';
import { newskit } from '../support/run-newskit.js';
import { expectValid } from '../support/schema.js';

const folder = makeFolder({ 'story.txt': HARBOUR });
const run = (...args: string[]) => newskit(['quotes', 'story.txt', ...args], { cwd: folder });

describe('the view of quotes', () => {
  it('can be by speaker', () => {
    const { stdout } = run('--by', 'speaker');
    const okafor = stdout.indexOf('Maria Okafor: ');
    expect(okafor).toBeGreaterThanOrEqual(0);
    expect(stdout.indexOf('Jens Dahl: 1')).toBeGreaterThan(okafor);
    expect(run('--by', 'colour').stderr).toContain('Allowed choices are speaker');
  });

  it('can show the lines around, also in JSON', () => {
    expect(run('--context', '1').stdout).toContain('  PORTHAVEN (Northern Wire)');
    const report = JSON.parse(run('--context', '2', '--json').stdout);
    expectValid(report);
    for (const { context } of report.documents[0].quotes) {
      expect(context.before.length).toBeGreaterThan(0);
      expect(context.before.length).toBeLessThanOrEqual(2);
      for (const line of [...context.before, ...context.after]) expect(HARBOUR).toContain(line);
    }
    expect(JSON.parse(run('--json').stdout).documents[0].quotes[0].context).toBeUndefined();
  });

  it('can show the evidence', () => {
    const { stdout } = run('--explain');
    expect(stdout).toMatch(/cue {8}“told” \[\d+, \d+\)/);
    expect(stdout).toMatch(/found by {3}\S/);
    expect(stdout).toMatch(/seen {7}“told” is a verb of speech/);
    expect(stdout).toMatch(/seen {7}the source is a name, right before the cue/);
    expectValid(JSON.parse(run('--explain', '--json').stdout));
    expect(stdout).toMatch(/speaker {4}Maria Okafor \(e\d+\)/);
  });
});
