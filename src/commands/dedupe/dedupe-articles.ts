import { ArticleGroups, type ArticleTraits, type KeepRule } from '../../dedupe/article-groups.js';
import { DEFAULT_THRESHOLD } from '../../dedupe/article-index.js';
import { type Shingles, shingleArticle } from '../../dedupe/shingle-article.js';
import type { SourceText } from '../../document/document.js';
import { readModel } from '../../io/read-model.js';
import { isFailed, placeOf } from '../../io/read-sources.js';
import { annotateDocument, type Layer } from '../../pipeline/annotate-document.js';
import { Engine } from '../../pipeline/engine.js';
import { renderGroups } from '../../render/render-groups.js';
import { toJson } from '../../render/render-json.js';
import type { ArticleName, DedupeReport, GroupReport } from '../../report/dedupe-report.js';
import { SCHEMA_VERSION } from '../../report/types.js';
import { readDocumentOptions } from '../batch/document-options.js';
import { exitCodeOf } from '../batch/exit-code-of.js';
import { listJobs } from '../batch/list-jobs.js';
import { startNotices } from '../batch/notices.js';
import { readJob } from '../batch/read-job.js';
import { listNames, openOutput } from '../batch/run-documents.js';
import { type CommandContext, ExitCode, type OptionValues } from '../command.js';
import { loadIndex, lockIndex, saveIndex } from './known-articles.js';
import { publicationDate } from './publication-date.js';

/** An article as it is remembered: its name, what the rule chooses by, and its record where it is needed. */
interface Article extends ArticleName, ArticleTraits {
  readonly record: string;
}

const LINES: ReadonlySet<Layer> = new Set(['lines']);

/** Reads all inputs and writes which articles are copies of which, or those that are kept. */
export async function dedupeArticles(
  inputs: readonly string[],
  values: OptionValues,
  context: CommandContext,
): Promise<ExitCode> {
  const unlock = await lockIndex(values['index'] as string | undefined, context);
  try {
    return await dedupe(inputs, values, context);
  } finally {
    unlock();
  }
}

async function dedupe(
  inputs: readonly string[],
  values: OptionValues,
  context: CommandContext,
): Promise<ExitCode> {
  const options = readDocumentOptions(values, context);
  const threshold = (values['threshold'] as number | undefined) ?? DEFAULT_THRESHOLD;
  const rule = (values['keep'] as KeepRule | undefined) ?? 'first';
  const unique = values['unique'] === true;
  // The first of a group is known when it is read; another rule can choose only at the end.
  const streams = unique && rule === 'first';
  const names = await listNames(inputs, options, context);
  const indexPath = values['index'] as string | undefined;
  const saved = loadIndex(indexPath);
  const { index } = saved;
  const output = openOutput(options.output, context);
  const engine = new Engine(readModel);
  const groups = new ArticleGroups();
  const articles: Article[] = saved.names.map(([id, file]) => ({ id, file, words: 0, date: 0, record: '' }));
  for (let known = 0; known < articles.length; known++) groups.add([]);
  const notices = startNotices(context, options);
  const readInputs = async (inputNames: readonly string[], isKnown: boolean): Promise<Ending> => {
    for await (const job of listJobs(inputNames, context.stdin, options.inputFormat)) {
      const { results, bytes } = await readJob(job, options.encoding);
      let kept = '';
      for (const source of results) {
        if (isFailed(source)) {
          const { code, message } = source.error;
          notices.fail({ place: placeOf(source), code, message });
          continue;
        }
        for (const { code, message } of source.warnings ?? [])
          notices.warn({ place: source.id, code, message });
        const shingles = shingle(source, engine, options.keepAll);
        const copies = index.findCopies(shingles, threshold);
        index.add(shingles, copies);
        groups.add(copies);
        if (streams && !isKnown && copies.length === 0) kept += toRecord(source);
        articles.push({
          id: source.id,
          file: source.file,
          words: shingles.words,
          date: publicationDate(source),
          record: unique && !streams ? toRecord(source) : '',
        });
      }
      notices.progress.add(results.length, bytes);
      if (context.signal.aborted) return 'interrupted';
      if (kept !== '' && !(await output.write(kept))) return 'closed';
    }
    return 'read';
  };
  const against = values['against'] as string | undefined;
  let ending = against === undefined ? 'read' : await readInputs([against], true);
  const known = articles.length;
  if (ending === 'read') ending = await readInputs(names, false);
  notices.finish(articles.length - known);
  if (ending === 'interrupted') {
    output.discard();
    return ExitCode.Interrupted;
  }
  if (ending === 'closed') return ExitCode.Done;
  if (!streams) {
    const found = groups.list(rule, (article) => articles[article]!, known);
    if (unique) {
      const left = new Set(found.flatMap(({ copies }) => copies.map(({ article }) => article)));
      const records = articles.map(({ record }, at) => (at < known || left.has(at) ? '' : record));
      await output.write(records.join(''));
    } else {
      await output.write(renderGroups(buildReport(articles, found, known), options.format));
    }
  }
  await output.close();
  if (indexPath !== undefined) {
    await saveIndex(
      indexPath,
      index,
      articles.map(({ id, file }) => [id, file]),
      context,
    );
  }
  return exitCodeOf(
    articles.length - known,
    notices.failures.map(({ code }) => code),
  );
}

/** How reading ended: at the end, by the user, or because nobody reads the output any more. */
type Ending = 'read' | 'interrupted' | 'closed';

function shingle(source: SourceText, engine: Engine, keepAll: boolean): Shingles {
  const { document, lines } = annotateDocument(source, LINES, engine, { keepAll, lineModel: false });
  return shingleArticle(document, lines);
}

function buildReport(
  articles: readonly Article[],
  found: ReturnType<ArticleGroups['list']>,
  known: number,
): DedupeReport {
  const name = (article: number): ArticleName => {
    const { id, file } = articles[article]!;
    return { id, file };
  };
  const groups = found.map(
    ({ kept, copies }, at): GroupReport => ({
      group: `g${at + 1}`,
      kept: kept < known ? { ...name(kept), known: true } : name(kept),
      copies: copies.map(({ article, of, similarity }) => ({
        ...name(article),
        of: articles[of]!.id,
        similarity: Math.round(similarity * 1000) / 1000,
      })),
    }),
  );
  return { schemaVersion: SCHEMA_VERSION, command: 'dedupe', articles: articles.length - known, groups };
}

/** The article as a record that newskit reads again, on a line. */
function toRecord({ id, title, url, raw, meta }: SourceText): string {
  return `${toJson({ id, title, url, text: raw, ...meta })}\n`;
}
