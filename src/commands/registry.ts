import { annotateCommand } from './annotate.js';
import { cleanCommand } from './clean.js';
import type { Command } from './command.js';
import { completionCommand } from './completion.js';
import { dedupeCommand } from './dedupe.js';
import { entitiesCommand } from './entities.js';
import { extractQuotesCommand } from './extract-quotes.js';
import { schemaCommand } from './schema.js';
import { summaryCommand } from './summary.js';

/** Every subcommand, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  extractQuotesCommand,
  entitiesCommand,
  summaryCommand,
  annotateCommand,
  cleanCommand,
  dedupeCommand,
  schemaCommand,
  completionCommand,
];
