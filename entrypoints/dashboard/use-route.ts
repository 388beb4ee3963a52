import { useEffect, useState } from 'react';

/** What the dashboard shows, as its address says: the part's name and what it is about. */
export interface Route {
  section: string;
  /** Ids, decoded; of one creator's page one, of a comparison several. */
  ids: readonly string[];
}

/** The address of a part of the dashboard. */
export function routeTo(section: string, ids: readonly string[] = []): string {
  return `#/${[section, ...ids.map(encodeURIComponent)].join('/')}`;
}

/** What an address's fragment names; the list where it names nothing. */
export function routeOf(fragment: string): Route {
  const [section = '', ...ids] = fragment.replace(/^#\/?/, '').split('/');
  return { section: section === '' ? 'list' : section, ids: ids.map(decoded) };
}

/** The open part, live. */
export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setFragment(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return routeOf(fragment);
}

/** A person may have written the address: what can't be decoded is taken as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
