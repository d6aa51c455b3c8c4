import { readFileSync } from 'node:fs';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { readArticles } from './read-articles.js';
import type { Score } from './score.js';

/** Document, start and end of a stretch with its marks, and what a reader says that it is. */
type Label = readonly [doc: string, start: number, end: number, kind: 'quote' | 'scare'];

/** The second file holds other articles, on which nothing was tuned. */
const FILES = { fnc: 'marked-stretches.json', 'fnc-held-out': 'marked-stretches-held-out.json' };

/**
 * Short marked stretches of Fake News Challenge articles, labelled by hand: `quote` where the words are laid
 * in somebody's mouth, `scare` for irony, names, titles and words as words. How many of each are taken for the other.
 */
export function scoreScares(dataFolder: string, engine: Engine): Score[] {
  return Object.entries(FILES).flatMap(([name, file]) => scoreFile(name, file, dataFolder, engine));
}

function scoreFile(name: string, file: string, dataFolder: string, engine: Engine): Score[] {
  const labels = JSON.parse(readFileSync(new URL(`./labels/${file}`, import.meta.url), 'utf8')) as Label[];
  const texts = readArticles(dataFolder, new Set(labels.map(([doc]) => doc)));
  const wrong = { quote: 0, scare: 0 };
  const all = { quote: 0, scare: 0 };
  for (const [doc, start, end, kind] of labels) {
    const source = { id: doc, file: null, raw: texts.get(doc)! };
    const { quotes } = annotateDocument(source, new Set(['quotes']), engine, { keepAll: true });
    const isQuote = quotes!.some((quote) => quote.start < end && quote.end > start);
    all[kind]++;
    if (isQuote !== (kind === 'quote')) wrong[kind]++;
  }
  return [
    {
      name: `scares/${name}/let-in`,
      value: (100 * wrong.scare) / all.scare,
      higherIsBetter: false,
      note: `${wrong.scare} of ${all.scare}`,
    },
    {
      name: `scares/${name}/quotes-lost`,
      value: (100 * wrong.quote) / all.quote,
      higherIsBetter: false,
      note: `${wrong.quote} of ${all.quote}`,
    },
  ];
}
