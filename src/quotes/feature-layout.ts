/**
 * Lays out the features of a model as rows of one table: a template that looks at values of sizes a and b has
 * a × b rows one behind the other, so that a feature is found by counting and not by hashing.
 */
export class FeatureLayout {
  /** How many rows there are. */
  rows = 0;
  private readonly parts: string[];

  /** @param name of the model. */
  constructor(name: string) {
    this.parts = [name];
  }

  /** Makes room for a template; returns its first row. */
  add(name: string, ...sizes: number[]): number {
    const first = this.rows;
    this.rows += sizes.reduce((product, size) => product * size, 1);
    this.parts.push(`${name}:${sizes.join('x')}`);
    return first;
  }

  /** Names what the model computes; a model trained with another list is refused. */
  get description(): string {
    return this.parts.join(' ');
  }
}
