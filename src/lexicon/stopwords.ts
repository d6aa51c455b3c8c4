/** Words that say nothing of what a text is about. In lower case, clitics as the tokeniser cuts them. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here and or but nor so yet if than then as of at by for from in into on
   onto off out over up down to with without within under about after before between among against during
   through since until while because although though whether i me my mine we us our ours you your yours he
   him his she her hers it its they them their theirs who whom whose which what when where why how is am are
   was were be been being do does did done doing have has had having will would shall should can could may
   might must 's 're 've 'll 'd 'm n't not no yes all any both each every few more most much many other others
   some such only own same too very just also still even ever never now again once said say says saying told
   tell mr mrs ms dr one two new last next first year years day days week weeks month months time monday tuesday
   wednesday thursday friday saturday sunday`.split(/\s+/),
);
