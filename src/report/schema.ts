import { LINE_RULES } from '../document/annotations.js';
import { SCHEMA_VERSION } from './types.js';

// Written by hand beside `types.ts`, and held to it by tests that validate every command's output.

type Schema = Readonly<Record<string, unknown>>;

const STRING: Schema = { type: 'string' };
const OFFSET: Schema = { type: 'integer', minimum: 0 };
const ORDINAL: Schema = { type: 'integer', minimum: 1 };
const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 };

function object(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

const SPAN = { text: STRING, start: OFFSET, end: OFFSET };
const LOCATED = { ...SPAN, line: ORDINAL, column: ORDINAL };
const COPY = { id: STRING, file: nullable(STRING), of: STRING, similarity: SHARE };
const GROUP = {
  group: STRING,
  kept: object({ id: STRING, file: nullable(STRING) }, { known: { const: true } }),
  copies: list(object(COPY)),
};
const HEADER = {
  schemaVersion: { const: SCHEMA_VERSION },
  command: STRING,
  id: STRING,
  file: nullable(STRING),
};

const ENTITY_TYPE: Schema = { enum: ['PER', 'ORG', 'LOC', 'MISC'] };
const AGGREGATED = {
  type: ENTITY_TYPE,
  name: STRING,
  aliases: list(STRING),
  documents: ORDINAL,
  count: ORDINAL,
};

/** The JSON Schema (2020-12) of everything that newskit prints as JSON. */
export const JSON_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'newskit output',
  description:
    'With --format json one envelope; with --format ndjson one document or failure a line. Offsets are half-open and count in the decoded original, in offsetUnit.',
  anyOf: [
    ref('envelope'),
    ref('document'),
    ref('failure'),
    ref('dedupe'),
    ref('groupLine'),
    ref('aggregate'),
    ref('aggregateLine'),
  ],
  $defs: {
    envelope: object({
      schemaVersion: { const: SCHEMA_VERSION },
      command: STRING,
      documents: list({ anyOf: [ref('document'), ref('failure')] }),
    }),
    document: object(
      {
        ...HEADER,
        offsetUnit: { enum: ['utf16', 'codepoint', 'byte'] },
        title: nullable(object({ text: STRING }, { start: OFFSET, end: OFFSET })),
        warnings: list(ref('warning')),
        meta: { type: 'object' },
      },
      {
        text: STRING,
        quotes: list(ref('quote')),
        entities: list(ref('entity')),
        summary: list(ref('summarySentence')),
        lines: ref('lines'),
      },
    ),
    failure: object({ ...HEADER, error: object({ code: STRING, message: STRING }) }),
    dedupe: object({
      schemaVersion: { const: SCHEMA_VERSION },
      command: { const: 'dedupe' },
      articles: OFFSET,
      groups: list(object(GROUP)),
    }),
    groupLine: object({ schemaVersion: { const: SCHEMA_VERSION }, command: { const: 'dedupe' }, ...GROUP }),
    aggregate: object({
      schemaVersion: { const: SCHEMA_VERSION },
      command: { const: 'entities' },
      documents: OFFSET,
      entities: list(object(AGGREGATED)),
    }),
    aggregateLine: object({
      schemaVersion: { const: SCHEMA_VERSION },
      command: { const: 'entities' },
      ...AGGREGATED,
    }),
    span: object(SPAN),
    speaker: object({ name: STRING, entityId: STRING }),
    quote: object(
      {
        id: STRING,
        type: { enum: ['direct', 'mixed', 'indirect', 'scare'] },
        act: { enum: ['speech', 'thought'] },
        ...LOCATED,
        parts: list(ref('span')),
        closed: { type: 'boolean' },
        cue: nullable(ref('span')),
        source: nullable(ref('span')),
        speaker: nullable(ref('speaker')),
        confidence: SHARE,
        method: STRING,
      },
      {
        ambiguous: list(ref('speaker')),
        evidence: list(STRING),
        features: list(STRING),
        context: object({ before: list(STRING), after: list(STRING) }),
      },
    ),
    entity: object(
      {
        id: STRING,
        type: ENTITY_TYPE,
        name: STRING,
        aliases: list(STRING),
        count: ORDINAL,
        salience: SHARE,
        mentions: list(object(LOCATED)),
      },
      { gazetteerId: STRING },
    ),
    summarySentence: object({ ...SPAN, score: SHARE, rank: ORDINAL }),
    lines: object({ kept: OFFSET, removed: list(ref('removedLine')) }),
    removedLine: object(
      { line: ORDINAL, ...SPAN, reason: { enum: ['duplicate', 'near-duplicate', 'boilerplate'] } },
      { of: ORDINAL, rule: { enum: LINE_RULES.slice(1) }, score: { type: 'number', minimum: 0, maximum: 1 } },
    ),
    warning: object({ code: STRING, message: STRING }, { line: ORDINAL }),
  },
};
