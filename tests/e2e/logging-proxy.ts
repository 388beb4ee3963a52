import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A proxy that lets nothing through and remembers what it was asked for. */
export interface LoggingProxy {
  /** Its address, for the browser's `--proxy-server`. */
  address: string;
  /** What was asked for, as "METHOD address"; grows while it runs. */
  asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on this machine. Whatever a browser behind it wants from any network passes here, whichever part of the
 * browser asks and whether or not the debugging protocol tells of it.
 */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket: Socket) => {
    asked.push(`CONNECT ${url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo; // a server on a port has one
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Whom browsers ask of their own accord: for updates, an account, and help with forms. */
const BROWSER_SERVICES = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|microsoft|msedge|bing)\.(?:com|net)$/;

/**
 * What of all that was asked for is neither the browser's own doing nor a connection to one of `hosts` that the browser
 * prepares before a page asks for anything; nothing was sent by those, as the proxy refused them.
 */
export function unexplained(asked: readonly string[], hosts: readonly string[]): string[] {
  return asked.filter((line) => {
    const [method, target = ''] = line.split(' ');
    const host = new URL(method === 'CONNECT' ? `https://${target}` : target).hostname;
    return !BROWSER_SERVICES.test(host) && !(method === 'CONNECT' && hosts.includes(host));
  });
}
