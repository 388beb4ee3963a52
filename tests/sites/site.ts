import type { BrowserContext, Request, Route } from '@playwright/test';
import type { PageState } from '../../lib/model/reading';

/** What a page asks a simulated site for. */
export interface SiteRequest {
  url: string;
  method: string;
  /** The body of a POST, null without one. */
  postData: string | null;
  /** As Playwright names it: "document", "fetch", "script", … */
  resourceType: string;
}

/** What the site answers. */
export interface SiteReply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** The options of every site: all that a site shows follows from them, to the byte. */
export interface SiteOptions {
  /** The site's present, in milliseconds since 1970; the ages on its pages count back from it. */
  now: number;
  /** The interface language. */
  language?: SiteLanguage;
}

/** Interface languages that the sites can write. */
export type SiteLanguage = 'en' | 'de' | 'ja' | 'pt' | 'ar';

/** One comment as it truly is, whatever a page shows of it. */
export interface CommentTruth {
  id: string;
  /** The handle without "@". */
  author: string;
  text: string;
  likes: number;
  /** ISO 8601, UTC. */
  publishedAt: string;
  isEdited: boolean;
  isPinned: boolean;
  /** Whether the creator gave it a heart. */
  isHearted: boolean;
  byCreator: boolean;
  replies: readonly CommentTruth[];
}

/** One post as it truly is. */
export interface PostTruth {
  id: string;
  url: string;
  kind: 'photo' | 'carousel' | 'video' | 'short' | 'live';
  title: string;
  caption: string;
  views: number;
  /** People watching now; null where it isn't live. */
  viewers: number | null;
  /** Null where the creator hides them. */
  likes: number | null;
  /** Comments and replies together; null where they are turned off. */
  comments: number | null;
  /** Null, or absent, where the platform doesn't show them. */
  shares?: number | null;
  saves?: number | null;
  isPinned?: boolean;
  /** Whether the platform labels it as paid for. */
  isPaidPartnership?: boolean;
  /** ISO 8601, UTC. */
  publishedAt: string;
  durationSeconds: number;
  /** Handles, without "@", of those who published it together with the creator. */
  coauthors: readonly string[];
  /** The threads that the page loads when scrolled to its end, in its order. All of them, up to about 120 comments. */
  readonly commentsList: readonly CommentTruth[];
}

/** One invented creator with the true numbers. */
export interface CreatorTruth {
  platform: string;
  /** Without "@"; null where the page has none. */
  handle: string | null;
  platformId: string | null;
  name: string;
  /** What this creator is in the tests for, readable: "hidden subscriber count". */
  case: string;
  profileUrl: string;
  /** The exact number; null where the creator hides it. */
  followers: number | null;
  isVerified: boolean;
  bio: string;
  links: readonly string[];
  /** What a correct reader says about the profile page. */
  expectedState: PageState;
  /** All kinds together, newest first, but for pinned ones where the page puts them first. */
  videos: readonly PostTruth[];
}

/** A platform made of invented people: a folder beside this file, listed in index.ts. */
export interface SimulatedSite {
  id: string;
  /** Host names it answers for, over https. */
  hosts: readonly string[];
  /** The address to open first. */
  start: string;
  creators: readonly CreatorTruth[];
  /** Null where the request is for nothing that the site has: a test then fails. */
  respond(request: SiteRequest): SiteReply | null;
}

/** A request that left the routed sites, or that a routed site has no answer for. It was aborted. */
export interface ForeignRequest extends SiteRequest {
  /** Whether a service worker made it, which on these sites can only be an extension's. */
  isFromServiceWorker: boolean;
}

/** Who is told about requests. */
export interface RouteListeners {
  onForeignRequest(request: ForeignRequest): void;
  /** Told of every request that a site answers. */
  onSiteRequest?(request: ForeignRequest): void;
}

const LOCAL_SCHEMES = new Set(['chrome-extension:', 'moz-extension:', 'blob:', 'data:', 'about:', 'devtools:']);

/**
 * Makes the sites the whole internet of a browser context: their hosts are answered, every other request is reported
 * and aborted. What never leaves the browser (extension pages, blobs, data) goes on.
 */
export async function routeSites(
  context: BrowserContext,
  sites: readonly SimulatedSite[],
  listeners: RouteListeners,
): Promise<void> {
  // First, so that the sites' own routes, which come later, win.
  await context.route('**/*', async (route) => {
    const request = seen(route.request());
    if (LOCAL_SCHEMES.has(new URL(request.url).protocol)) return route.continue();
    listeners.onForeignRequest(request);
    return route.abort('blockedbyclient');
  });
  for (const site of sites) {
    await context.route(
      (url) => url.protocol === 'https:' && site.hosts.includes(url.hostname),
      (route) => answer(route, site, listeners),
    );
  }
}

async function answer(route: Route, site: SimulatedSite, listeners: RouteListeners): Promise<void> {
  const request = seen(route.request());
  const reply = site.respond(request);
  if (reply === null) {
    listeners.onForeignRequest(request);
    return route.abort('blockedbyclient');
  }
  listeners.onSiteRequest?.(request);
  return route.fulfill(reply);
}

function seen(request: Request): ForeignRequest {
  return {
    url: request.url(),
    method: request.method(),
    postData: request.postData(),
    resourceType: request.resourceType(),
    isFromServiceWorker: request.serviceWorker() !== null,
  };
}
