import type { PageReaders } from '../platform';
import { readEmbedded } from './embedded';
import type { DataReader, ErrorReader, ShownReader } from './origin';
import { readShownPage } from './rendered-page';
import { readReply } from './replies';

/** Readers of all three carriers out of what reads data, the page that is shown, and errors where a channel was asked for. */
export function readersOf(readData: DataReader, readShown: ShownReader, readError?: ErrorReader): PageReaders {
  return {
    readEmbedded: (document, context) => readEmbedded(document, context, readData),
    readReply: (reply, context) => readReply(reply, context, readData, readError),
    readRendered(document, address, context, embedded = []) {
      if (address.kind !== 'profile' && address.kind !== 'post') return [];
      return readShownPage(document, (page) => readShown(page, address, context, embedded));
    },
  };
}
