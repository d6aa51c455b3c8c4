import type { CommandContext } from '../command.js';

const FIRST_AFTER_MS = 1000;
const EVERY_MS = 100;

/** A line on standard error that says how far a long run has come. */
export interface Progress {
  add(documents: number, bytes: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** Shown only to a person: in a terminal, not in CI, and not in a run that is over at once. */
export function startProgress({ stderr, env }: CommandContext, isQuiet: boolean): Progress {
  if (isQuiet || !stderr.isTTY || env['CI']) return { add() {}, clear() {} };
  const started = performance.now();
  let shown = started + FIRST_AFTER_MS - EVERY_MS;
  let visible = false;
  let documents = 0;
  let bytes = 0;
  return {
    add(moreDocuments, moreBytes) {
      documents += moreDocuments;
      bytes += moreBytes;
      const now = performance.now();
      if (now - shown < EVERY_MS) return;
      shown = now;
      visible = true;
      const seconds = (now - started) / 1000;
      const megabytes = bytes / 1e6;
      stderr.write(
        `\r\x1b[K${documents.toLocaleString('en')} documents · ${megabytes.toFixed(1)} MB · ${(megabytes / seconds).toFixed(1)} MB/s`,
      );
    },
    clear() {
      if (visible) stderr.write('\r\x1b[K');
      visible = false;
    },
  };
}
