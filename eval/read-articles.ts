import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGold } from './read-gold.js';

/** The texts of some articles, of PolNeAR's dev part or of the Fake News Challenge, by their ids. */
export function readArticles(dataFolder: string, ids: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text } of readGold<{ id: string; text: string }>(dataFolder, 'quotes/polnear.dev.jsonl')) {
    if (ids.has(id)) texts.set(id, text);
  }
  const lines = gunzipSync(readFileSync(join(dataFolder, 'raw/fnc1.jsonl.gz')))
    .toString('utf8')
    .split('\n');
  for (const line of lines) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (ids.has(id)) texts.set(id, text);
  }
  return texts;
}
