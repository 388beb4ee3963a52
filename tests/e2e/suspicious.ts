import type { Page } from '@playwright/test';

/** What on a page would let a text act: markup that none of ours is, handlers, links that lead elsewhere than to the web. */
export async function suspicious(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const tag = element.tagName.toLowerCase();
      const isOwn = !(element instanceof HTMLScriptElement) || element.src.startsWith(location.origin);
      if (['iframe', 'object', 'embed', 'base', 'marquee', 'math'].includes(tag) || !isOwn) found.push(tag);
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${tag} ${name}`);
        const leads = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
        if (leads && !/^(https?:|#|\/|chrome-extension:|blob:)/.test(value)) found.push(`${tag} ${name} ${value}`);
      }
    }
    return found;
  });
}
