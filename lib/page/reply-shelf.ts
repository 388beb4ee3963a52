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
export class ReplyShelf {
  #kept: Kept[] = [];
  #characters = 0;

  /** What is kept, the oldest first. */
  get findings(): Finding[] {
    return this.#kept.map(({ finding }) => finding);
  }

  /** Puts away what a reply of so many characters said at a time. A finding that names nobody is let go. */
  add(findings: readonly Finding[], characters: number, at: number): void {
    const named = findings.filter(({ subject }) => subject.kind !== 'unnamed');
    const each = Math.ceil(characters / Math.max(1, named.length));
    for (const finding of named) {
      const subject = JSON.stringify(finding.subject);
      this.#keep((other) => other.subject !== subject || at - other.at <= FRESH);
      this.#kept.push({ finding, subject, characters: each, at });
      this.#characters += each;
    }
    while (this.#kept.length > KEPT.findings || this.#characters > KEPT.characters) {
      this.#characters -= this.#kept.shift()?.characters ?? 0;
    }
  }

  /**
   * Lets go of what only told that a page can't be shown: that is of the visit in which it came, and may name nobody but
   * by an id that the next address doesn't tell.
   */
  forgetStates(): void {
    this.#keep(({ finding }) => finding.state === null || finding.state === 'ok' || finding.profile !== null);
  }

  #keep(isKept: (kept: Kept) => boolean): void {
    this.#kept = this.#kept.filter(isKept);
    this.#characters = this.#kept.reduce((sum, { characters }) => sum + characters, 0);
  }
}
