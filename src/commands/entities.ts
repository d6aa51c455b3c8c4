import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import type { Command } from './command.js';

export const entitiesCommand: Command = {
  name: 'entities',
  summary: 'the people, organisations, places and other names, each once',
  arguments: '[inputs...]',
  options: DOCUMENT_OPTIONS,
  examples: [
    'newskit entities story.txt',
    'newskit entities story.txt --json | jq -r \'.documents[].entities[] | select(.type == "PER").name\'',
    'newskit entities articles/ --format csv -o names.csv',
  ],
  async run(inputs, options, context) {
    const { runDocuments } = await import('./batch/run-documents.js');
    const layers = ['entities'] as const;
    return runDocuments(
      { command: 'entities', layers, show: layers, annotate: {} },
      inputs,
      options,
      context,
    );
  },
};
