import type { Finding } from '../platforms/platform';

/** How many findings are kept of a page's replies, and of how many characters of replies; the oldest go first. */
const KEPT = { findings: 400, characters: 24_000_000 };

/** How long a finding stands beside a newer one on the same subject; then the newer one alone counts. Milliseconds. */
const FRESH = 300_000;

interface Kept {
  finding: Finding;
  subject: string;
  characters: number;
  at: number;
}

/**
 * What replies said, for as long as the page is not loaded anew: who comes back to a creator inside the page finds there
 * what was loaded before. Each finding counts on the pages of its own subject only.
 */
export interface ReplyShelf {
  /** What is kept, the oldest first. */
  readonly findings: readonly Finding[];
  /** Puts away what a reply of so many characters said at a time. A finding that names nobody is let go. */
  add(findings: readonly Finding[], characters: number, at: number): void;
  /**
   * Lets go of what only told that a page can't be shown: that is of the visit in which it came, and may name nobody but
   * by an id that the next address doesn't tell.
   */
  forgetStates(): void;
}

/** A shelf with nothing on it. */
export function replyShelf(): ReplyShelf {
  let all: Kept[] = [];
  let sum = 0;

  function keep(isKept: (kept: Kept) => boolean): void {
    all = all.filter(isKept);
    sum = all.reduce((total, { characters }) => total + characters, 0);
  }

  return {
    get findings() {
      return all.map(({ finding }) => finding);
    },
    add(findings, characters, at) {
      const named = findings.filter(({ subject }) => subject.kind !== 'unnamed');
      const each = Math.ceil(characters / Math.max(1, named.length));
      for (const finding of named) {
        const subject = JSON.stringify(finding.subject);
        keep((other) => other.subject !== subject || at - other.at <= FRESH);
        all.push({ finding, subject, characters: each, at });
        sum += each;
      }
      while (all.length > KEPT.findings || sum > KEPT.characters) sum -= all.shift()?.characters ?? 0;
    },
    forgetStates() {
      keep(({ finding }) => finding.state === null || finding.state === 'ok' || finding.profile !== null);
    },
  };
}
