import { at, parseJson, stringAt } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import { readItemDetail, readItems } from './items';
import { readLinkedData } from './linked-data';
import { EMBEDDED, EMBEDDED_BEFORE_2024, LINKED_DATA } from './selectors';
import { readUser, readUserDetail } from './user';

/** Where a post's document holds its details; the second in documents for phones, from public descriptions. */
const POSTS = ['webapp.video-detail', 'webapp.reflow.video.detail'];

/** What the data embedded in the document say. Of the viewer, whom they also hold, nothing is looked at. */
export function readEmbedded(document: Document, context: ReadContext): Finding[] {
  const scope = at(dataIn(document, EMBEDDED), '__DEFAULT_SCOPE__');
  const others = ownValue(scope, 'webapp.updated-items');
  return [
    ...readUserDetail(ownValue(scope, 'webapp.user-detail'), 'embedded', { kind: 'unnamed' }),
    ...POSTS.flatMap((key) => readItemDetail(ownValue(scope, key), 'embedded', context, { kind: 'unnamed' })),
    ...readItems(Array.isArray(others) ? others : [], 'embedded', context, 'feed'),
    ...readState(dataIn(document, EMBEDDED_BEFORE_2024), context),
    ...readLinkedData(dataIn(document, LINKED_DATA)),
  ];
}

function dataIn(document: Document, selector: string): unknown {
  return parseJson(document.querySelector(selector)?.textContent ?? '');
}

/** The state of older documents: users and their counts by handle, items by id. */
function readState(state: unknown, context: ReadContext): Finding[] {
  const users = Object.values(objectAt(state, 'UserModule.users')).flatMap((user) => {
    const v1 = ownValue(at(state, 'UserModule.stats'), stringAt(user, 'uniqueId') ?? '');
    return readUser(user, { v2: undefined, v1, isExact: false }, 'embedded') ?? [];
  });
  return [...users, ...readItems(Object.values(objectAt(state, 'ItemModule')), 'embedded', context)];
}

function objectAt(value: unknown, path: string): object {
  const found = at(value, path);
  return typeof found === 'object' && found !== null ? found : {};
}

/** The value under a key that may hold dots, undefined where the object has no such key of its own. */
function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key] // an own key, as was just seen
    : undefined;
}
