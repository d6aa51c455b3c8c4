// Titles and roles that stand before a person's name in English-language news, collected by hand from
// the AP and Guardian style guides. Lower case, without full stops.

/** Titles that tell a person's gender. */
export const GENDERED_TITLES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...'mr sir lord king prince duke baron count father fr brother sheikh sultan emperor pope congressman chairman spokesman businessman señor senor monsieur herr'
    .split(' ')
    .map((title) => [title, 'male'] as const),
  ...'mrs ms miss mme lady dame queen princess duchess baroness countess sister mother empress congresswoman chairwoman spokeswoman businesswoman señora senora frau madame'
    .split(' ')
    .map((title) => [title, 'female'] as const),
]);

/** Titles that never belong to a name. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx mme dr prof professor president minister envoy justice judge ambassador'.split(' '),
);

/** Titles of all kinds, as one word. */
export const PERSON_TITLES: ReadonlySet<string> = new Set([
  ...GENDERED_TITLES.keys(),
  ...`mx dr doctor prof professor rev reverend hon honourable honorable
  president vice-president premier chancellor minister secretary senator sen congressman representative rep
  governor gov mayor ambassador consul attorney judge justice chief director chairperson commissioner
  inspector insp superintendent supt detective det constable const cllr officer sheriff marshal warden
  general gen admiral adm colonel col major maj captain capt lieutenant lt commander cmdr brigadier brig
  sergeant sgt corporal cpl private pvt
  archbishop bishop cardinal imam rabbi ayatollah mullah pastor
  coach manager spokesperson deputy leader candidate councillor councilman councilwoman alderman mp
  crown emir shah sheik tsar comrade justice principal lecturer analyst economist
  actor actress singer author engineer lawyer journalist reporter`
    .split(/\s+/)
    .filter((word) => word !== ''),
]);
