import data from './data/comment-data.json';
import { type CommentData, unpack } from './packed-data';

let shipped: CommentData | null = null;

/** The data that the project ships, unpacked once. */
export function shippedData(): CommentData {
  shipped ??= unpack(data);
  return shipped;
}
