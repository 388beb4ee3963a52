import { parseHTML } from 'linkedom';
import type { Reading } from '@/lib/model/reading';

/** A carrier with one key or attribute gone or renamed, and what was done to it. */
export interface Mutant {
  what: string;
  text: string;
}

/** Every key of a JSON text, deleted and renamed: each occurrence alone, and all of one name at once. */
export function jsonMutants(text: string): Mutant[] {
  const count = new Map<string, number>();
  walk(JSON.parse(text), (key) => count.set(key, (count.get(key) ?? 0) + 1));
  return [...count].flatMap(([key, times]) =>
    ways(times).flatMap((which) =>
      [null, `${key}_`].map((name) => {
        const data: unknown = JSON.parse(text);
        let index = 0;
        walk(data, (found, holder) => {
          if (found !== key || (which !== null && index++ !== which)) return;
          const value = holder[key];
          delete holder[key];
          if (name !== null) holder[name] = value;
        });
        return { what: told(key, which, name), text: JSON.stringify(data) };
      }),
    ),
  );
}

/** Every attribute of a body's elements, deleted and renamed: each occurrence alone, and all of one name at once. */
export function htmlMutants(html: string): Mutant[] {
  const elementsOf = () => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    return { body: document.body, elements: [...document.body.querySelectorAll('*')] };
  };
  const count = new Map<string, number>();
  for (const { name } of elementsOf().elements.flatMap((element) => [...element.attributes])) {
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  return [...count].flatMap(([key, times]) =>
    ways(times).flatMap((which) =>
      [null, `${key}-x`].map((name) => {
        const { body, elements } = elementsOf();
        const having = elements.filter((element) => element.hasAttribute(key));
        for (const element of which === null ? having : having.slice(which, which + 1)) {
          if (name !== null) element.setAttribute(name, element.getAttribute(key) ?? '');
          element.removeAttribute(key);
        }
        return { what: told(key, which, name), text: body.innerHTML };
      }),
    ),
  );
}

/** How many of a mutant's facts are as the whole page has them, unread, or wrong; the wrong ones by name. */
export interface Verdict {
  same: number;
  unread: number;
  wrong: string[];
}

/** Holds what was read from a mutant against what was read from the whole. Counts and times are right where they meet. */
export function judge(whole: Reading, got: Reading): Verdict {
  const truth = factsIn(whole);
  const facts = factsIn(got);
  const verdict: Verdict = { same: 0, unread: 0, wrong: [] };
  for (const [name, value] of facts) {
    if (!agrees(truth.get(name), value)) verdict.wrong.push(`${name}: ${JSON.stringify(value)}`);
    else verdict.same++;
  }
  for (const name of truth.keys()) if (!facts.has(name)) verdict.unread++;
  return verdict;
}

/** What a reading says, by item and field; what it doesn't say is left out. */
function factsIn({ profile, posts, comments }: Reading): Map<string, unknown> {
  const facts = new Map<string, unknown>();
  const add = (item: string, fields: object) => {
    for (const [field, value] of Object.entries(fields)) {
      if (value === null || field === 'url') continue;
      const isFact = typeof value === 'object' && 'state' in value;
      if (isFact && value.state === 'read') facts.set(`${item}.${field}`, value.value);
      // A post of a form that isn't known.
      if (!isFact && value !== 'other') facts.set(`${item}.${field}`, value);
    }
  };
  if (profile) add('profile', profile);
  for (const { author, ...post } of posts) {
    add(`post ${post.id}`, post);
    add(`author of ${post.id}`, author);
  }
  for (const comment of comments) add(`comment ${comment.id}`, comment);
  return facts;
}

function agrees(truth: unknown, value: unknown): boolean {
  const [low, high] = boundsOf(value);
  const [from, to] = boundsOf(truth);
  if (low === null || from === null) return JSON.stringify(truth) === JSON.stringify(value);
  return low <= Number(to) && Number(high) >= from;
}

function boundsOf(value: unknown): [number, number] | [null, null] {
  const { low, high, earliest, latest } = { ...(value as Record<string, number | undefined>) }; // of whatever type: spread
  const [from, to] = [low ?? earliest, high ?? latest];
  return from === undefined || to === undefined ? [null, null] : [from, to];
}

function ways(times: number): (number | null)[] {
  return [null, ...(times > 1 ? Array.from({ length: times }, (_, index) => index) : [])];
}

function told(key: string, which: number | null, name: string | null): string {
  return `${name === null ? 'without' : 'renamed'} ${key}${which === null ? '' : ` (${which + 1}.)`}`;
}

/** Calls `visit` with every key and the object that holds it, each once. */
function walk(value: unknown, visit: (key: string, holder: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>; // lists, too: their keys are left out below
  for (const key of Object.keys(holder)) {
    if (!Array.isArray(value)) visit(key, holder);
    walk(holder[key], visit);
  }
}
