import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { platforms } from '@/lib/platforms/registry';

const ORIGINS = platforms.flatMap((platform) => [...platform.matches]);

/** Whether the browser lets the extension read its sites, live; null until it is known. */
export function useSiteAccess(): boolean | null {
  const [hasAccess, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    const { permissions } = browser;
    const look = () => void permissions.contains({ origins: ORIGINS }).then(setAccess);
    look();
    permissions.onAdded.addListener(look);
    permissions.onRemoved.addListener(look);
    return () => {
      permissions.onAdded.removeListener(look);
      permissions.onRemoved.removeListener(look);
    };
  }, []);
  return hasAccess;
}

/** Asks the browser for the sites. Only from a click of a person. */
export async function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
