import { parseAst } from 'vite';

/** Something in a script that the extension's scripts must not hold. `where` is the text around it. */
export interface ScriptFinding {
  rule: ScriptRule;
  where: string;
}

/**
 * - `code-from-text`: eval, the Function constructor under whatever name, timers that are given a text
 * - `remote-code`: importScripts, a worker, an import of anything but a file of the build, a script element
 * - `markup-from-text`: innerHTML and its like, dangerouslySetInnerHTML given to an element
 * - `embedding`: elements that load a document or prepare a connection, which no policy for connections stops
 * - `external-messages`: listening to other extensions or pages
 * - `network`: whatever can send something
 * - `acting`: clicking, scrolling, submitting, focusing, playing or navigating for a person
 * - `telling`: what other scripts of a page can hear or find: events, messages to a window, marks in its timeline, storage
 */
export type ScriptRule =
  | 'code-from-text'
  | 'remote-code'
  | 'markup-from-text'
  | 'embedding'
  | 'external-messages'
  | 'network'
  | 'acting'
  | 'telling';

/** A node of the syntax tree (ESTree): its type, its place, and whatever else a node of that type has. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const MARKUP_CALLS = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment']);
const EMBEDDING = new Set(['iframe', 'frame', 'object', 'embed']);
/** What a link may be to a page, for which a browser prepares a connection whatever the page's policy says. */
const PREPARING = new Set(['preconnect', 'dns-prefetch', 'prerender', 'prefetch']);
/** What runs a file by its address. */
const WORKERS = new Set(['Worker', 'SharedWorker', 'importScripts']);
const EXTERNAL = new Set(['onMessageExternal', 'onConnectExternal', 'onUserScriptMessage']);
const NETWORK = new Set(['XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport']);
const ACTING = new Set([
  ...['click', 'scrollTo', 'scrollBy', 'scrollIntoView', 'scroll', 'submit', 'requestSubmit', 'focus', 'blur'],
  ...['pushState', 'replaceState', 'back', 'forward', 'reload', 'navigate', 'execCommand', 'play', 'pause'],
]);
/** What moves a page when it is written to. */
const PLACES = new Set(['scrollTop', 'scrollLeft', 'location']);
const WINDOWS = new Set(['window', 'self', 'globalThis', 'parent', 'top', 'opener']);
const STORAGES = new Set([
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'BroadcastChannel', 'customElements'],
]);
const TELLING = new Set(['dispatchEvent', 'mark', 'measure']);

/** What a script's syntax tree holds of that, in the order of the text. Rejects a text that is no script. */
export function scanScript(text: string): ScriptFinding[] {
  const findings: ScriptFinding[] = [];
  const root = parseAst(text) as unknown as Node; // its own type names every kind of node, which isn't needed here
  const open: { node: Node; parent: Node | null; field: string }[] = [{ node: root, parent: null, field: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent, field } = next;
    const rule = ruleBroken(node, parent, field);
    if (rule) findings.push({ rule, where: text.slice(Math.max(0, node.start - 60), node.end + 60) });
    for (const [name, value] of Object.entries(node).toReversed()) {
      for (const child of (Array.isArray(value) ? value : [value]).toReversed()) {
        if (isNode(child)) open.push({ node: child, parent: node, field: name });
      }
    }
  }
  return findings;
}

function ruleBroken(node: Node, parent: Node | null, field: string): ScriptRule | null {
  switch (node.type) {
    case 'Identifier':
      return isReference(parent, field) ? ruleOfName(String(node.name), parent, field) : null;
    case 'Literal':
    case 'TemplateLiteral': // a build writes most texts so
      return ruleOfText(plainText(node), parent, field);
    case 'AssignmentExpression':
      return ruleOfAssignment(node.left);
    case 'Property':
      return keyOf(node) === 'dangerouslySetInnerHTML' && parent?.type === 'ObjectExpression'
        ? 'markup-from-text'
        : null;
    case 'MemberExpression':
      if (WINDOWS.has(nameOf(node.object) ?? '') && STORAGES.has(nameOf(node) ?? '')) return 'telling';
      return EXTERNAL.has(nameOf(node) ?? '') ? 'external-messages' : null;
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return node.source && !isOwnFile(node.source) ? 'remote-code' : null;
    case 'CallExpression':
      return ruleOfCall(node);
    default:
      return null;
  }
}

/** A name as such means the global one; after a dot, as a key or as a label it is a name of something else. */
function isReference(parent: Node | null, field: string): boolean {
  if (parent?.type === 'MemberExpression' && field === 'property') return parent.computed === true;
  if (parent?.type === 'Property' || parent?.type === 'PropertyDefinition' || parent?.type === 'MethodDefinition') {
    return field === 'value' || parent.computed === true || parent.shorthand === true;
  }
  return parent?.type !== 'ImportSpecifier' && parent?.type !== 'ExportSpecifier' && field !== 'label';
}

