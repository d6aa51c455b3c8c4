// Places that have "and" or a comma in their name: states and territories from the UN's list of members and
// from ISO 3166, their parts from general knowledge. Lower case, as words with spaces between.

export const PLACES_WITH_AND: ReadonlySet<string> = new Set(
  `antigua and barbuda|bosnia and herzegovina|saint kitts and nevis|st kitts and nevis|st. kitts and nevis
  |saint vincent and the grenadines|st vincent and the grenadines|st. vincent and the grenadines
  |sao tome and principe|são tomé and príncipe|trinidad and tobago|great britain and northern ireland
  |united kingdom of great britain and northern ireland|heard and mcdonald islands|saint pierre and miquelon
  |south georgia and the south sandwich islands|svalbard and jan mayen|turks and caicos|turks and caicos islands
  |wallis and futuna|newfoundland and labrador|jammu and kashmir|andaman and nicobar|andaman and nicobar islands
  |daman and diu|dadra and nagar haveli|castile and leon|castile and león|emilia and romagna|brighton and hove
  |bath and north east somerset|dumfries and galloway|perth and kinross|tyne and wear|redcar and cleveland
  |hammersmith and fulham|kensington and chelsea|barking and dagenham|bournemouth , christchurch and poole
  |england and wales|washington , dc|washington , d.c.|washington , d.c`
    .split('|')
    .map((name) => name.trim()),
);
