import { annotateDocument } from '../src/pipeline/annotate-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { readGold } from './read-gold.js';
import { rougeL, rougeN } from './rouge.js';
import type { Score } from './score.js';

interface Article {
  readonly id: string;
  readonly article: string;
  readonly references: readonly string[];
  readonly split: 'train' | 'dev';
}

/** ROUGE F1 of summaries of two and three sentences on the CNN/DM dev articles, beside their leads. */
export function scoreSummary(dataFolder: string, engine: Engine): Score[] {
  const articles = readGold<Article>(dataFolder, 'summary/cnndm.jsonl').filter(
    ({ split }) => split === 'dev',
  );
  const sums = new Map<string, number>();
  const add = (name: string, sentences: readonly string[], reference: readonly string[]) => {
    const candidate = sentences.join('\n');
    const whole = reference.join('\n');
    const measures = [rougeN(candidate, whole, 1), rougeN(candidate, whole, 2), rougeL(sentences, reference)];
    ['1', '2', 'Lsum'].forEach((measure, index) => {
      const key = `${name}/rouge-${measure}`;
      sums.set(key, (sums.get(key) ?? 0) + measures[index]!);
    });
  };
  for (const { id, article, references } of articles) {
    const reference = references[0]!.split('\n');
    for (const sentences of [2, 3]) {
      const source = { id, file: null, raw: article };
      const { document, segmentation, summary } = annotateDocument(source, new Set(['summary']), engine, {
        keepAll: true,
        sentences,
      });
      const texts = summary!.map(({ start, end }) => document.text.slice(start, end));
      add(`summary/cnndm.dev/${sentences}-sentences`, texts, reference);
      const { start, end } = segmentation!.sentences;
      const lead = Array.from({ length: Math.min(sentences, start.length) }, (_, at) =>
        document.text.slice(start[at], end[at]),
      );
      add(`summary/cnndm.dev/lead-${sentences}`, lead, reference);
    }
  }
  return [...sums].map(([name, sum]) => ({ name, value: (100 * sum) / articles.length }));
}
