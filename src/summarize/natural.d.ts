declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  /** The stemmer of Porter (1980). */
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
