/**
 * Words that commonly begin a sentence and seldom a name: behind an abbreviation they tell
 * `in the U.S. The law …` from `the U.S. Senate`. In lower case.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those there here it its he she they we i you his her their our my your who what
   when where why how which whoever in on at by for from to of with without within under over after before
   during since until while as if although though because unless despite unlike like along among between
   amid against across behind beyond inside outside but and or so yet nor however meanwhile moreover
   nevertheless nonetheless still also then now later earlier today yesterday instead indeed perhaps maybe
   not no none nothing some many most more much few several all both each every either neither one two
   three four five other others another such even only just once again according last next about around
   mr mrs ms dr prof sen gov rep sir lord police officials analysts experts critics`.split(/\s+/),
);

/** Verbs that name a speaker right behind a quotation: `"Why?" Kim asked.` In lower case. */
export const QUOTE_VERBS: ReadonlySet<string> = new Set(
  `said says say saying asked asks added adds told tells replied replies answered wrote writes tweeted
   exclaimed shouted cried joked quipped wondered insisted argued explained continued concluded recalled
   remarked noted declared demanded yelled laughed whispered responded`.split(/\s+/),
);
