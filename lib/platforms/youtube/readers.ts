import type { PageReaders } from '../platform';
import { readEmbedded } from './embedded';
import type { DataReader, ShownReader } from './origin';
import { readShownPage } from './rendered-page';
import { readReply } from './replies';

/** Readers of all three carriers out of what reads data, and what reads the page that is shown. */
export function readersOf(readData: DataReader, readShown: ShownReader): PageReaders {
  return {
    readEmbedded: (document, context) => readEmbedded(document, context, readData),
    readReply: (reply, context) => readReply(reply, context, readData),
    readRendered(document, address, context, embedded = []) {
      if (address.kind !== 'profile' && address.kind !== 'post') return [];
      return readShownPage(document, (page) => readShown(page, address, context, embedded));
    },
  };
}
