export const INPUT_FORMATS = ['text', 'html', 'json', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  json: 'json',
  jsonl: 'ndjson',
  ndjson: 'ndjson',
};

/** The extensions that are read when a folder is given; each also with `.gz`. */
export const EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** The format that a file's name announces; `undefined` for a name newskit does not know. */
export function formatOfName(path: string): InputFormat | undefined {
  const match = /\.([a-z]+)(?:\.gz)?$/i.exec(path);
  const extension = match?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
}

/**
 * The format of piped text: NDJSON where the first line is a JSON object, JSON where all of it is one
 * object or array, else plain text. `head` is the beginning; `isWhole` says that nothing follows it.
 */
export function sniffFormat(head: string, isWhole: boolean): InputFormat {
  const text = head.charCodeAt(0) === 0xfeff ? head.slice(1) : head;
  const start = text.search(/\S/);
  if (start < 0 || (text[start] !== '{' && text[start] !== '[')) return 'text';
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? undefined : lineEnd);
  if (text[start] === '{' && (isObject(line) || (lineEnd < 0 && !isWhole))) return 'ndjson';
  return !isWhole || isObject(text) ? 'json' : 'text';
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
