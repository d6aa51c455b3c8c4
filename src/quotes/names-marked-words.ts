/** Say that what follows is a word or a name: `the term "freshman"`, `the song "Baby"`, `known as "Star"`. */
const NAMING =
  /(?:\b(?:terms?|words?|phrase|hashtags?|titled|entitled|dubbed|nicknamed|known (?:only )?as|aka|a\.k\.a\.|(?:the|using the|by the|a) (?:nick|user|pen)?name|man named|woman named|customer named|moniker(?: of)?|episode|songs?|track|albums?|movies?|films?|shows?|series|book|novel|play|game|ringtone|so-called|alleged|self-styled|self-proclaimed|self-imposed|(?:tradition|feature|mode|report|segment|event|site|channel) called)|, or),?\s*$/i;

/** Small words that stay small in a title: `Lawrence of Arabia`. */
const SMALL_IN_TITLES = new Set('a an the of in on at to for and or with by from de la el vs'.split(' '));

/** Whether the words before a marked stretch that begins at `start` say that it is a word or a name. */
export function isNamedBefore(text: string, start: number): boolean {
  return NAMING.test(text.slice(Math.max(0, start - 40), start));
}

/**
 * Whether marked words are written as a title or a name within a sentence: `"Chinese Democracy"`,
 * `"Lawrence of Arabia"`, `"Baby"`. Not so the first word of a sentence, which has a capital anyway.
 */
export function isWrittenAsName(inner: string): boolean {
  const words = inner.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > 6) return false;
  return words.every(
    (word, at) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}#@]/u.test(word) || (at > 0 && SMALL_IN_TITLES.has(word)),
  );
}
