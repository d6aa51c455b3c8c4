import type { QuoteOptions } from '../quotes/extract-quotes.js';
import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import type { Command, OptionSpec, OptionValues } from './command.js';

export const QUOTE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--indirect', description: 'also speech without marks: Kang said that talks would resume' },
  { flags: '--thoughts', description: 'also beliefs and wishes: he hopes that …' },
  { flags: '--all-marks', description: 'also scare quotes, titles and nicknames, as type "scare"' },
];

export function readQuoteOptions(values: OptionValues): QuoteOptions {
  return {
    indirect: values['indirect'] === true,
    thoughts: values['thoughts'] === true,
    allMarks: values['allMarks'] === true,
  };
}

export const extractQuotesCommand: Command = {
  name: 'extract-quotes',
  aliases: ['quotes'],
  summary: 'who said what, and where it stands',
  arguments: '[inputs...]',
  options: [...QUOTE_OPTIONS, ...DOCUMENT_OPTIONS],
  examples: [
    'newskit extract-quotes story.txt',
    "newskit extract-quotes story.txt --json | jq -r '.documents[].quotes[] | [.speaker.name, .text] | @tsv'",
    "newskit quotes 'articles/**/*.txt' --format csv -o quotes.csv",
  ],
  async run(inputs, options, context) {
    const { runDocuments } = await import('./batch/run-documents.js');
    return runDocuments(
      {
        command: 'extract-quotes',
        layers: ['quotes'],
        show: ['quotes', 'entities'],
        annotate: readQuoteOptions(options),
      },
      inputs,
      options,
      context,
    );
  },
};
