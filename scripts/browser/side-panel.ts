import type { CDPSession } from '@playwright/test';
import type { Launched } from './launch';

/** How often the panel is looked for and asked. Milliseconds. */
const INTERVAL = 100;

/** How long the panel may take to appear or to show something. Milliseconds. */
const LIMIT = 15_000;

/** The part of the browser's extension API that is used here; a page of the extension has it. */
interface ExtensionApi {
  windows: { getAll(filter: object): Promise<{ id: number }[]> };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
}

/** What the debugging protocol gives back for an evaluated expression. */
interface Evaluated {
  id: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

/**
 * The real side panel beside the window's tabs. Playwright takes it for no page; it is driven by the browser's debugging
 * protocol itself.
 */
export class SidePanel {
  private asked = 0;
  private readonly waiting = new Map<number, (answer: Evaluated) => void>();

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message) as Evaluated; // the protocol's own form
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  /** Whether a side panel of the extension is open in any window. */
  static async isOpen(launched: Launched): Promise<boolean> {
    const session = await browserSession(launched);
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    const tabs = launched.context.pages().map((page) => page.url());
    const url = launched.extensionUrl('sidepanel.html');
    return targetInfos.some((target) => target.url.startsWith(url) && !tabs.includes(target.url));
  }

  /** Opens the side panel in the first window and waits for its page. Rejects where it doesn't come. */
  static async open(launched: Launched): Promise<SidePanel> {
    const opener = await launched.context.newPage();
    await opener.goto(launched.extensionUrl('welcome.html'));
    // The browser counts what is evaluated in a page as the doing of a person who sees it.
    await opener.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const [window] = await chrome.windows.getAll({ windowTypes: ['normal'] });
      if (window) await chrome.sidePanel.open({ windowId: window.id });
    });
    await opener.close();
    const session = await browserSession(launched);
    const url = launched.extensionUrl('sidepanel.html');
    const targetId = await eventually(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find((target) => target.url.startsWith(url))?.targetId;
    });
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new SidePanel(session, sessionId);
  }

  /** The panel's text as it is shown. */
  async text(): Promise<string> {
    return String(await this.evaluate("document.body?.innerText ?? ''"));
  }

  /** Waits until the panel's text is as asked for, and gives it. Rejects with what it said instead. */
  async waitForText(isAsked: (text: string) => boolean): Promise<string> {
    let last = '';
    return eventually(
      async () => {
        last = await this.text();
        return isAsked(last) ? last : undefined;
      },
      () => `the panel says: ${last}`,
    );
  }

  /** Presses a key where the panel's focus is. */
  async press(key: string): Promise<void> {
    await this.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true }))`,
    );
  }

  /** What an expression gives in the panel's page, as JSON can carry it. Rejects where it throws. */
  async evaluate(expression: string): Promise<unknown> {
    const id = ++this.asked;
    const answered = new Promise<Evaluated>((done) => this.waiting.set(id, done));
    const message = JSON.stringify({
      id,
      method: 'Runtime.evaluate',
      params: { expression, awaitPromise: true, returnByValue: true, userGesture: true },
    });
    await this.session.send('Target.sendMessageToTarget', { message, sessionId: this.sessionId });
    const { result } = await answered;
    if (result?.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result?.result?.value;
  }
}

/** A debugging session that sees what is no page to Playwright. */
async function browserSession({ context }: Launched): Promise<CDPSession> {
  const browser = context.browser();
  if (browser) return browser.newBrowserCDPSession();
  return context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
}

async function eventually<T>(ask: () => Promise<T | undefined>, otherwise = () => 'it did not come'): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for the side panel; ${otherwise()}`);
    await new Promise((wake) => setTimeout(wake, INTERVAL));
  }
}
