import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The records of a file of the data folder, one JSON object a line. */
export function readGold<T>(dataFolder: string, path: string): T[] {
  return readFileSync(join(dataFolder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
