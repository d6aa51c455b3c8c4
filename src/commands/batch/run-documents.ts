import { toInputError } from '../../io/input-error.js';
import { readModel } from '../../io/read-model.js';
import { readNames } from '../../io/read-names.js';
import { type ByteOutput, fileOutput, type Output, streamOutput } from '../../io/write-output.js';
import { Engine } from '../../pipeline/engine.js';
import { createRenderer, type OutputFormat, type RenderOptions } from '../../render/renderer.js';
import { type CommandContext, ExitCode, type OptionValues, UsageError } from '../command.js';
import { type DocumentOptions, readDocumentOptions } from './document-options.js';
import { exitCodeOf } from './exit-code-of.js';
import { findSourceLines } from './find-source-lines.js';
import type { DocumentWork, JobSettings } from './job.js';
import { listJobs } from './list-jobs.js';
import { startNotices } from './notices.js';
import { runInOrder } from './run-in-order.js';

/** What sets one command over documents apart from another. */
export interface DocumentRun extends DocumentWork {
  /** How quotes are shown to people. */
  readonly view?: Pick<RenderOptions, 'bySpeaker' | 'explain'>;
  /** Takes all documents together, as NDJSON, in place of writing them one by one. */
  readonly collect?: (output: Output, format: OutputFormat) => Output;
}

/** Reads all inputs, annotates each document and writes what was found, in the order of the inputs. */
export async function runDocuments(
  run: DocumentRun,
  inputs: readonly string[],
  values: OptionValues,
  context: CommandContext,
): Promise<ExitCode> {
  const options = readDocumentOptions(values, context);
  const names = await listNames(inputs, options, context);
  const { sourceKey } = options;
  const lines =
    sourceKey === undefined ? undefined : await findSourceLines(names, sourceKey, options, context);
  const settings: JobSettings = {
    ...jobSettings(run, names, options),
    ...(sourceKey !== undefined && lines ? { sources: { key: sourceKey, lines } } : {}),
  };
  const renderer = await createRenderer(settings.format, settings.render);
  const target = openOutput(options.output, context);
  const output = run.collect ? run.collect(target, options.format) : target;
  const jobs = listJobs(names, context.stdin, options.inputFormat);
  const threads = { count: options.jobs ?? context.cores, url: context.workerUrl };
  const notices = startNotices(context, options);
  let documents = 0;
  let written = false;
  try {
    let isOpen = await output.write(renderer.open);
    for await (const result of runInOrder(jobs, settings, new Engine(readModel), renderer, threads)) {
      if (context.signal.aborted) {
        output.discard();
        return ExitCode.Interrupted;
      }
      if (result.output !== '') {
        isOpen &&= await output.write(written ? renderer.separator + result.output : result.output);
        written = true;
      }
      documents += result.documents;
      result.failures.forEach(notices.fail);
      result.warnings.forEach(notices.warn);
      notices.progress.add(result.documents, result.bytes);
      if (!isOpen) return ExitCode.Done;
      if (options.onError === 'fail' && result.failures.length > 0) {
        output.discard();
        return ExitCode.SomeFailed;
      }
    }
    await output.write(renderer.close);
    await output.close();
  } catch (error) {
    output.discard();
    const target = options.output ?? 'standard output';
    notices.tell({
      place: target,
      code: 'WRITE_FAILED',
      message: `cannot write: ${toInputError(error).message}`,
    });
    return ExitCode.SomeFailed;
  } finally {
    notices.progress.clear();
  }
  notices.finish(documents);
  return exitCodeOf(
    documents,
    notices.failures.map(({ code }) => code),
  );
}

/** The inputs as the user named them, `-` where there are none. */
export async function listNames(
  inputs: readonly string[],
  options: DocumentOptions,
  context: CommandContext,
): Promise<readonly string[]> {
  if (options.filesFrom !== undefined) {
    try {
      return [...inputs, ...(await readNames(options.filesFrom, context.stdin))];
    } catch (error) {
      throw new UsageError(`--files-from ${options.filesFrom}: ${toInputError(error).message}`);
    }
  }
  if (inputs.length > 0) return inputs;
  if (context.stdin.isTTY) throw new UsageError('no input: name a file, a folder or a glob, or pipe text in');
  return ['-'];
}

function jobSettings(run: DocumentRun, names: readonly string[], options: DocumentOptions): JobSettings {
  const { color, width } = options;
  const format = run.collect ? 'ndjson' : options.format;
  const several = names.length > 1 || !(names[0] === '-' || /\.(txt|md|html?)$/i.test(names[0] ?? ''));
  return {
    command: run.command,
    layers: run.layers,
    show: run.show,
    ...(run.entities === undefined ? {} : { entities: run.entities }),
    ...(run.evidence === undefined ? {} : { evidence: run.evidence }),
    ...(run.context === undefined ? {} : { context: run.context }),
    annotate: { ...run.annotate, ...options.lines, ...(options.keepAll ? { keepAll: true } : {}) },
    offsetUnit: options.offsetUnit,
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    format,
    render: { command: run.command, color, width, several, ...run.view },
    recordFailures: options.onError === 'record' && !run.collect,
  };
}

/** The file or stream that `--output` names. */
export function openOutput(path: string | undefined, context: CommandContext): ByteOutput {
  if (path === undefined) return streamOutput(context.stdout);
  try {
    return fileOutput(path);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${toInputError(error).message}`);
  }
}
