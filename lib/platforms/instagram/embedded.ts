import { allIn } from '../extract/dom';
import { finding, stateFinding } from '../extract/findings';
import { at, parseJson, stringAt } from '../extract/json';
import type { Finding, ReadContext, Subject } from '../platform';
import { readData } from './data';
import { readMeta } from './meta';
import { handleOf, idOf } from './names';
import { bareProfile } from './profile';
import { EMBEDDED } from './selectors';
import { walk } from './walk';

/** Only scripts with one of these words in them are parsed: a page has dozens, of a megabyte in all. */
const WORTH_PARSING =
  /canonicalRouteName|page_logging|follower_count|xig_|xdt_api__v1|xdt_fbsearch|xdt_location|fetch__XDT|edge_followed_by|shortcode_media/;

/** What the data embedded in a document and its meta tags say. They stay as of the first load. */
export function readEmbedded(document: Document, context: ReadContext): Finding[] {
  const texts = allIn(document, EMBEDDED)
    .map((script) => script.textContent ?? '')
    .filter((text) => WORTH_PARSING.test(text));
  const values = texts.map(parseJson);
  const data = values.flatMap((value) => readData(value, { carrier: 'embedded', postId: null }, context));
  const meta = readMeta(document, context);
  const routes = values.map(readRoute);
  const named = routes.flatMap(({ owner }) => owner ?? []);
  // A state names nobody; where the document says whom it was loaded for, it is theirs.
  const [subject = { kind: 'unnamed' }] = [...named, ...meta].map((about): Subject => about.subject);
  const states = routes.flatMap(
    ({ name }) =>
      stateOf(
        name,
        texts.some((text) => DATA_BLOCK.test(text)),
      ) ?? [],
  );
  return [...data, ...named, ...meta, ...states.map((state) => stateFinding('embedded', subject, state))];
}

/** The key of a signed-out page's data, whatever is in them. */
const DATA_BLOCK = /xig_user_by_username|xig_polaris_media/;

/** The state that a route stands for. A signed-out page without its data was refused them. */
/** Names of routes are far shorter; the patterns below need much longer for long texts. */
const LONGEST_ROUTE = 200;

function stateOf(route: string | null, hasData: boolean) {
  if (route === null || route.length > LONGEST_ROUTE) return null;
  if (route.endsWith('PolarisErrorRoute')) return 'not-found';
  if (/Login\w*Route$/.test(route)) return 'login-wall';
  return !hasData && /LoggedOut\w*(?:Profile|Post)\w*Route$/.test(route) ? 'throttled' : null;
}

interface Route {
  /** The platform's own name for the page that the document was loaded for. */
  name: string | null;
  /** The owner of the profile that it was loaded for. */
  owner: Finding | null;
}

/** What an embedded object says of the page itself; the account's id stands in its logging, beside its handle. */
function readRoute(value: unknown): Route {
  const route: Route = { name: null, owner: null };
  walk(value, new Set(), ({ object }) => {
    route.name ??= stringAt(object, 'canonicalRouteName');
    const handle = handleOf(at(object, 'params.username'));
    const platformId = idOf(at(object, 'rootView.props.page_logging.params.profile_id'));
    if (handle !== null && platformId !== null) route.owner ??= owner(handle, platformId);
    return false;
  });
  return route;
}

function owner(handle: string, platformId: string): Finding {
  const identity = { handle, platformId };
  return finding('embedded', { kind: 'profile', ...identity, aliases: [] }, { profile: bareProfile(identity) });
}
