import { ArticleIndex } from '../../dedupe/article-index.js';
import { type ArticleId, decodeIndex, encodeIndex, IndexFileError } from '../../dedupe/index-file.js';
import { lockFile } from '../../io/file-lock.js';
import { toInputError } from '../../io/input-error.js';
import { readBytes } from '../../io/read-bytes.js';
import { openOutput } from '../batch/run-documents.js';
import type { CommandContext } from '../command.js';
import { UsageError } from '../command.js';

/** So long, in milliseconds, a run waits for another one that uses the same index. */
const PATIENCE = 60_000;

/**
 * Keeps other runs from an index that this one reads and then writes, so that neither loses the articles of
 * the other; returns what lets them in again.
 *
 * @throws UsageError where another run does not end.
 */
export async function lockIndex(path: string | undefined, { signal }: CommandContext): Promise<() => void> {
  if (path === undefined) return () => {};
  try {
    return await lockFile(path, PATIENCE, signal);
  } catch (error) {
    throw new UsageError(`--index ${path}: ${toInputError(error).message}`);
  }
}

/**
 * The articles of earlier runs that a file holds; none where it does not exist yet.
 *
 * @throws UsageError where it is no index, or a damaged one.
 */
export function loadIndex(path: string | undefined): { index: ArticleIndex; names: ArticleId[] } {
  if (path === undefined) return { index: new ArticleIndex(), names: [] };
  try {
    return decodeIndex(readBytes(path));
  } catch (error) {
    if (error instanceof IndexFileError) throw new UsageError(`--index ${path}: ${error.message}`);
    const { code, message } = toInputError(error);
    if (code === 'NOT_FOUND') return { index: new ArticleIndex(), names: [] };
    throw new UsageError(`--index ${path}: ${message}`);
  }
}

/** Writes an index so that a reader sees the old or the whole new one. */
export async function saveIndex(
  path: string,
  index: ArticleIndex,
  names: readonly ArticleId[],
  context: CommandContext,
): Promise<void> {
  const output = openOutput(path, context);
  await output.write(encodeIndex(index, names));
  await output.close();
}
