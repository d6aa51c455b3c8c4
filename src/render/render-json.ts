import { SCHEMA_VERSION } from '../report/types.js';
import type { Renderer, RenderOptions } from './renderer.js';

/** One object `{schemaVersion, command, documents: […]}`, a document a line within it. */
export function jsonRenderer({ command }: RenderOptions): Renderer {
  const head = `{"schemaVersion":${SCHEMA_VERSION},"command":${JSON.stringify(command)},"documents":[\n`;
  return { open: head, separator: ',\n', close: '\n]}\n', document: toJson, failure: toJson };
}

/** One document a line. */
export function ndjsonRenderer(): Renderer {
  return { open: '', separator: '', close: '', document: toLine, failure: toLine };
}

function toLine(value: unknown): string {
  return `${toJson(value)}\n`;
}

/** `JSON.stringify` leaves the controls of the C1 set as they are, and a terminal obeys some of them. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return /[\x7f-\x9f\u2028\u2029]/.test(json)
    ? json.replace(
        /[\x7f-\x9f\u2028\u2029]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    : json;
}
