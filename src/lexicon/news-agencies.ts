/** What stands in brackets in the dateline of a story, before its first sentence; by general knowledge. Lower case. */
export const DATELINE_AGENCIES: ReadonlySet<string> = new Set(
  'ap afp reuters reuter upi cnn cnnmoney bloomberg xinhua dpa ansa efe tass interfax kyodo pti ians ani aap pa'.split(
    ' ',
  ),
);