function ruleOfName(name: string, parent: Node | null, field: string): ScriptRule | null {
  if (name === 'eval') return 'code-from-text';
  if (WORKERS.has(name)) return 'remote-code';
  if (NETWORK.has(name)) return 'network';
  if (STORAGES.has(name)) return 'telling';
  if (name !== 'Function') return null;
  // What a thing is may be asked (`x instanceof Function`), and what functions have (`Function.prototype`).
  const isAsked =
    parent?.type === 'BinaryExpression' || (parent?.type === 'UnaryExpression' && parent.operator === 'typeof');
  const isLookedAt = parent?.type === 'MemberExpression' && field === 'object' && nameOf(parent) !== 'constructor';
  return isAsked || isLookedAt ? null : 'code-from-text';
}

/** What is written to: by its name, or as a part of the page's address. */
function ruleOfAssignment(left: unknown): ScriptRule | null {
  const name = nameOf(left) ?? '';
  if (MARKUP.has(name)) return 'markup-from-text';
  const isIn = (holder: string) => isNode(left) && left.type === 'MemberExpression' && nameOf(left.object) === holder;
  if (name === 'cookie' && isIn('document')) return 'telling';
  return PLACES.has(name) || isIn('location') ? 'acting' : null;
}

/** What a text that stands written out is given to. */
function ruleOfText(text: string | null, parent: Node | null, field: string): ScriptRule | null {
  if (text === null) return null;
  const isGiven = parent?.type === 'CallExpression';
  const isSet = (parent?.type === 'AssignmentExpression' || parent?.type === 'Property') && field !== 'key';
  if (isGiven && EMBEDDING.has(text)) return 'embedding';
  if ((isGiven || (isSet && field !== 'left')) && PREPARING.has(text)) return 'embedding';
  return isGiven && isMarkupSet(text, parent) ? 'markup-from-text' : null;
}

/** Whether a call sets an attribute that is markup or code to something that doesn't stand written out. */
function isMarkupSet(name: string, { callee, arguments: given }: Node): boolean {
  if (nameOf(callee) !== 'setAttribute' || !(MARKUP.has(name) || /^on[a-z]{4,}$/.test(name))) return false;
  const value = Array.isArray(given) ? given[1] : null;
  return !isNode(value) || plainText(value) === null;
}

function ruleOfCall(node: Node): ScriptRule | null {
  const called = nameOf(node.callee);
  const given = Array.isArray(node.arguments) ? node.arguments.filter(isNode) : [];
  const isMethod = isNode(node.callee) && node.callee.type === 'MemberExpression';
  if (called === 'setTimeout' || called === 'setInterval') return isText(given[0]) ? 'code-from-text' : null;
  if (MARKUP_CALLS.has(called ?? '')) return 'markup-from-text';
  if (called === 'write' && isMethod && isNode(node.callee) && nameOf(node.callee.object) === 'document') {
    return 'markup-from-text';
  }
  if (called === 'fetch' || called === 'sendBeacon') return 'network';
  if (called === 'createElement' && given[0] && plainText(given[0]) === 'script') return 'remote-code';
  if (!isMethod || !isNode(node.callee)) return null;
  const holder = nameOf(node.callee.object) ?? '';
  if (TELLING.has(called ?? '') || (called === 'postMessage' && WINDOWS.has(holder))) return 'telling';
  const isMove = holder === 'location' ? /^(?:assign|replace)$/ : /^open$/;
  const isMoved = (holder === 'location' || WINDOWS.has(holder)) && isMove.test(called ?? '');
  return isMoved || ACTING.has(called ?? '') ? 'acting' : null;
}

function isOwnFile(source: unknown): boolean {
  const text = isNode(source) ? plainText(source) : null;
  return text !== null && /^\.{0,2}\//.test(text) && !text.startsWith('//');
}

/** The text that stands written out: in quotes, or between backticks without anything put in. */
function plainText(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return null;
  const [{ value }] = node.quasis as [{ value: { cooked: string | null } }]; // as ESTree has it
  return value.cooked;
}

/** Whether a value is surely a text: written out, or put together with one. */
function isText(value: unknown): boolean {
  const node = isNode(value) ? value : undefined;
  if (node?.type === 'BinaryExpression' && node.operator === '+') return isText(node.left) || isText(node.right);
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
}

/** The last name of what is called or written to: `c` for `c`, `a.c` and `a["c"]`. */
function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'ParenthesizedExpression' || node.type === 'ChainExpression') return nameOf(node.expression);
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return null;
  if (node.computed !== true) return nameOf(node.property);
  return plainText(node.property);
}

function keyOf({ key }: Node): string | null {
  if (!isNode(key)) return null;
  return plainText(key) ?? nameOf(key);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
