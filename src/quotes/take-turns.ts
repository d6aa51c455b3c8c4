import type { Quote } from '../document/annotations.js';
import { NOBODY, type Resolution } from './resolution.js';
import { standsAlone } from './stands-alone.js';

const IN_TURN = 0.6;
const ASKS_OR_ANSWERS = /^(?:asked|asks|answered|answers|replied|replies|responded|retorted)$/;

/** What was said in one paragraph of a dialogue. */
interface Line {
  readonly speaker: number | null;
  readonly paragraph: number;
}

/**
 * Two people alternating: a quotation that is a paragraph alone, behind one of each of them. Where they ask and
 * answer it is the turn of who spoke before the last: `"Where were you?" asked Kessler. / "At home," said Frost. /
 * "Can anybody confirm that?"` Where they only speak by turns it may be either of them.
 */
export class TurnTaking {
  private before: Line | undefined;
  private last: Line | undefined;
  private isAsked = false;

  constructor(private readonly text: string) {}

  /** Who says a quote that nobody is said to have said; `NOBODY` where it is no turn of a dialogue. */
  resolve(quote: Quote, paragraph: number): Resolution {
    const { before, last } = this;
    if (quote.type !== 'direct' || quote.cue || !standsAlone(this.text, quote)) return NOBODY;
    if (last?.paragraph !== paragraph - 1 || before?.paragraph !== paragraph - 2) return NOBODY;
    if (before.speaker === null || before.speaker < 0 || before.speaker === last.speaker) return NOBODY;
    if (this.isAsked)
      return { speaker: before.speaker, ambiguous: [], how: 'two people take turns', confidence: IN_TURN };
    if (last.speaker === null || last.speaker < 0) return NOBODY;
    return {
      speaker: null,
      ambiguous: [before.speaker, last.speaker],
      how: 'one of two who take turns',
      confidence: 1,
    };
  }

  /** Goes on behind a quote; a paragraph in which two have spoken is no turn. */
  add(quote: Quote, speaker: number | null, paragraph: number): void {
    // `Torres asked Whitlock who it was.` is a turn as well.
    if (quote.type !== 'direct' && !(quote.type === 'indirect' && this.isQuestion(quote))) return;
    const isNext = this.last?.paragraph === paragraph - 1;
    if (!isNext) this.isAsked = false;
    this.isAsked ||= this.asksOrAnswers(quote);
    if (this.last?.paragraph === paragraph) {
      if (this.last.speaker !== speaker) this.last = { speaker: null, paragraph };
      return;
    }
    this.before = isNext ? this.last : undefined;
    this.last = { speaker, paragraph };
  }

  private isQuestion({ cue }: Quote): boolean {
    return cue !== null && /^ask(?:ed|s)$/.test(this.text.slice(cue.start, cue.end));
  }

  private asksOrAnswers({ cue, parts }: Quote): boolean {
    if (cue && ASKS_OR_ANSWERS.test(this.text.slice(cue.start, cue.end))) return true;
    return parts.at(-1)!.end > 0 && this.text[parts.at(-1)!.end - 1] === '?';
  }
}
