import type { LineOptions } from '../../dedupe/mark-lines.js';
import { isKnownEncoding } from '../../io/decode-text.js';
import { INPUT_FORMATS, type InputFormat } from '../../io/input-format.js';
import { OUTPUT_FORMATS, type OutputFormat } from '../../render/renderer.js';
import type { OffsetUnit } from '../../report/types.js';
import { type CommandContext, type OptionSpec, type OptionValues, UsageError } from '../command.js';

/** The options that every command over documents takes. */
export const DOCUMENT_OPTIONS: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', description: 'output format (default: text)', choices: OUTPUT_FORMATS },
  { flags: '--json', description: 'short for --format json' },
  { flags: '-o, --output <file>', description: 'write to a file, all of it or nothing' },
  { flags: '--keep-all', description: 'take the text exactly as it stands: leave no line out' },
  { flags: '--aggressive', description: 'leave out every line that is more likely junk than story' },
  { flags: '--conservative', description: 'keep a line in doubt (the default)' },
  { flags: '--no-model', description: 'find junk by repetition and phrases alone, twice as fast' },
  {
    flags: '--source-key <key>',
    description:
      'also leave out lines that recur in three documents of a source: auto (host or folder), host, folder or a key of the records',
  },
  {
    flags: '--offsets <unit>',
    description: 'what offsets count: UTF-16 units (default), code points or bytes',
    choices: ['utf16', 'codepoint', 'byte'],
  },
  { flags: '--input-format <format>', description: 'read every input as this', choices: INPUT_FORMATS },
  { flags: '--encoding <label>', description: 'decode every input as this, such as utf-8 or windows-1252' },
  { flags: '--files-from <file>', description: 'read the names of the inputs from a file, one a line' },
  {
    flags: '--on-error <action>',
    description: 'when an input cannot be read: skip it (default), record it in its place, or fail at once',
    choices: ['fail', 'skip', 'record'],
  },
  { flags: '-j, --jobs <n>', description: 'threads to use (default: one a core)', kind: 'count' },
  { flags: '--color <when>', description: 'colours in text output', choices: ['auto', 'always', 'never'] },
  { flags: '-q, --quiet', description: 'print errors only' },
  { flags: '-v, --verbose', description: 'print every warning and a closing count' },
];

export interface DocumentOptions {
  readonly format: OutputFormat;
  readonly output: string | undefined;
  readonly keepAll: boolean;
  readonly lines: LineOptions;
  readonly sourceKey: string | undefined;
  readonly offsetUnit: OffsetUnit;
  readonly inputFormat: InputFormat | undefined;
  readonly encoding: string | undefined;
  readonly filesFrom: string | undefined;
  readonly onError: 'fail' | 'skip' | 'record';
  readonly jobs: number | undefined;
  readonly color: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/**
 * The values of {@link DOCUMENT_OPTIONS}, with their defaults.
 *
 * @throws UsageError where two of them contradict each other or an encoding is unknown.
 */
export function readDocumentOptions(values: OptionValues, context: CommandContext): DocumentOptions {
  const format = values['format'] as OutputFormat | undefined;
  if (values['json'] && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} contradict each other`);
  }
  const encoding = values['encoding'] as string | undefined;
  if (encoding !== undefined && !isKnownEncoding(encoding)) {
    throw new UsageError(`unknown encoding "${encoding}"; try utf-8, utf-16le, windows-1252 or iso-8859-1`);
  }
  const output = values['output'] as string | undefined;
  const isTerminal = output === undefined && context.stdout.isTTY === true;
  return {
    format: values['json'] ? 'json' : (format ?? 'text'),
    output,
    keepAll: values['keepAll'] === true,
    lines: readLineOptions(values),
    sourceKey: values['sourceKey'] as string | undefined,
    offsetUnit: (values['offsets'] as OffsetUnit | undefined) ?? 'utf16',
    inputFormat: values['inputFormat'] as InputFormat | undefined,
    encoding: encoding === undefined ? undefined : new TextDecoder(encoding).encoding,
    filesFrom: values['filesFrom'] as string | undefined,
    onError: (values['onError'] as DocumentOptions['onError'] | undefined) ?? 'skip',
    jobs: values['jobs'] as number | undefined,
    color: wantsColor(values['color'] as string | undefined, isTerminal, context.env),
    width: isTerminal ? Math.min(context.stdout.columns ?? 80, 100) : 0,
    quiet: values['quiet'] === true,
    verbose: values['verbose'] === true,
  };
}

function readLineOptions(values: OptionValues): LineOptions {
  if (values['aggressive'] && values['conservative']) {
    throw new UsageError('--aggressive and --conservative contradict each other');
  }
  return {
    ...(values['aggressive'] ? { strictness: 'aggressive' as const } : {}),
    ...(values['model'] === false ? { lineModel: false } : {}),
  };
}

/** `--color`, else NO_COLOR (no-color.org), else FORCE_COLOR, else whether a person looks on. */
function wantsColor(when: string | undefined, isTerminal: boolean, env: CommandContext['env']): boolean {
  if (when === 'always') return true;
  if (when === 'never') return false;
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}
