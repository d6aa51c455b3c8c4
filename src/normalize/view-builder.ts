import type { OffsetMap } from '../document/offset-map.js';
import { zeros } from '../document/zeros.js';

/** Builds a view and its map from edits given in order. */
export class ViewBuilder {
  private view = '';
  /** How far `source` is done. */
  done = 0;
  private count = 0;
  private viewStart = new Int32Array(16);
  private viewEnd = new Int32Array(16);
  private rawStart = new Int32Array(16);
  private rawEnd = new Int32Array(16);

  constructor(private readonly source: string) {}

  replace(start: number, end: number, by: string): void {
    if (this.count === this.viewStart.length) this.grow();
    if (start > this.done) this.view += this.source.slice(this.done, start);
    const k = this.count++;
    this.viewStart[k] = this.view.length;
    this.view += by;
    this.viewEnd[k] = this.view.length;
    this.rawStart[k] = start;
    this.rawEnd[k] = end;
    this.done = end;
  }

  finish(): { text: string; map: OffsetMap } {
    if (this.done < this.source.length) this.view += this.source.slice(this.done);
    this.keepLastLine();
    const { count } = this;
    return {
      text: this.view,
      map: {
        count,
        viewStart: this.viewStart.subarray(0, count),
        viewEnd: this.viewEnd.subarray(0, count),
        rawStart: this.rawStart.subarray(0, count),
        rawEnd: this.rawEnd.subarray(0, count),
      },
    };
  }

  /** A last line of nothing but a zero-width space must stay a line: it becomes a plain space. */
  private keepLastLine(): void {
    const sourceEnds = /[\r\n]$/.test(this.source);
    if (sourceEnds || this.count === 0 || (this.view !== '' && !this.view.endsWith('\n'))) return;
    this.view += ' ';
    this.viewEnd[this.count - 1] = this.view.length;
  }

  private grow(): void {
    this.viewStart = enlarge(this.viewStart);
    this.viewEnd = enlarge(this.viewEnd);
    this.rawStart = enlarge(this.rawStart);
    this.rawEnd = enlarge(this.rawEnd);
  }
}

function enlarge(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = zeros(Int32Array, array.length * 2);
  larger.set(array);
  return larger;
}
