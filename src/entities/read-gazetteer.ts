import type { EntityType } from '../document/annotations.js';
import { ENTITY_TYPES } from './entity-labels.js';

/** A name that a newsroom brings, with its own id. */
export interface GazetteerEntry {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly id: string | null;
}

/** A gazetteer that cannot be used; `line` counts from 1. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(`line ${line}: ${message}`);
  }
}

const COLUMNS = ['name', 'type', 'aliases', 'id'];

/**
 * Reads a gazetteer: a JSON array of objects, or CSV. Both have the fields `name`, `type` (PER, ORG, LOC or
 * MISC), `aliases` (in CSV with `|` between them) and `id`; only name and type must be there, and no others may. CSV
 * may begin with a line that names its columns; without one they are in that order. A name has one entry.
 *
 * @throws GazetteerError with the line that is wrong.
 */
export function readGazetteer(text: string): GazetteerEntry[] {
  const content = text.replace(/^\ufeff/, '');
  const rows = /^\s*[[{]/.test(content) ? readJson(content) : readCsv(content);
  const lineOf = new Map<string, Row>();
  for (const row of rows) {
    const { name, type, id } = row.entry;
    const known = lineOf.get(name);
    if (known && (known.entry.type !== type || known.entry.id !== id)) {
      throw new GazetteerError(row.line, `"${name}" is already the name of line ${known.line}`);
    }
    lineOf.set(name, row);
  }
  return rows.map(({ entry }) => entry);
}

interface Row {
  readonly line: number;
  readonly entry: GazetteerEntry;
}

function readJson(text: string): Row[] {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message);
    throw new GazetteerError(at ? lineAt(text, Number(at[1])) : countLines(text), `not JSON: ${message}`);
  }
  if (!Array.isArray(items)) throw new GazetteerError(1, 'a JSON gazetteer is an array of objects');
  const lines = itemLines(text);
  return items.map((item: unknown, index) => {
    const line = lines[index] ?? 1;
    if (typeof item !== 'object' || item === null) throw new GazetteerError(line, 'not an object');
    refuseUnknown(line, Object.keys(item), 'field');
    const { name, type, aliases, id } = item as Record<string, unknown>;
    for (const [field, value] of Object.entries({ name, type })) {
      if (value !== undefined && value !== null && typeof value !== 'string') {
        throw new GazetteerError(line, `"${field}" is a string`);
      }
    }
    const isList = aliases === undefined || aliases === null || Array.isArray(aliases);
    if (!isList || aliases?.some((alias: unknown) => typeof alias !== 'string')) {
      throw new GazetteerError(line, '"aliases" is a list of strings');
    }
    const known = id === undefined || id === null ? '' : String(id);
    const others = (aliases as string[] | null) ?? [];
    return { line, entry: toEntry(line, (name ?? '') as string, (type ?? '') as string, others, known) };
  });
}

/** The line on which each item of a JSON array begins. */
function itemLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n') line++;
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
      continue;
    }
    if (depth === 1 && !/[\s,\]]/.test(character)) lines.push(line);
    if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth === 1 && !/["[{}\],\s]/.test(character)) {
      // A bare value, `null` or `7`: its other characters are no items.
      while (at + 1 < text.length && !/[,\]\n]/.test(text[at + 1]!)) at++;
    }
  }
  return lines;
}

function readCsv(text: string): Row[] {
  const rows = parseCsv(text).filter(({ fields }) => fields.some((field) => field !== ''));
  const head = rows[0]?.fields.map((field) => field.toLowerCase());
  const hasHead = head?.includes('name') === true && head.includes('type');
  if (hasHead) refuseUnknown(rows[0]!.line, head, 'column');
  const columns = hasHead ? head : COLUMNS;
  return rows.slice(hasHead ? 1 : 0).map(({ line, fields }) => {
    if (fields.length > columns.length) {
      throw new GazetteerError(line, `${fields.length} fields, but ${columns.length} columns`);
    }
    const field = (name: string) => fields[columns.indexOf(name)] ?? '';
    const aliases = field('aliases').split('|');
    return { line, entry: toEntry(line, field('name'), field('type'), aliases, field('id')) };
  });
}

function refuseUnknown(line: number, names: readonly string[], kind: string): void {
  const unknown = names.find((name) => !COLUMNS.includes(name));
  if (unknown === undefined) return;
  throw new GazetteerError(line, `there is no ${kind} "${unknown}"; there are ${COLUMNS.join(', ')}`);
}

interface CsvRow {
  readonly line: number;
  readonly fields: string[];
}

/** RFC 4180, with blanks around fields left out. */
function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  let line = 1;
  let rowLine = 1;
  let quoteLine = 0;
  let isQuoted = false;
  const endField = () => {
    fields.push(isQuoted ? field : field.trim());
    field = '';
    isQuoted = false;
  };
  const endRow = () => {
    endField();
    rows.push({ line: rowLine, fields });
    fields = [];
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n') line++;
    if (quoteLine > 0) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[++at];
      else quoteLine = 0;
    } else if (character === '"' && field.trim() === '' && !isQuoted) {
      quoteLine = line;
      isQuoted = true;
      field = '';
    } else if (character === ',') {
      endField();
    } else if (character === '\n') {
      endRow();
      rowLine = line;
    } else if (!isQuoted) {
      field += character;
    } else if (!/\s/.test(character)) {
      throw new GazetteerError(
        line,
        'text behind a closing quotation mark; a mark within a field is doubled',
      );
    }
  }
  if (quoteLine > 0) throw new GazetteerError(quoteLine, 'a quotation mark is never closed');
  if (field !== '' || fields.length > 0) endRow();
  return rows;
}

function toEntry(
  line: number,
  name: string,
  type: string,
  aliases: readonly string[],
  id: string,
): GazetteerEntry {
  if (name.trim() === '') throw new GazetteerError(line, 'no name');
  const known = ENTITY_TYPES.find((candidate) => candidate === type.trim().toUpperCase());
  if (type.trim() === '') throw new GazetteerError(line, `"${name.trim()}" has no type`);
  if (!known) throw new GazetteerError(line, `the type "${type}" is none of ${ENTITY_TYPES.join(', ')}`);
  const others = aliases.map((alias) => alias.trim()).filter((alias) => alias !== '');
  return { name: name.trim(), type: known, aliases: others, id: id.trim() === '' ? null : id.trim() };
}

function lineAt(text: string, offset: number): number {
  return countLines(text.slice(0, offset));
}

function countLines(text: string): number {
  return text.split('\n').length;
}
