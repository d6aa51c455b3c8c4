import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Article {
  readonly id: string;
  readonly text?: string;
  readonly article?: string;
}

/** The files with labelled articles, the smallest first. */
const FILES = [
  'quotes/polnear.dev.jsonl',
  'raw/fnc1.jsonl.gz',
  'entities/worldwide.dev.jsonl',
  'summary/bbc.dev.jsonl',
  'entities/worldwide.train.jsonl',
  'summary/cnndm.jsonl',
  'quotes/polnear.train.jsonl',
  'raw/reuters21578.jsonl.gz',
];

/** The texts of some articles by their ids; only the files are read that are needed to find them all. */
export function readArticles(dataFolder: string, ids: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of FILES) {
    if (texts.size === ids.size) break;
    const bytes = readFileSync(join(dataFolder, file));
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    for (const line of lines) {
      if (line === '') continue;
      const { id, text, article } = JSON.parse(line) as Article;
      if (ids.has(id)) texts.set(id, text ?? article!);
    }
  }
  return texts;
}
