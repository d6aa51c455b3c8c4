// Names that mean one kind of thing wherever news has them, and that the tagger's training texts hardly know or
// know otherwise (`Amazon` from articles on Brazil). By general knowledge; lower case, as words with spaces between.

type UsualType = 'ORG' | 'LOC' | 'MISC';

const LINES: readonly (readonly [UsualType, string])[] = [
  [
    'ORG',
    `al - qaeda|al - qaida|al qaeda|al qaida|al - nusra|al - nusra front|nusra front|jabhat al - nusra|islamic state|isis|isil
    |daesh|boko haram|al - shabab|al - shabaab|hezbollah|hizbollah|hizbullah|hamas|taliban`,
  ],
  [
    'ORG',
    'guardian|the guardian|daily mail|new york times|washington post|wall street journal|huffington post|buzzfeed|mashable',
  ],
  [
    'ORG',
    'facebook|twitter|youtube|instagram|tiktok|whatsapp|snapchat|reddit|linkedin|wechat|weibo|wikipedia|google|netflix|amazon',
  ],
  ['LOC', 'white house|kremlin|west bank|soviet union|silicon valley'],
  ['MISC', 'islam|christianity|judaism|hinduism|buddhism|ebola|zika|covid|covid-19|covid - 19|mers|sars'],
];

/** The type of such a name. */
export const USUAL_TYPES: ReadonlyMap<string, UsualType> = new Map(
  LINES.flatMap(([type, names]) => names.split('|').map((name) => [name.trim(), type] as const)),
);

/** Those that mean a place where an article writes them with an article: `Amazon hired`, `in the Amazon`. */
export const PLACES_WITH_THE: ReadonlySet<string> = new Set(['amazon']);
