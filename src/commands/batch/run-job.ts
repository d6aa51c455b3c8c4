import type { SourceText } from '../../document/document.js';
import { isFailed, placeOf } from '../../io/read-sources.js';
import { annotateDocument } from '../../pipeline/annotate-document.js';
import type { Engine } from '../../pipeline/engine.js';
import type { Renderer } from '../../render/renderer.js';
import { buildReport } from '../../report/build-report.js';
import { SCHEMA_VERSION } from '../../report/types.js';
import type { Job, JobResult, JobSettings, Notice } from './job.js';
import { readJob } from './read-job.js';
import { sourceOf } from './source-key.js';

/** Reads, annotates and renders the documents of one job. Never throws: what fails is told in the result. */
export async function runJob(
  job: Job,
  settings: JobSettings,
  engine: Engine,
  renderer: Renderer,
): Promise<JobResult> {
  const pieces: string[] = [];
  const failures: Notice[] = [];
  const warnings: Notice[] = [];
  const fail = (id: string, file: string | null, place: string, code: string, message: string) => {
    failures.push({ place, code, message });
    if (!settings.recordFailures) return;
    const error = { code, message: `${place}: ${message}` };
    pieces.push(
      renderer.failure({ schemaVersion: SCHEMA_VERSION, command: settings.command, id, file, error }),
    );
  };

  let documents = 0;
  const { results, bytes } = await readJob(job, settings.encoding);
  for (const source of results) {
    if (isFailed(source)) {
      const { id, file, error } = source;
      fail(id, file, placeOf(source), error.code, error.message);
      continue;
    }
    try {
      pieces.push(annotateAndRender(source, settings, engine, renderer, warnings));
      documents++;
    } catch (error) {
      const message = `newskit failed on this document, please report it: ${(error as Error).message}`;
      fail(source.id, source.file, source.id, 'INTERNAL', message);
    }
  }
  const output = pieces.filter((piece) => piece !== '').join(renderer.separator);
  return { output, documents, bytes, failures, warnings };
}

function annotateAndRender(
  source: SourceText,
  settings: JobSettings,
  engine: Engine,
  renderer: Renderer,
  warnings: Notice[],
): string {
  const sourceLines = recurringLines(source, settings);
  const annotated = annotateDocument(source, new Set(settings.layers), engine, {
    ...settings.annotate,
    ...(sourceLines ? { sourceLines } : {}),
  });
  for (const { code, message, line } of annotated.warnings) {
    warnings.push({ place: line === undefined ? source.id : `${source.id}:${line}`, code, message });
  }
  return renderer.document(buildReport(annotated, { ...settings, show: new Set(settings.show) }));
}

function recurringLines(source: SourceText, { sources }: JobSettings): ReadonlySet<number> | undefined {
  const name = sources && sourceOf(source, sources.key);
  return name ? sources.lines.get(name) : undefined;
}
