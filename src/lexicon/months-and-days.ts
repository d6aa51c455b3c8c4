/** What dates are written with, in lower case. */
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december jan feb mar apr jun jul aug
   sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
   sat sun am pm est edt gmt utc ist bst pst pdt ago updated published posted`.split(/\s+/),
);

/** Whether a word in lower case is one of them, with a full stop or without: `aug.` */
export function isMonthOrDay(word: string): boolean {
  return MONTHS_AND_DAYS.has(word.replace('.', ''));
}
