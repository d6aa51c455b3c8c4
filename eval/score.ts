/** One measured figure. */
export interface Score {
  /** `entities/worldwide.dev/f1`: theme, data, measure. */
  readonly name: string;
  readonly value: number;
  /** `%` unless told. */
  readonly unit?: string;
  /** True unless told. */
  readonly higherIsBetter?: boolean;
  readonly note?: string;
  /** True unless told: of what is only to be read no floor is kept. */
  readonly isPinned?: boolean;
}
