import { createRequire } from 'node:module';

// The peers, doing with an article what each can do of newskit's work. Their types are of no use here.

// biome-ignore lint/suspicious/noExplicitAny: untyped packages of the bench alone
const require: (name: string) => any = createRequire(import.meta.url);
const nlp = require('compromise');
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));

export const PEERS = {
  /** Quotations, people, organisations and places, with their offsets. */
  compromise(text: string): unknown {
    const document = nlp(text);
    return [document.quotations(), document.people(), document.organizations(), document.places()].map(
      (view) => view.json({ offset: true }),
    );
  },
  /** Tokens, sentences, part of speech, negation, sentiment and its entities (dates, money, no names). */
  wink(text: string): unknown {
    return wink.readDoc(text).entities().out();
  },
} as const;
