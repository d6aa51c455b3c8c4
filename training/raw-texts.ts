import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** News text without labels, for clusters and self-training; development texts are not among it. */
export function* readRawTexts(dataFolder: string): Generator<string> {
  for (const name of ['worldwide.train', 'conll2003.train', 'wikigold', 'wnut17.train']) {
    for (const { text } of readRecords(dataFolder, `entities/${name}.jsonl`)) yield text as string;
  }
  yield* readUnlabelledTexts(dataFolder);
}

/** Those of the raw texts that the entity tagger is not trained on. */
export function* readUnlabelledTexts(dataFolder: string): Generator<string> {
  const records = (path: string) => readRecords(dataFolder, path);
  for (const { text } of records('quotes/polnear.train.jsonl')) yield text as string;
  for (const { text } of records('raw/reuters21578.jsonl.gz')) yield text as string;
  for (const { text } of records('raw/fnc1.jsonl.gz')) yield text as string;
  for (const { split, article } of records('summary/cnndm.jsonl')) {
    if (split === 'train') yield article as string;
  }
  for (const { article } of records('summary/bbc.dev.jsonl')) yield article as string;
  for (const { lines } of records('boilerplate/l3s.dev.jsonl')) {
    yield (lines as { t: string; c: string }[])
      .filter(({ c }) => c === 'full')
      .map(({ t }) => t)
      .join('\n');
  }
}

function* readRecords(dataFolder: string, path: string): Generator<Record<string, unknown>> {
  const bytes = readFileSync(join(dataFolder, path));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  for (const line of text.split('\n')) {
    if (line !== '') yield JSON.parse(line) as Record<string, unknown>;
  }
}

/** The texts from which the tagger of quotes learns. */
export function* readTaggedTexts(dataFolder: string): Generator<string> {
  const records = (path: string) => readRecords(dataFolder, path);
  for (const { text } of records('quotes/polnear.train.jsonl')) yield text as string;
  for (const { split, article } of records('summary/cnndm.jsonl')) {
    if (split === 'train') yield article as string;
  }
  for (const { text } of records('entities/worldwide.train.jsonl')) yield text as string;
}
