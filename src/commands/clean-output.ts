import type { Output } from '../io/write-output.js';
import { ledgerHead, renderDiff, renderLedger } from '../render/render-ledger.js';
import { createRenderer, type OutputFormat, type Renderer } from '../render/renderer.js';
import type { DocumentReport, FailureReport } from '../report/types.js';

/** What of a document goes where. */
export interface CleanView {
  /** Where a line for every line left out is written besides; `null` for nowhere. */
  readonly ledger: Output | null;
  /** What is written in place of the documents. */
  readonly show: 'documents' | 'ledger' | 'diff';
}

/** An output that takes documents as NDJSON and writes them to `target`, or what cleaning left out of them. */
export function cleanOutput(target: Output, format: OutputFormat, { ledger, show }: CleanView): Output {
  let renderer: Renderer | undefined;
  let written = false;
  const open = async (): Promise<Renderer> => {
    if (renderer) return renderer;
    renderer = await createRenderer(format, { command: 'clean', color: false, width: 0, several: false });
    await ledger?.write(ledgerHead('ndjson'));
    if (show !== 'diff') await target.write(show === 'ledger' ? ledgerHead(format) : renderer.open);
    return renderer;
  };
  const writeReport = async (report: DocumentReport | FailureReport): Promise<boolean> => {
    const { document, failure, separator } = await open();
    if ('error' in report) {
      return show === 'documents' ? writePiece(failure(report), separator) : true;
    }
    await ledger?.write(renderLedger(report, 'ndjson'));
    if (show === 'ledger') return target.write(renderLedger(report, format));
    if (show === 'diff') return target.write(renderDiff(report));
    return writePiece(document(report), separator);
  };
  const writePiece = async (piece: string, separator: string): Promise<boolean> => {
    if (piece === '') return true;
    const text = written ? separator + piece : piece;
    written = true;
    return target.write(text);
  };
  return {
    async write(text) {
      for (const line of text.split('\n')) {
        if (line !== '' && !(await writeReport(JSON.parse(line)))) return false;
      }
      return true;
    },
    async close() {
      const { close } = await open();
      if (show === 'documents') await target.write(close);
      await ledger?.close();
      await target.close();
    },
    discard() {
      ledger?.discard();
      target.discard();
    },
  };
}
