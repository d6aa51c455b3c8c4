import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { README, readmeAsItShouldBe } from '../support/readme.js';

it('the README shows what the commands print', () => {
  expect(readmeAsItShouldBe()).toBe(readFileSync(README, 'utf8'));
});
