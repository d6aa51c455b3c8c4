import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** The names that a list of files holds, one a line, or one before each NUL as `find -print0` writes them. */
export async function readNames(path: string, stdin: Readable): Promise<string[]> {
  const text = path === '-' ? await readAll(stdin) : readFileSync(path, 'utf8');
  const separator = text.includes('\0') ? '\0' : /\r?\n/;
  return text
    .replace(/^\ufeff/, '')
    .split(separator)
    .filter((name) => name !== '');
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}
