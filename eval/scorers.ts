import type { Engine } from '../src/pipeline/engine.js';
import type { Score } from './score.js';
import { scoreQuotes } from './score-quotes.js';
import { scoreSummary } from './score-summary.js';

export type Scorer = (dataFolder: string, engine: Engine) => Score[];

/** Every theme that has gold data. */
export const SCORERS: Readonly<Record<string, Scorer>> = {
  quotes: scoreQuotes,
  summary: scoreSummary,
};
