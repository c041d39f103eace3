import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { extname, join, normalize } from 'node:path';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves one folder to this machine only.
 * @param {string} folder
 * @param {{ port: number, certificate?: { cert: Buffer, key: Buffer } }} options port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port, certificate }) {
  const answer = (/** @type {IncomingMessage} */ request, /** @type {ServerResponse} */ response) =>
    void send(folder, request, response);
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: certificate ? `https://localhost:${actual}` : `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} folder @param {IncomingMessage} request @param {ServerResponse} response */
async function send(folder, request, response) {
  const path = pathOf(request.url ?? '/');
  const file = path === undefined ? undefined : join(folder, path);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  if (file === undefined || !found?.isFile()) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file).pipe(response);
}

/**
 * The file that an address asks for; undefined where the address is not one of ours. A URL has no way out of its root, and
 * the second look catches what an encoded backslash might hide.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (path.includes('..') || path.includes('\0')) return undefined;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}
