import type { Quote } from '../document/annotations.js';
import { onOneLine } from '../document/on-one-line.js';
import type { Span } from '../document/span.js';
import { SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech-verbs.js';
import { standsAlone } from './stands-alone.js';

/** Only marks and blanks stand between two things that are side by side. */
const BESIDE = /^[\s\p{P}]*$/u;

/**
 * What can be seen about a quote, in words that a reader understands: of what kind its cue is, where cue, source
 * and content stand to each other, and what opens and closes the content. These are facts read from the text: what the
 * models made of each is not told.
 */
export function describeFeatures(text: string, quote: Quote): string[] {
  const { cue, source } = quote;
  const found = cue ? aboutCue(text, quote, cue) : ['no words near say who speaks'];
  if (cue && source) found.push(...aboutSource(text, cue, source));
  found.push(...aboutContent(text, quote));
  return found;
}

function aboutCue(text: string, quote: Quote, cue: Span): string[] {
  const words = text.slice(cue.start, cue.end).toLowerCase();
  return [`“${onOneLine(words)}” is ${kindOfCue(words)}`, ...placeOfContent(text, quote, cue)];
}

function kindOfCue(words: string): string {
  if (/\baccording to\b/.test(words)) return 'the words that name a source';
  if (/^\P{L}+$/u.test(words)) return 'a mark that sets off what is said';
  const each = words.split(/\s+/);
  if (each.some((word) => SPEECH_VERBS.has(word))) return 'a verb of speech';
  if (each.some((word) => THOUGHT_VERBS.has(word))) return 'a verb of thought';
  return 'no common verb of speech';
}

/** `stands right behind the content`, with no more than the source between them. */
function placeOfContent(text: string, { source, parts, type }: Quote, cue: Span): string[] {
  const what = type === 'direct' || type === 'scare' ? 'a quotation' : 'the content';
  const isBeside = (from: number, to: number) => from <= to && BESIDE.test(without(text, source, from, to));
  const places = [
    ...(parts.some(({ end }) => isBeside(end, cue.start)) ? ['before'] : []),
    ...(parts.some(({ start }) => isBeside(cue.end, start)) ? ['behind'] : []),
  ];
  return places.length > 0 ? [`${what} stands right ${places.join(' and ')} it`] : [];
}

/** The text of a range without the source in it. */
function without(text: string, source: Span | null, from: number, to: number): string {
  if (!source || source.start < from || source.end > to) return text.slice(from, to);
  return text.slice(from, source.start) + text.slice(source.end, to);
}

function aboutSource(text: string, cue: Span, source: Span): string[] {
  const words = text.slice(source.start, source.end);
  const kind = /^(?:he|she|they|it|we|i|his|her|their)$/i.test(words)
    ? 'a pronoun'
    : /^(?:the|this|that|these|an?|one|his|her|their|its|our|my)\s/i.test(words)
      ? 'a description'
      : /^\p{Lu}/u.test(words)
        ? 'a name'
        : 'words without a name';
  const between = source.end <= cue.start ? [source.end, cue.start] : [cue.end, source.start];
  const isBeside = BESIDE.test(text.slice(between[0], between[1]));
  const side = source.end <= cue.start ? 'before' : 'behind';
  return [`the source is ${kind}, ${isBeside ? `right ${side} the cue` : `${side} the cue`}`];
}

function aboutContent(text: string, quote: Quote): string[] {
  const { parts, type, closed } = quote;
  const found: string[] = [];
  const first = text.slice(parts[0]!.start, parts[0]!.end);
  const opener = /^(?:that|whether|if|how|why|what|to)\b/i.exec(first)?.[0].toLowerCase();
  if (opener && type !== 'direct') found.push(`“${opener}” opens the content`);
  if (type === 'direct' && quote.cue === null && standsAlone(text, quote)) found.push('a line of its own');
  const last = parts.at(-1)!;
  const closing = type === 'direct' ? /[.,!?…]$/.exec(text.slice(last.start, last.end))?.[0] : undefined;
  if (closing) found.push(`${NAMES[closing]} closes the quotation`);
  if (parts.length > 1) found.push(`${parts.length} pieces`);
  if (!closed) found.push('the mark is never closed');
  return found;
}

const NAMES: Readonly<Record<string, string>> = {
  '.': 'a full stop',
  ',': 'a comma',
  '!': 'an exclamation mark',
  '?': 'a question mark',
  '…': 'an ellipsis',
};
