import { KEEP_RULES } from '../dedupe/article-groups.js';
import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import type { Command, OptionSpec } from './command.js';

const SHARED_OPTIONS = DOCUMENT_OPTIONS.filter(
  ({ flags }) => !/--(?:offsets|jobs|on-error|aggressive|conservative|no-model)\b/.test(flags),
);

const DEDUPE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--threshold <share>',
    description: 'the least part of the shorter article that a copy shares (default: 0.25)',
    kind: 'share',
  },
  { flags: '--keep <which>', description: 'which copy to keep (default: first)', choices: KEEP_RULES },
  { flags: '--unique', description: 'write the articles that are kept, as NDJSON, instead of the groups' },
];

export const dedupeCommand: Command = {
  name: 'dedupe',
  summary: 'articles that are copies of each other, in whole or in part',
  arguments: '[inputs...]',
  options: [...DEDUPE_OPTIONS, ...SHARED_OPTIONS],
  examples: [
    'newskit dedupe articles/',
    'newskit dedupe scraped.ndjson --unique > unique.ndjson',
    'newskit dedupe monday/ tuesday/ --keep longest --format csv -o copies.csv',
  ],
  async run(inputs, options, context) {
    const { dedupeArticles } = await import('./dedupe/dedupe-articles.js');
    return dedupeArticles(inputs, options, context);
  },
};
