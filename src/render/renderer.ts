import type { DocumentReport, FailureReport } from '../report/types.js';
import { csvRenderer } from './render-csv.js';
import { jsonRenderer, ndjsonRenderer } from './render-json.js';

export const OUTPUT_FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface RenderOptions {
  readonly command: string;
  /** Colours and styles, in the terminal format. */
  readonly color: boolean;
  /** Columns to wrap at, in the terminal format; 0 does not wrap. */
  readonly width: number;
  /** Whether more than one document may come, so that each is headed by its name. */
  readonly several: boolean;
  /** Quotes under the name of their speaker, in the terminal format. */
  readonly bySpeaker?: boolean;
  /** How each quote was found, in the terminal format. */
  readonly explain?: boolean;
}

/** What the terminal format styles text with; the names are chalk's. */
export interface TextStyle {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  cyan(text: string): string;
}

/**
 * Turns reports into text. It keeps no state, so that documents may be rendered anywhere and in any order;
 * whoever writes them puts `separator` between two.
 */
export interface Renderer {
  readonly open: string;
  readonly separator: string;
  readonly close: string;
  document(report: DocumentReport): string;
  /** A document that could not be read; empty where the format has no place for it. */
  failure(report: FailureReport): string;
}

/** The renderer of a format; what styles text is loaded for the terminal only. */
export async function createRenderer(format: OutputFormat, options: RenderOptions): Promise<Renderer> {
  switch (format) {
    case 'json':
      return jsonRenderer(options);
    case 'ndjson':
      return ndjsonRenderer();
    case 'csv':
      return csvRenderer(options);
    default:
      return (await import('./render-terminal.js')).terminalRenderer(options);
  }
}
