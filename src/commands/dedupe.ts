import { KEEP_RULES } from '../dedupe/article-groups.js';
import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import { type Command, type OptionSpec, UsageError } from './command.js';
import { dedupeArticles } from './dedupe/dedupe-articles.js';
import { dedupeLines } from './dedupe/dedupe-lines.js';

const SHARED_OPTIONS = DOCUMENT_OPTIONS.filter(
  ({ flags }) => !/--(?:offsets|jobs|on-error|source-key|aggressive|conservative|no-model)\b/.test(flags),
);

const DEDUPE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--threshold <share>',
    description: 'the least part of the shorter article that a copy shares (default: 0.25)',
    kind: 'share',
  },
  { flags: '--keep <which>', description: 'which copy to keep (default: first)', choices: KEEP_RULES },
  { flags: '--unique', description: 'write the articles that are kept, as NDJSON, instead of the groups' },
  { flags: '--against <file>', description: 'also compare with the articles of this input, which are kept' },
  {
    flags: '--index <file>',
    description: 'also compare with the articles of earlier runs, saved in this file, and add the new ones',
  },
  { flags: '--lines', description: 'lines instead of articles: pass on each the first time that it comes' },
  { flags: '--fold', description: 'with --lines: take lines that differ in case and spaces for the same' },
  { flags: '--count', description: 'with --lines: how often each line came, at the end' },
  { flags: '--repeated', description: 'with --lines: only lines that came more than once, each once' },
];

const LINES_ONLY = ['fold', 'count', 'repeated'];
const ARTICLES_ONLY = ['threshold', 'keep', 'unique', 'against', 'index'];

export const dedupeCommand: Command = {
  name: 'dedupe',
  summary: 'articles that are copies of each other, in whole or in part',
  arguments: '[inputs...]',
  options: [...DEDUPE_OPTIONS, ...SHARED_OPTIONS],
  examples: [
    'newskit dedupe articles/',
    'newskit dedupe scraped.ndjson --unique > unique.ndjson',
    'newskit dedupe --lines --fold lines.txt > distinct.txt',
    'newskit dedupe today.ndjson --unique --index seen.idx > new.ndjson',
    'newskit dedupe monday/ tuesday/ --keep longest --format csv -o copies.csv',
  ],
  async run(inputs, options, context) {
    const stray = (options['lines'] ? ARTICLES_ONLY : LINES_ONLY).find((name) => options[name] !== undefined);
    if (stray !== undefined) {
      throw new UsageError(`--${stray} goes ${options['lines'] ? 'without' : 'with'} --lines only`);
    }
    return options['lines']
      ? dedupeLines(inputs, options, context)
      : dedupeArticles(inputs, options, context);
  },
};
