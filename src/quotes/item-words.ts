/** What the models read of a text: one entry an item. */
export interface ItemWords {
  /** The row of the item in the `WordTable`. */
  readonly ids: Int32Array;
  /** The item's tag: an index into `TAG_NAMES`. */
  readonly tags: Uint8Array;
}
