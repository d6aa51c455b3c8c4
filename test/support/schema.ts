import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { JSON_SCHEMA } from '../../src/report/schema.js';

const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(JSON_SCHEMA);

/** Fails unless `value` is what `newskit schema` says that newskit prints. */
export function expectValid(value: unknown): void {
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}
