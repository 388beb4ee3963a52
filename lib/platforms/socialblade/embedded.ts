import { at, listAt, parseJson, stringAt } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import { callOf } from './calls';
import { readCall } from './replies';

/** What the site's server embeds: the calls that it made for the page, with their results. From public descriptions of 2026. */
export function readEmbedded(document: Document, context: ReadContext): Finding[] {
  const data = parseJson(document.querySelector('script#__NEXT_DATA__')?.textContent ?? '');
  return listAt(data, 'props.pageProps.trpcState.json.queries').flatMap((query) => {
    const name = [stringAt(query, 'queryKey.0.0'), stringAt(query, 'queryKey.0.1')].join('.');
    const call = callOf(name, at(query, 'queryKey.1.input'), at(query, 'state.data'));
    return (call && readCall(call, 'embedded', context)) ?? [];
  });
}
