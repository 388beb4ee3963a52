/** The items of a text that lists them with "|" between; long lists of words read better so than a line each. */
export function list(text: string): string[] {
  return text.trim().split(/\s*\|\s*/);
}
