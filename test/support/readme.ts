import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIXTURES } from './fixtures.js';
import { shell } from './run-newskit.js';

export const README = fileURLToPath(new URL('../../README.md', import.meta.url));

const BLOCK = /(```console\n)([\s\S]*?)(```)/g;

/**
 * The README with what every `$` line of its console blocks prints now, run in a folder with `story.txt`,
 * and with the first quote of that article in its JSON block.
 */
export function readmeAsItShouldBe(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newskit-readme-'));
  copyFileSync(join(FIXTURES, 'articles/ferry-inquiry/input.txt'), join(folder, 'story.txt'));
  const example = () => {
    const { documents } = JSON.parse(shell('newskit quotes story.txt --json', folder).stdout);
    return `\`\`\`json\n${JSON.stringify(documents[0].quotes[0], null, 2)}\n\`\`\``;
  };
  const text = readFileSync(README, 'utf8').replace(/```json\n[\s\S]*?```/, example);
  return text.replace(BLOCK, (_, open: string, body: string, close: string) => {
    const commands = body.split('\n').filter((line) => line.startsWith('$ '));
    const runs = commands.map((command) => `${command}\n${shell(command.slice(2), folder).stdout}`);
    return open + runs.join('') + close;
  });
}
