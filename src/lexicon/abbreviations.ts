// Abbreviations of English-language news that keep their full stop, collected by hand from the AP and
// Guardian style guides' lists and from wire copy. All in lower case, without the stop.

/** Stand before a name, so that no sentence ends behind them: `Mr. Kim`, `Gen. Park`, `St. Louis`. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon fr gen col lt sgt cpl pvt capt cmdr comdr adm maj brig supt insp gov sen
   rep reps del sens pres messrs mme mlle msgr st ste mt ft sr sra srta amb atty asst ald vs`.split(/\s+/),
);

/** May end a sentence, and do so only before a word that commonly begins one: `Apple Inc. The …`. */
export const PLAIN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co cos ltd bros llc plc pty dept est etc jr esq ave blvd rd hwy univ assn approx
   ph.d m.d b.a m.a`.split(/\s+/),
);

/** Abbreviations only with a capital: `Jan. 3`, `Sacramento, Calif.`; "ill." and "mass." are words. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
   pa tenn tex va vt wash wis wyo ont que alta
   ph no nos vol pp ed eds`.split(/\s+/),
);

/** Of those above, the ones that are abbreviations only before a number: `No. 10`, but `He said: No.` */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `no nos vol pp mar jun jul ed eds del ill ind mass miss ore pa la mo wash`.split(/\s+/),
);

/** Of {@link TITLE_ABBREVIATIONS}, the ones that are also words or end an address: `Main St.`, `a rep.` */
export const WORDLIKE_TITLES: ReadonlySet<string> = new Set('st ste mt ft rep reps del vs'.split(' '));
