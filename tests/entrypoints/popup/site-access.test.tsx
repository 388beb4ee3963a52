// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestSiteAccess, useSiteAccess } from '@/entrypoints/popup/use-site-access';
import { platforms } from '@/lib/platforms/registry';
import { youtube } from '@/lib/platforms/youtube';
import { reactRoot } from '../../support/react-root';

const ALL = platforms.flatMap(({ matches }) => [...matches]);

/** The browser's list of sites that it lets the extension read, and who is told of changes. */
let granted: Set<string>;
let listeners: Set<() => void>;
const event = {
  addListener: (hear: () => void) => listeners.add(hear),
  removeListener: (hear: () => void) => listeners.delete(hear),
};
const request = vi.fn();

const root = reactRoot();
beforeEach(() => {
  granted = new Set();
  listeners = new Set();
  request.mockReset();
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    request,
    onAdded: event,
    onRemoved: event,
  };
  Object.assign(fakeBrowser, { permissions });
});

function Shown({ matches }: { matches: readonly string[] | null }) {
  return <p>{String(useSiteAccess(matches))}</p>;
}

const show = (matches: readonly string[] | null = null) => act(async () => root.render(<Shown matches={matches} />));
const shown = () => document.querySelector('p')?.textContent;

/** The person changes what the extension may read, in the browser's own settings. */
async function change(origins: readonly string[]): Promise<void> {
  granted = new Set(origins);
  await act(async () => {
    for (const hear of listeners) hear();
  });
}

describe('site access', () => {
  it('is there where the browser gave it with the installation', async () => {
    granted = new Set(ALL);
    await show();
    expect(shown()).toBe('true');
  });

  it('is absent where the browser gives none by default, or only on click', async () => {
    await show();
    expect(shown()).toBe('false');
  });

  it('is there as soon as the person gives it, and gone as soon as it is revoked', async () => {
    await show();
    await change(ALL);
    expect(shown()).toBe('true');
    await change([]);
    expect(shown()).toBe('false');
  });

  it('is that of the tab’s own site where the person chose some sites only', async () => {
    granted = new Set(youtube.matches);
    await show(youtube.matches);
    expect(shown()).toBe('true');
    await show(null);
    expect(shown()).toBe('false');
  });

  it('is asked for in one step for all sites, with nothing before that would lose the click', () => {
    void requestSiteAccess();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ALL });
  });

  it('is listened to no more once the popup is closed', async () => {
    await show();
    expect(listeners.size).toBeGreaterThan(0);
    act(() => root.render(null));
    expect(listeners.size).toBe(0);
  });
});
