import type { CDPSession, Page } from '@playwright/test';

/** The element on a site's page that holds the card. */
const HOST = 'TOUCHSTONE-CARD';

/** How often the card is looked for while it is waited for. Milliseconds. */
const INTERVAL = 100;

/** Part of a node as the browser's debugging protocol describes it. */
interface Node {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[] | undefined;
  children?: Node[] | undefined;
  shadowRoots?: Node[] | undefined;
}

/** Elements that begin a new line. */
const INLINE = new Set(['SPAN', 'B', 'STRONG', 'EM', 'I', 'A', 'SMALL', 'ABBR', 'SLOT']);

/**
 * The card on a page, seen through the debugging protocol: its shadow root is closed, so that nothing in the page can
 * reach in, and Playwright can't either.
 */
export class Card {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** The card on this page, whether it is there yet or not. */
  static async on(page: Page): Promise<Card> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    return new Card(page, session);
  }

  /** The card's text, a line for each block; null where there is no card, '' where it is empty. */
  async text(): Promise<string | null> {
    const root = await this.root();
    return root && textOf(root).trim();
  }

  /** Waits until the card's text is as asked for, and gives it. Rejects after `limit` milliseconds with what it said. */
  async waitForText(isAsked: (text: string) => boolean, limit = 30_000): Promise<string> {
    const end = Date.now() + limit;
    for (;;) {
      const text = await this.text();
      if (text !== null && isAsked(text)) return text;
      if (Date.now() > end) throw new Error(`The card didn't say what was waited for; it says: ${text ?? '(no card)'}`);
      await new Promise((wake) => setTimeout(wake, INTERVAL));
    }
  }

  /** A click as of a mouse on the card's button or link of this name. Rejects where there is none. */
  async click(name: string | RegExp): Promise<void> {
    const root = await this.root();
    const target = root && find(root, (node) => isControl(node) && isNamed(node, name));
    if (!target) throw new Error(`The card has no control ${name}.`);
    const { backendNodeId } = target;
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** The card's elements as markup; '' where there is no card. Its styles are in components/card/card.css. */
  async markup(): Promise<string> {
    const frame = (await this.root())?.children?.[0];
    if (!frame) return '';
    return (await this.session.send('DOM.getOuterHTML', { backendNodeId: frame.backendNodeId })).outerHTML;
  }

  /** The text of the card's control with the focus, by the accessibility tree; null where none has it. */
  async focusedText(): Promise<string | null> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const focused = nodes.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return focused.at(-1)?.name?.value ?? null;
  }

  /** Where the card is in the window, in CSS pixels; null where it isn't shown. */
  async box(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const root = await this.root();
    const shown = root?.children?.filter((node) => node.nodeName !== 'STYLE') ?? [];
    const boxes = await Promise.all(shown.map((node) => this.boxOf(node)));
    return boxes.find((box) => box !== null && box.width > 0 && box.height > 0) ?? null;
  }

  private async boxOf({ backendNodeId }: Node) {
    try {
      const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    } catch {
      return null; // it has no box: not displayed
    }
  }

  /** The card's closed shadow root, null where there is no card. */
  private async root(): Promise<Node | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    return find(root, (node) => node.nodeName.toUpperCase() === HOST)?.shadowRoots?.[0] ?? null;
  }
}

function find(node: Node, isAsked: (node: Node) => boolean): Node | null {
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isAsked(next)) return next;
    open.push(...(next.children ?? []).toReversed(), ...(next.shadowRoots ?? []));
  }
  return null;
}

function isControl({ nodeName }: Node): boolean {
  return nodeName === 'BUTTON' || nodeName === 'A' || nodeName === 'SUMMARY';
}

function isNamed(node: Node, name: string | RegExp): boolean {
  return typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node));
}

/** The label if one is given, else the text. */
function nameOf(node: Node): string {
  const attributes = node.attributes ?? [];
  const label = attributes.findIndex((name, at) => at % 2 === 0 && name === 'aria-label');
  return (label >= 0 ? (attributes[label + 1] ?? '') : textOf(node)).replace(/\s+/g, ' ').trim();
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  const inner = (node.children ?? []).map(textOf).join('');
  return INLINE.has(node.nodeName) ? inner : `${inner.trim()}\n`;
}
