import type { LineRule } from '../document/annotations.js';

// The public output: what `newskit … --json` prints and what the library returns. Versioned, and held by
// the JSON Schema beside it. Offsets are half-open and count in the decoded original file, in
// `offsetUnit`; lines and columns count from 1.

export const SCHEMA_VERSION = 1;

export type OffsetUnit = 'utf16' | 'codepoint' | 'byte';

export interface TextSpan {
  text: string;
  start: number;
  end: number;
}

export interface LocatedSpan extends TextSpan {
  line: number;
  column: number;
}

export interface SpeakerReport {
  name: string;
  entityId: string;
}

export interface QuoteReport extends LocatedSpan {
  id: string;
  type: 'direct' | 'mixed' | 'indirect' | 'scare';
  act: 'speech' | 'thought';
  parts: TextSpan[];
  closed: boolean;
  cue: TextSpan | null;
  source: TextSpan | null;
  speaker: SpeakerReport | null;
  /** The entities that the source may mean, where the text does not decide between them. */
  ambiguous?: SpeakerReport[];
  confidence: number;
  method: string;
  /** With `--explain`: the candidates for a pronoun with what spoke for each, best first. */
  evidence?: string[];
  /** With `--explain`: what can be seen about cue, source and content. */
  features?: string[];
  /** With `--context`: the kept lines around the quote's own, in the order of the text. */
  context?: { before: string[]; after: string[] };
}

export interface EntityReport {
  id: string;
  type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  name: string;
  aliases: string[];
  count: number;
  salience: number;
  gazetteerId?: string;
  mentions: LocatedSpan[];
}

export interface SummaryReport extends TextSpan {
  score: number;
  rank: number;
}

export interface RemovedLineReport extends TextSpan {
  line: number;
  reason: 'duplicate' | 'near-duplicate' | 'boilerplate';
  /** The line (from 1) that it repeats. */
  of?: number;
  /** Of boilerplate: a known phrase, a picture credit, a scrap of script, marks alone, the line model, or what many pages of a source have. */
  rule?: LineRule;
  /** Where the model judged: how probable the line is to be part of the story, 0 to 1. */
  score?: number;
}

export interface LinesReport {
  kept: number;
  removed: RemovedLineReport[];
}

export interface WarningReport {
  code: string;
  message: string;
  line?: number;
}

/** One document; a command leaves out the layers that it does not make. */
export interface DocumentReport {
  schemaVersion: typeof SCHEMA_VERSION;
  command: string;
  id: string;
  file: string | null;
  offsetUnit: OffsetUnit;
  /** Start and end are absent where a record carried its title beside the text. */
  title: { text: string; start?: number; end?: number } | null;
  /** `clean` only: the text of the lines that are kept. */
  text?: string;
  quotes?: QuoteReport[];
  entities?: EntityReport[];
  summary?: SummaryReport[];
  lines?: LinesReport;
  warnings: WarningReport[];
  meta: Record<string, unknown>;
}

/** In place of a document that could not be read, with `--on-error record`. */
export interface FailureReport {
  schemaVersion: typeof SCHEMA_VERSION;
  command: string;
  id: string;
  file: string | null;
  error: { code: string; message: string };
}
