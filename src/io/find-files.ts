import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { InputError, toInputError } from './input-error.js';
import { EXTENSIONS, formatOfName, type InputFormat } from './input-format.js';

/** A file to read, under the name that the user will see. */
export interface InputFile {
  readonly path: string;
  readonly format: InputFormat;
}

/** An argument that gave no file, and why. */
export interface FailedArgument {
  readonly path: string;
  readonly error: InputError;
}

/**
 * The files that an argument names: an existing path is taken literally, whatever characters it has; a
 * folder gives its files of known extensions, deeper folders included; anything else is a glob. In the
 * order of their paths, so that every run reads them alike.
 */
export async function findFiles(
  argument: string,
  format?: InputFormat,
): Promise<(InputFile | FailedArgument)[]> {
  try {
    const stat = statSync(argument, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return inFolder(argument, format);
    if (stat) return [fileAt(argument, format)];
    if (/[*?[\]{}()!]/.test(argument)) return await matching(argument, format);
    throw new InputError('NOT_FOUND', 'no such file or folder');
  } catch (error) {
    return [{ path: argument, error: toInputError(error) }];
  }
}

function inFolder(folder: string, format?: InputFormat): (InputFile | FailedArgument)[] {
  const found: (InputFile | FailedArgument)[] = [];
  const visit = (path: string) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      found.push({ path, error: toInputError(error) });
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const child = join(path, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) visit(child);
      else if (formatOfName(entry.name)) found.push(fileAt(child, format));
    }
  };
  visit(folder);
  if (found.length > 0) return found;
  const known = EXTENSIONS.map((extension) => `.${extension}`).join(' ');
  throw new InputError('NO_INPUT', `holds no file that newskit reads (${known}, each also .gz)`);
}

async function matching(pattern: string, format?: InputFormat): Promise<(InputFile | FailedArgument)[]> {
  const { default: glob } = await import('fast-glob');
  // fast-glob reads a backslash as an escape; on Windows it is what stands between folders.
  const paths = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    dot: false,
    suppressErrors: true,
  });
  if (paths.length === 0) throw new InputError('NO_MATCH', 'matches no file');
  return paths.sort((a, b) => (a < b ? -1 : 1)).map((path) => fileAt(path, format));
}

function fileAt(path: string, format?: InputFormat): InputFile {
  return { path, format: format ?? formatOfName(path) ?? 'text' };
}
