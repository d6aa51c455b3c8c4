import type { EntityOptions } from '../entities/find-entities.js';
import { readGazetteer } from '../entities/read-gazetteer.js';
import { decodeText } from '../io/decode-text.js';
import { readBytes } from '../io/read-bytes.js';
import type { EntityFilter } from '../report/filter-entities.js';
import { aggregateOutput } from './aggregate-output.js';
import { DOCUMENT_OPTIONS } from './batch/document-options.js';
import { runDocuments } from './batch/run-documents.js';
import { type Command, type OptionSpec, type OptionValues, UsageError } from './command.js';

const TYPES = ['PER', 'ORG', 'LOC', 'MISC'];

const ENTITY_OPTIONS: readonly OptionSpec[] = [
  { flags: '--types <list>', description: 'only these types: PER, ORG, LOC, MISC', kind: 'list' },
  { flags: '--top <n>', description: 'only the first ones, the most salient', kind: 'count' },
  { flags: '--min-count <n>', description: 'only those mentioned at least so often', kind: 'count' },
  {
    flags: '--gazetteer <file>',
    description: 'names of your own, JSON or CSV: name, type, aliases, id',
  },
  { flags: '--aggregate', description: 'one list over all documents, with how many each stands in' },
];

function readEntityFilter(values: OptionValues): EntityFilter {
  const types = (values['types'] as string[] | undefined)?.map((type) => type.toUpperCase());
  const unknown = types?.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) throw new UsageError(`unknown type "${unknown}"; there are ${TYPES.join(', ')}`);
  const top = values['top'] as number | undefined;
  const minCount = values['minCount'] as number | undefined;
  return {
    ...(types === undefined ? {} : { types }),
    ...(top === undefined ? {} : { top }),
    ...(minCount === undefined ? {} : { minCount }),
  };
}

/** @throws UsageError with the file and the line that is wrong. */
function readGazetteerOption(values: OptionValues): EntityOptions {
  const path = values['gazetteer'] as string | undefined;
  if (path === undefined) return {};
  try {
    return { gazetteer: readGazetteer(decodeText(readBytes(path)).text) };
  } catch (error) {
    throw new UsageError(`--gazetteer ${path}: ${(error as Error).message}`);
  }
}

export const entitiesCommand: Command = {
  name: 'entities',
  summary: 'the people, organisations, places and other names, each once',
  arguments: '[inputs...]',
  options: [...ENTITY_OPTIONS, ...DOCUMENT_OPTIONS],
  examples: [
    'newskit entities story.txt',
    'newskit entities story.txt --types PER,ORG --top 10',
    'newskit entities articles/ --gazetteer our-names.csv --json',
    'newskit entities articles/ --aggregate --format csv -o names.csv',
  ],
  async run(inputs, options, context) {
    const layers = ['entities'] as const;
    const filter = readEntityFilter(options);
    const annotate = readGazetteerOption(options);
    const run = { command: 'entities', layers, show: layers, annotate };
    if (options['aggregate'] !== true)
      return runDocuments({ ...run, entities: filter }, inputs, options, context);
    return runDocuments(
      { ...run, collect: (output, format) => aggregateOutput(output, format, filter) },
      inputs,
      options,
      context,
    );
  },
};
