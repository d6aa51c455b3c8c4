import { sanitize } from '../../render/sanitize.js';
import type { CommandContext } from '../command.js';
import type { DocumentOptions } from './document-options.js';
import type { Notice } from './job.js';
import { type Progress, startProgress } from './progress.js';

/** What a run tells the user on standard error: failures, warnings as far as they are asked for, and how far it has come. */
export interface Notices {
  readonly failures: readonly Notice[];
  fail(failure: Notice): void;
  warn(warning: Notice): void;
  /** Tells what is no failure of an input. */
  tell(notice: Notice): void;
  readonly progress: Progress;
  /** Takes the progress line away and, where that is asked for, counts. */
  finish(documents: number): void;
}

export function startNotices(context: CommandContext, options: DocumentOptions): Notices {
  const progress = startProgress(context, options.quiet);
  const failures: Notice[] = [];
  const tell = ({ place, message }: Notice, kind = '') => {
    progress.clear();
    context.stderr.write(`newskit: ${sanitize(place)}: ${kind}${sanitize(message)}\n`);
  };
  return {
    failures,
    progress,
    tell,
    fail(failure) {
      failures.push(failure);
      tell(failure);
    },
    warn(warning) {
      if (options.quiet || !(options.verbose || warning.code === 'ENCODING_GUESSED')) return;
      tell(warning, 'warning: ');
    },
    finish(documents) {
      progress.clear();
      if (!options.verbose) return;
      context.stderr.write(`newskit: ${documents} documents, ${failures.length} inputs failed\n`);
    },
  };
}
