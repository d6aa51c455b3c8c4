/** Takes features as they are computed: collects them for training, or adds up their weights. */
export interface FeatureSink {
  /** A feature of template `template` that looks at `value`. */
  add(template: number, value: number): void;
  add2(template: number, first: number, second: number): void;
  add3(template: number, first: number, second: number, third: number): void;
}

/** The 32-bit hash of a template and up to three values; their order matters. */
export function hashFeature(template: number, first: number, second: number, third: number): number {
  let hash =
    Math.imul(template + 0x9e37, 0x9e3779b1) ^
    Math.imul(first + 0x7f4a, 0x85ebca77) ^
    Math.imul(second + 0x165667, 0xc2b2ae3d) ^
    Math.imul(third + 0x27d4, 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The features of one place, to learn from; reused from place to place. */
export class FeatureBuffer implements FeatureSink {
  readonly data = new Uint32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, value: number): void {
    this.data[this.count++] = hashFeature(template, value, 0, 0);
  }

  add2(template: number, first: number, second: number): void {
    this.data[this.count++] = hashFeature(template, first, second, 0);
  }

  add3(template: number, first: number, second: number, third: number): void {
    this.data[this.count++] = hashFeature(template, first, second, third);
  }
}
