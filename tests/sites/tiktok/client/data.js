const parsed = (id) => JSON.parse(document.getElementById(id)?.textContent ?? '{}');

/** The data that the document was made with. They stay when the application goes on to other pages. */
export const embedded = parsed('__UNIVERSAL_DATA_FOR_REHYDRATION__').__DEFAULT_SCOPE__ ?? {};

/** The words of the frame. */
export const words = parsed('simulated-words');

/** Asks the site for data. Null for an answer without a body, with which it keeps posts from machines. */
export async function ask(path, query) {
  const response = await fetch(`/api/${path}/?${new URLSearchParams(query)}`);
  const body = await response.text();
  return body === '' ? null : JSON.parse(body);
}

/** Every item that came along, by id: it can be opened without being asked for again. */
export const items = new Map();

/** Keeps items, and gives them back. */
export function kept(list) {
  for (const item of list) items.set(item.id, item);
  return list;
}
