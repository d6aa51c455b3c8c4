import { InvalidArgumentError } from 'commander';
import type { OptionSpec } from '../commands/command.js';

/**
 * The value of an option of a kind of its own.
 *
 * @throws InvalidArgumentError saying what is expected.
 */
export function parseValue(text: string, kind: NonNullable<OptionSpec['kind']>): number | string[] {
  if (kind === 'list') {
    return text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }
  const value = Number(text);
  if (kind === 'count') {
    if (/^\d{1,9}$/.test(text) && value >= 1) return value;
    throw new InvalidArgumentError('Expected a whole number from 1.');
  }
  if (/^\d*\.?\d+$/.test(text) && value <= 1) return value;
  throw new InvalidArgumentError('Expected a number from 0 to 1.');
}
