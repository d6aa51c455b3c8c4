import { ArticleIndex } from '../../dedupe/article-index.js';
import { type ArticleId, decodeIndex, encodeIndex, IndexFileError } from '../../dedupe/index-file.js';
import { toInputError } from '../../io/input-error.js';
import { readBytes } from '../../io/read-bytes.js';
import { openOutput } from '../batch/run-documents.js';
import type { CommandContext } from '../command.js';
import { UsageError } from '../command.js';

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
