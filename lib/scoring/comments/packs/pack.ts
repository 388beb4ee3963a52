/**
 * What one language says under any post, and what it doesn't. All but `promotion` are words between blanks; a word ending
 * in `*` stands for all that begin with it. Latin words are written with their accents: they are found without them too.
 */
export interface LanguagePack {
  /** The language's two- or three-letter tag. */
  language: string;
  /** Approval: "beautiful", "love", "talented". */
  praise: string;
  /** Greetings, thanks, wishes, cheers, laughter, cries. */
  reaction: string;
  /** What the post is, without saying what it shows: "photo", "video", "post". */
  media: string;
  /** Words with no content of their own: articles, pronouns, intensifiers, forms of address, "today". */
  filler: string;
  /** Words of people who want to buy: price, size, where, order. */
  buying: string;
  /** Words of people who bought or trusted, and are unhappy. */
  complaint: string;
  /** Wordings that promote something else or look for victims: sequences of words, parted by "|". */
  promotion: string;
}
