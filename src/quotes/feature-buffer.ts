import { combine } from '../model/feature-hash.js';

/** The features of one place, as they are written; reused from place to place. */
export class FeatureBuffer {
  readonly data = new Uint32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** A feature of template `template` that looks at `value`. */
  add(template: number, value: number): void {
    this.data[this.count++] = combine(template, value);
  }

  add2(template: number, first: number, second: number): void {
    this.data[this.count++] = combine(combine(template, first), second);
  }

  add3(template: number, first: number, second: number, third: number): void {
    this.data[this.count++] = combine(combine(combine(template, first), second), third);
  }
}
