import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import { openOutput, runDocuments } from './batch/run-documents.js';
import { cleanOutput } from './clean-output.js';
import { type Command, type OptionSpec, UsageError } from './command.js';

const CLEAN_OPTIONS: readonly OptionSpec[] = [
  { flags: '--ledger <file>', description: 'write a record (NDJSON) for every line left out to a file' },
  { flags: '--dry-run', description: 'show only which lines would be left out, and why' },
  { flags: '--diff', description: 'show what would be left out as a diff' },
];

export const cleanCommand: Command = {
  name: 'clean',
  summary: 'the text without duplicate lines, boilerplate and encoding damage',
  arguments: '[inputs...]',
  options: [...CLEAN_OPTIONS, ...DOCUMENT_OPTIONS],
  examples: [
    'newskit clean story.txt',
    "newskit clean story.txt --json | jq '.documents[].lines.removed'",
    'newskit clean articles/ --dry-run',
    'newskit clean scraped.ndjson --format ndjson -o clean.ndjson',
  ],
  async run(inputs, options, context) {
    if (options['diff'] && (options['dryRun'] || options['json'] || options['format'] !== undefined)) {
      throw new UsageError('--diff goes with neither --dry-run nor --format');
    }
    const show = options['diff'] ? 'diff' : options['dryRun'] ? 'ledger' : 'documents';
    const run = { command: 'clean', layers: ['lines'], show: ['text', 'lines'], annotate: {} } as const;
    const path = options['ledger'] as string | undefined;
    if (path === undefined && show === 'documents') return runDocuments(run, inputs, options, context);
    const ledger = path === undefined ? null : openOutput(path, context);
    return runDocuments(
      { ...run, collect: (target, format) => cleanOutput(target, format, { ledger, show }) },
      inputs,
      options,
      context,
    );
  },
};
