/** What a company's name may be written with or without: `Apple Inc.`, `Tata Sons Pvt Ltd`. Without stops. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company ltd limited plc llc llp lp pvt pte pty sa ag nv bv spa gmbh se
   ab asa oyj kk bhd sdn berhad tbk group holdings holding`.split(/\s+/),
);

/** Behind a person's name and no part of it: `Martin Luther King Jr.` */
export const PERSON_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
