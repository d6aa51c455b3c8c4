// Nouns for one person by country, region or party, behind the other words for the same, by general knowledge: `the Spaniard`
// is from `Spain`, or `Spanish`. Lower case, `_` for a space.

const LINES = `
afghanistan:afghan|africa:african|albania:albanian|algeria:algerian|us u.s. united_states:american|angola:angolan
argentina:argentinian argentine|armenia:armenian|asia:asian|australia:australian|austria:austrian|azerbaijan:azerbaijani
bahrain:bahraini|bangladesh:bangladeshi|belarus:belarusian|belgium:belgian|bolivia:bolivian|bosnia:bosnian|brazil:brazilian
britain british uk:briton|bulgaria:bulgarian|cambodia:cambodian|cameroon:cameroonian|canada:canadian|catalonia:catalan|chile:chilean
china:chinese|colombia:colombian|congo:congolese|croatia:croatian croat|cuba:cuban|cyprus:cypriot|czech_republic czechia:czech
denmark danish:dane|netherlands holland dutch:dutchman dutchwoman|ecuador:ecuadorean ecuadorian|egypt:egyptian
england english:englishman englishwoman|estonia:estonian|ethiopia:ethiopian|europe:european|fiji:fijian|finland finnish:finn
france french:frenchman frenchwoman|gambia:gambian|georgia:georgian|germany:german|ghana:ghanaian|greece:greek|guinea:guinean
haiti:haitian|honduras:honduran|hungary:hungarian|iceland icelandic:icelander|india:indian|indonesia:indonesian|iran:iranian
iraq:iraqi|ireland irish:irishman irishwoman|israel:israeli|italy:italian|ivory_coast:ivorian|jamaica:jamaican|japan:japanese
jordan:jordanian|kazakhstan:kazakh|kenya:kenyan|kosovo:kosovar kosovan|kuwait:kuwaiti|latvia:latvian|lebanon:lebanese
liberia:liberian|libya:libyan|lithuania:lithuanian|macedonia:macedonian|malaysia:malaysian|mali:malian|malta:maltese
mexico:mexican|montenegro:montenegrin|morocco:moroccan|nepal:nepalese nepali|new_zealand:kiwi new_zealander|nicaragua:nicaraguan
nigeria:nigerian|northern_ireland:northern_irishman|norway:norwegian|pakistan:pakistani|palestine:palestinian|panama:panamanian
paraguay:paraguayan|peru:peruvian|philippines:filipino filipina|poland polish:pole|portugal:portuguese|romania:romanian
russia:russian|saudi_arabia:saudi|scotland scottish:scot scotsman scotswoman|senegal:senegalese|serbia:serbian serb
singapore:singaporean|slovakia:slovak|slovenia:slovenian slovene|somalia:somali|south_africa:south_african
south_korea:south_korean|spain spanish:spaniard|sudan:sudanese|sweden swedish:swede|switzerland:swiss|syria:syrian
taiwan:taiwanese|tanzania:tanzanian|thailand:thai|tunisia:tunisian|turkey turkish:turk|uganda:ugandan|ukraine:ukrainian
uruguay:uruguayan|uzbekistan:uzbek|venezuela:venezuelan|vietnam:vietnamese|wales welsh:welshman welshwoman|yemen:yemeni
zambia:zambian|zimbabwe:zimbabwean|texas:texan|california:californian|london:londoner
democratic d:democrat|gop r:republican|conservatives:conservative tory|liberal_democrats lib_dem:liberal_democrat
`;

const wordsOf = new Map<string, readonly string[]>();
for (const line of LINES.trim().split(/[|\n]/)) {
  const [others, nouns] = line.split(':').map(read) as [string[], string[]];
  for (const noun of nouns) wordsOf.set(noun, [...others, ...nouns]);
}

function read(words: string): string[] {
  return words.split(' ').map((word) => word.replace('_', ' '));
}

/** All words for a country or party by a noun for one of its people, `spain spanish spaniard` by `spaniard`; else undefined. */
export function wordsOfCountryman(noun: string): readonly string[] | undefined {
  return wordsOf.get(noun);
}
