import type { QuoteOptions } from '../quotes/extract-quotes.js';
import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import { runDocuments } from './batch/run-documents.js';
import type { Command, OptionSpec, OptionValues } from './command.js';

export const QUOTE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--indirect', description: 'also speech without marks: Kang said that talks would resume' },
  { flags: '--thoughts', description: 'also beliefs and wishes: he hopes that …' },
  { flags: '--all-marks', description: 'also scare quotes, titles and nicknames, as type "scare"' },
];

const VIEW_OPTIONS: readonly OptionSpec[] = [
  { flags: '--by <what>', description: 'in text output, group the quotes by this', choices: ['speaker'] },
  { flags: '--context <n>', description: 'show so many lines before and after each quote', kind: 'count' },
  { flags: '--explain', description: 'show how each quote was found, and what was weighed for its speaker' },
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
  options: [...QUOTE_OPTIONS, ...VIEW_OPTIONS, ...DOCUMENT_OPTIONS],
  examples: [
    'newskit extract-quotes story.txt',
    'newskit extract-quotes story.txt --by speaker --context 1',
    "newskit extract-quotes story.txt --json | jq -r '.documents[].quotes[] | [.speaker.name, .text] | @tsv'",
    "newskit quotes 'articles/**/*.txt' --format csv -o quotes.csv",
  ],
  async run(inputs, options, context) {
    const lines = options['context'] as number | undefined;
    return runDocuments(
      {
        command: 'extract-quotes',
        layers: ['quotes'],
        show: ['quotes', 'entities'],
        annotate: { ...readQuoteOptions(options), explain: options['explain'] === true },
        evidence: options['explain'] === true,
        ...(lines === undefined ? {} : { context: lines }),
        view: { bySpeaker: options['by'] === 'speaker', explain: options['explain'] === true },
      },
      inputs,
      options,
      context,
    );
  },
};
