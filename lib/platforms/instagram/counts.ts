import type { CountStyle } from '../numbers/style';

/**
 * Instagram's page prints one decimal ("1.1M"). Whether it cuts or rounds is not known, so the interval allows for both.
 */
export function countStyle(): CountStyle {
  return SHOWN;
}

const SHOWN: CountStyle = { shortening: 'unknown', precision: 'tenth' };

/** The summary in a document's meta tags has whole units ("11K"), from a cache. */
export const SUMMARY_STYLE: CountStyle = { shortening: 'unknown', precision: 'whole' };
