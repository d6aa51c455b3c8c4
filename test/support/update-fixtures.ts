import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casesOf, FIXTURES, GOLDENS } from './fixtures.js';
import { README, readmeAsItShouldBe } from './readme.js';

// Writes what newskit prints now as what it must print, in the fixtures and in the README: `npm run fixtures`. Read the difference before
// committing it; the tests never write.
const newskit = fileURLToPath(new URL('../../dist/newskit.js', import.meta.url));
for (const [theme, goldens] of Object.entries(GOLDENS)) {
  for (const name of casesOf(theme)) {
    const cwd = join(FIXTURES, theme, name);
    for (const { args, expected } of goldens) {
      const { stdout } = spawnSync(process.execPath, [newskit, ...args], { cwd, encoding: 'utf8' });
      writeFileSync(join(cwd, expected), stdout);
    }
  }
}
writeFileSync(README, readmeAsItShouldBe());
