import { readdirSync, readFileSync } from 'node:fs';
import type { SiteReply } from './site';

/** A site's own scripts and styles by file name: what stands in the folder `client` beside the module at this address. */
export function clientAssets(module: string): ReadonlyMap<string, SiteReply> {
  const folder = new URL('./client/', module);
  return new Map(
    readdirSync(folder).map((name) => {
      const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      const headers = { 'content-type': `${type}; charset=utf-8` };
      return [name, { status: 200, headers, body: readFileSync(new URL(name, folder), 'utf8') }];
    }),
  );
}
