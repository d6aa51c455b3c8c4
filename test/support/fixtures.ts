import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export interface Golden {
  /** Arguments of `newskit`, run in the folder of the case. */
  readonly args: readonly string[];
  /** The file of the case that holds what it must print. */
  readonly expected: string;
}

/** The cases of a theme; a case is a folder with an `input.txt`. */
export function casesOf(theme: string): string[] {
  return readdirSync(join(FIXTURES, theme)).sort();
}

/** What each case of a theme must print. */
export const GOLDENS: Readonly<Record<string, readonly Golden[]>> = {
  articles: [
    { args: ['annotate', 'input.txt'], expected: 'annotate.txt' },
    { args: ['clean', 'input.txt'], expected: 'clean.txt' },
    { args: ['extract-quotes', 'input.txt', '--format', 'ndjson'], expected: 'quotes.ndjson' },
  ],
};
