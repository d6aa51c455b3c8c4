import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { COMPILED, loadCli } from '../../bin/load-cli.js';
import { newskit } from '../support/run-newskit.js';

const dist = new URL('../../dist/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'newskit-compiled-'));

describe('the compiled code that the build keeps', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is taken by the Node that made it', () => {
    expect(loadCli(dist).script.cachedDataRejected).toBe(false);
  });

  it('is left alone where it does not fit, and need not be there', () => {
    const help = () => execFileSync('node', [join(folder, 'newskit.js'), '--help'], { encoding: 'utf8' });
    cpSync(fileURLToPath(dist), folder, { recursive: true, filter: (path) => !path.endsWith('model') });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, COMPILED), 'made by another release');
    const { stdout } = newskit(['--help']);
    expect(help()).toBe(stdout);
    rmSync(join(folder, COMPILED));
    expect(help()).toBe(stdout);
  });
});
