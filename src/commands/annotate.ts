import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import { runDocuments } from './batch/run-documents.js';
import type { Command } from './command.js';
import { QUOTE_OPTIONS, readQuoteOptions } from './extract-quotes.js';
import { readSummaryOptions, SUMMARY_OPTIONS } from './summary.js';

export const annotateCommand: Command = {
  name: 'annotate',
  summary: 'everything in one pass: quotes, entities, a summary and the lines left out',
  arguments: '[inputs...]',
  options: [...QUOTE_OPTIONS, ...SUMMARY_OPTIONS, ...DOCUMENT_OPTIONS],
  examples: [
    'newskit annotate story.txt',
    "newskit annotate articles/ --format ndjson | jq -r '.quotes[].speaker.name'",
    'newskit annotate articles.ndjson --format ndjson -o annotated.ndjson',
  ],
  async run(inputs, options, context) {
    const layers = ['lines', 'entities', 'quotes', 'summary'] as const;
    const annotate = { ...readQuoteOptions(options), ...readSummaryOptions(options) };
    return runDocuments({ command: 'annotate', layers, show: layers, annotate }, inputs, options, context);
  },
};
