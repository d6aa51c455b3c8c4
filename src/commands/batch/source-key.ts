import type { SourceText } from '../../document/document.js';

/** How a document's source is found where nothing is said: by the host of its address, else by its folder. */
export const DEFAULT_SOURCE_KEY = 'auto';

/**
 * The name of the source that a document is from: `host` of its address, `folder` of its file, or what it
 * has under a key of its record; `null` where it has none.
 */
export function sourceOf({ url, file, meta }: SourceText, key: string): string | null {
  if (key === 'host') return hostOf(url);
  if (key === 'folder') return folderOf(file);
  if (key === DEFAULT_SOURCE_KEY) return hostOf(url) ?? folderOf(file);
  const value = meta?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

function folderOf(file: string | null): string | null {
  return file === null
    ? null
    : file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) || '.';
}
