import { logFailure } from '@/lib/log';
import { type MessageName, messages, type Refusal, type ReplyOf, type RequestOf } from '@/lib/messages';
import { platformOf } from '@/lib/platforms/registry';
import { storeFailure } from '@/lib/store/failure';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/**
 * The address of the page that a sender's tab shows now, '' where it has none. The sender's own `url` stays that of the
 * page's first load when a site changes its pages in place.
 */
export function addressOfTab(sender: Sender): string {
  return sender.tab?.url ?? '';
}

/**
 * Lets a message through to its handler if its sender may send it and its request fits its schema; else refuses it. An
 * exception in the handler becomes a refusal, so that the sender can say what is safe and
 * what to do.
 */
export async function receive<N extends MessageName>(
  name: N,
  { request: sent, sender }: { request: unknown; sender: Sender },
  ownOrigin: string,
  handle: (request: RequestOf<N>, sender: Sender) => Promise<ReplyOf<N> | Refusal>,
): Promise<ReplyOf<N>> {
  const refuse = (why: Refusal['why'], detail?: string) => {
    logFailure('background', `${name} refused: ${why}`, detail);
    return { ok: false, why } as ReplyOf<N>; // every reply's schema has this form
  };
  if (!maySend(messages[name].from, sender, ownOrigin)) return refuse('wrong-sender', sender.url);
  const request = messages[name].request.safeParse(sent);
  if (!request.success) return refuse('malformed', request.error.issues[0]?.path.join('.'));
  try {
    // The schema is that of N; its type is lost in the lookup.
    return (await handle(request.data as RequestOf<N>, sender)) as ReplyOf<N>;
  } catch (error) {
    return refuse(storeFailure(error) ?? 'failed', error instanceof Error ? error.name : undefined);
  }
}

/** A page's script may speak from the top frame of a supported page only, a view from the extension's own pages only. */
function maySend(from: 'page' | 'view' | 'worker', sender: Sender, ownOrigin: string): boolean {
  if (from === 'worker') return false; // what it says is for others
  if (from === 'view') return sender.url?.startsWith(ownOrigin) ?? false;
  return sender.frameId === 0 && isSitePage(sender.url) && isSitePage(addressOfTab(sender));
}

/** Whether our scripts run at this address. People may write addresses without "s"; pages are read over https only. */
function isSitePage(url = ''): boolean {
  return url.startsWith('https://') && platformOf(url) !== null;
}
