import type { Finding, PageAddress, ReadContext } from '../platform';

/** Where data come from, and what address a document was loaded for if it says so. */
export interface Origin {
  carrier: Finding['carrier'];
  loadedFor: PageAddress | null;
}

/** Reads an object of page data: the same comes embedded in a document and as a reply. Nothing for objects of other kinds. */
export type DataReader = (data: unknown, origin: Origin, context: ReadContext) => Finding[];

/** Reads the one page of the app that is visible, at an address of a creator or a post. */
export type ShownReader = (
  page: Element,
  address: PageAddress,
  context: ReadContext,
  embedded: readonly Finding[],
) => Finding[];

/** Reads the code of the error that a request for a channel was answered with. */
export type ErrorReader = (code: unknown) => Finding[];
