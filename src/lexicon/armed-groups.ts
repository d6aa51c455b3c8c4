// Organisations that current news names often and that the tagger's training texts, most of them of 1996, hardly
// know. By general knowledge; lower case, as words with spaces between.

export const ARMED_GROUPS: ReadonlySet<string> = new Set(
  `al - qaeda|al - qaida|al qaeda|al qaida|al - nusra|al - nusra front|nusra front|jabhat al - nusra|islamic state|isis|isil
  |daesh|boko haram|al - shabab|al - shabaab|hezbollah|hizbollah|hizbullah|hamas|taliban`
    .split('|')
    .map((name) => name.trim()),
);
