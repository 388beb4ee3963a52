/** The question whether to read replies, and what to do with the answer. */
export interface RepliesQuestionProps {
  onAnswer(isAgreed: boolean): void;
}

/** Asks once, in plain words, whether the replies that pages load may be read. */
export function RepliesQuestion({ onAnswer }: RepliesQuestionProps) {
  return (
    <section className="question" aria-labelledby="replies-question">
      <h2 id="replies-question">Read the data that a page loads?</h2>
      <p>
        Likes and comments of posts are mostly in the data that a page loads while you look at it. Touchstone can read
        along. It asks for nothing itself, changes nothing on the page, and what it reads stays on this computer.
      </p>
      <p className="muted">
        If you decline, only what is on screen is read. It works in tabs that you open or reload from now on.
      </p>
      <div className="bar">
        <button type="button" onClick={() => onAnswer(false)}>
          Only what is on screen
        </button>
        <button type="button" className="primary" onClick={() => onAnswer(true)}>
          Read along
        </button>
      </div>
    </section>
  );
}
