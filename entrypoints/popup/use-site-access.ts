import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { platforms } from '@/lib/platforms/registry';

const ORIGINS = platforms.flatMap((platform) => [...platform.matches]);

/**
 * Whether the browser lets the extension read the tab's site, given by its match patterns, live; null until it is known.
 * Without access to a tab its site can't be told (`matches` null): then whether all sites may be read.
 */
export function useSiteAccess(matches: readonly string[] | null): boolean | null {
  const [hasAccess, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    const { permissions } = browser;
    const look = () => void permissions.contains({ origins: [...(matches ?? ORIGINS)] }).then(setAccess);
    look();
    permissions.onAdded.addListener(look);
    permissions.onRemoved.addListener(look);
    return () => {
      permissions.onAdded.removeListener(look);
      permissions.onRemoved.removeListener(look);
    };
  }, [matches]);
  return hasAccess;
}

/** Asks the browser for the sites. Only from a click of a person. */
export async function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
