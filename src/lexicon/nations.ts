// Countries, and the adjectives of peoples and religions, in one word each, by general knowledge; lower case.

const COUNTRIES = `
   afghanistan albania algeria andorra angola argentina armenia aruba australia austria azerbaijan bahamas
   bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil
   brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba
   curacao cyprus czechia czechoslovakia denmark djibouti dominica drc ecuador egypt england eritrea estonia
   eswatini ethiopia fiji finland france gabon gambia georgia germany ghana gibraltar greece greenland grenada
   guadeloupe guam guatemala guernsey guinea guyana haiti honduras hungary iceland india indonesia iran iraq
   ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia
   lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia
   maldives mali malta martinique mauritania mauritius mayotte mexico micronesia moldova monaco mongolia
   montenegro montserrat morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria
   norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia
   rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia somaliland spain sudan
   suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia
   turkey turkmenistan tuvalu türkiye u.k. u.s. u.s.a. uae uganda uk ukraine uruguay us usa ussr uzbekistan
   vanuatu vatican venezuela vietnam wales yemen yugoslavia zaire zambia zanzibar zimbabwe
`;

const PEOPLES = `
   afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian
   australian austrian azerbaijani azeri bahraini bangladeshi basque belarusian belgian bengali beninese
   bhutanese bolivian bosnian brazilian british bruneian bulgarian burkinabe burmese burundian cambodian
   cameroonian canadian catalan catholic chadian chechen chilean chinese christian colombian congolese croat
   croatian cuban cypriot czech danish djiboutian dutch ecuadorean ecuadorian egyptian emirati english eritrean
   estonian ethiopian european fijian filipino finnish french gabonese gambian georgian german ghanaian greek
   guatemalan guinean guyanese haitian hindu honduran hungarian icelandic indian indonesian iranian iraqi irish
   israeli italian ivorian jamaican japanese jewish jordanian kashmiri kazakh kenyan korean kosovar kurd
   kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian
   malay malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin
   moroccan moslem mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani
   pakistani palestinian panamanian paraguayan peruvian polish portuguese protestant qatari romanian russian
   rwandan salvadoran samoan saudi scottish senegalese serb serbian shiite sikh singaporean slovak slovene
   slovenian somali spanish sudanese sunni swazi swedish swiss syrian taiwanese tajik tamil tanzanian thai
   tibetan togolese tongan trinidadian tunisian turkish turkmen ugandan uighur ukrainian uruguayan uyghur uzbek
   venezuelan vietnamese welsh yemeni zambian zimbabwean
`;

/** What kind of name each of them is by itself. */
export const NATIONS: ReadonlyMap<string, 'LOC' | 'MISC'> = new Map([
  ...COUNTRIES.trim()
    .split(/\s+/)
    .map((word) => [word, 'LOC'] as const),
  ...PEOPLES.trim()
    .split(/\s+/)
    .map((word) => [word, 'MISC'] as const),
]);
