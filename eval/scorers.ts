import type { Engine } from '../src/pipeline/engine.js';
import type { Score } from './score.js';
import { scoreSummary } from './score-summary.js';

export type Scorer = (dataFolder: string, engine: Engine) => Score[];

/** Every theme that has gold data. */
export const SCORERS: Readonly<Record<string, Scorer>> = {
  summary: scoreSummary,
};
