/** Words that stand in like contexts share a cluster; found in raw news text. */
export interface WordClusters {
  /** The cluster of the word whose lower-case form has this hash, or -1. */
  pathOf(lowerHash: number): number;
}
