import type { GoldArticle, GoldMention } from './entity-data.js';

const SHORTEST = 25;
const LONGEST = 100;
const SMALL_WORDS = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|is|his|her|its)$/;

/**
 * The article with a headline on top that is one of its own short sentences in capitals, or with a capital on
 * each word: the training texts have few headlines, and their names are where capitals tell nothing.
 */
export function addHeadline(article: GoldArticle, random: () => number): GoldArticle {
  const sentences = [...article.text.matchAll(/[^.!?\n]+[.!?]/g)].filter(({ 0: text, index }) => {
    const end = index + text.length;
    const length = text.trim().length;
    const cut = article.mentions.some(
      (mention) =>
        mention.start < end && mention.end > index && (mention.start < index || mention.end > end - 1),
    );
    return length >= SHORTEST && length <= LONGEST && !cut && text.toUpperCase().length === text.length;
  });
  const chosen = sentences[Math.floor(random() * sentences.length)];
  if (!chosen) return article;
  const lead = chosen[0].length - chosen[0].trimStart().length;
  const from = chosen.index + lead;
  const end = chosen.index + chosen[0].length - 1;
  const sentence = article.text.slice(from, end);
  const headline = random() < 0.5 ? sentence.toUpperCase() : capitalizeWords(sentence);
  const shift = (mention: GoldMention, by: number) => ({
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
  });
  const copied = article.mentions.filter((mention) => mention.start >= from && mention.end <= end);
  return {
    ...article,
    text: `${headline}\n\n${article.text}`,
    mentions: [
      ...copied.map((mention) => shift(mention, -from)),
      ...article.mentions.map((mention) => shift(mention, headline.length + 2)),
    ],
  };
}

function capitalizeWords(sentence: string): string {
  return sentence.replace(/[\p{L}\p{M}'’]+/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}
