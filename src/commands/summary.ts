import type { SummaryOptions } from '../summarize/summarize.js';
import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import { runDocuments } from './batch/run-documents.js';
import type { Command, OptionSpec, OptionValues } from './command.js';

export const SUMMARY_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--sentences <n>',
    description: 'how many sentences the summary has at most (default: 3)',
    kind: 'count',
  },
];

export function readSummaryOptions(values: OptionValues): SummaryOptions {
  const sentences = values['sentences'] as number | undefined;
  return sentences === undefined ? {} : { sentences };
}

export const summaryCommand: Command = {
  name: 'summary',
  aliases: ['summarize'],
  summary: 'the sentences that carry the story',
  arguments: '[inputs...]',
  options: [...SUMMARY_OPTIONS, ...DOCUMENT_OPTIONS],
  examples: [
    'newskit summary story.txt',
    'newskit summary story.txt --sentences 2',
    "cat story.txt | newskit summary --json | jq -r '.documents[].summary[].text'",
  ],
  async run(inputs, options, context) {
    const layers = ['summary'] as const;
    const annotate = readSummaryOptions(options);
    return runDocuments({ command: 'summary', layers, show: layers, annotate }, inputs, options, context);
  },
};
