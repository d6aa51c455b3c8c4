import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import type { Command } from './command.js';

export const cleanCommand: Command = {
  name: 'clean',
  summary: 'the text without duplicate lines, boilerplate and encoding damage',
  arguments: '[inputs...]',
  options: DOCUMENT_OPTIONS,
  examples: [
    'newskit clean story.txt',
    "newskit clean story.txt --json | jq '.documents[].lines.removed'",
    'newskit clean scraped.ndjson --format ndjson -o clean.ndjson',
  ],
  async run(inputs, options, context) {
    const { runDocuments } = await import('./batch/run-documents.js');
    return runDocuments(
      { command: 'clean', layers: ['lines'], show: ['text', 'lines'], annotate: {} },
      inputs,
      options,
      context,
    );
  },
};
