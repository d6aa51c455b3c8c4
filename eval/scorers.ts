import type { Engine } from '../src/pipeline/engine.js';
import type { Score } from './score.js';
import { scoreDedupe } from './score-dedupe.js';
import { scoreEntities } from './score-entities.js';
import { scoreLines } from './score-lines.js';
import { scoreQuotes } from './score-quotes.js';
import { scoreScares } from './score-scares.js';
import { scoreSpeakers } from './score-speakers.js';
import { scoreSummary } from './score-summary.js';

export type Scorer = (dataFolder: string, engine: Engine) => Score[];

/** Every theme that has gold data. */
export const SCORERS: Readonly<Record<string, Scorer>> = {
  dedupe: scoreDedupe,
  entities: scoreEntities,
  lines: scoreLines,
  quotes: scoreQuotes,
  scares: scoreScares,
  speakers: scoreSpeakers,
  summary: scoreSummary,
};
