import { pause } from './dom.js';

/** Milliseconds that replies take, in turn. */
const DELAYS = [60, 110, 35, 150, 80, 45];
let asked = 0;

/**
 * A data request of the site, which the platform makes with XMLHttpRequest. Gives the values of the reply's lines.
 * @param {string} name
 * @param {Record<string, unknown>} variables
 * @returns {Promise<any[]>}
 */
export async function ask(name, variables = {}) {
  asked += 1;
  await pause(DELAYS[asked % DELAYS.length]);
  const text = await post(name, variables);
  return text
    .split('\n')
    .map((line) => line.replace(/^for \(;;\);/, ''))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function post(name, variables) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/graphql/query');
    request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
    request.setRequestHeader('x-fb-friendly-name', name);
    request.addEventListener('load', () => resolve(request.responseText));
    request.addEventListener('error', () => reject(new Error(name)));
    const form = new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) });
    request.send(form.toString());
  });
}
