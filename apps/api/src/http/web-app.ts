import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Serves the built web app on the API's own port: files whose name holds their hash for ever, the page itself never from a cache,
 * and the page for every address that is not a file and not under /api, so that deep links work.
 */
export async function serveWebApp(app: NestFastifyApplication, folder: string): Promise<void> {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    preCompressed: false,
    setHeaders: (reply, file) => {
      const hashed = /-[\w-]{8}\.(?:js|css)$/.test(file);
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', async (request, reply) => {
    // A file of an earlier release is not a page: answered with the page, a browser would fail without a word.
    const [address = ''] = request.url.split('?');
    if (/^\/api(?:\/|$)|\.[a-z0-9]{2,5}$/.test(address)) {
      return reply
        .code(404)
        .type('application/problem+json')
        .send(
          JSON.stringify({
            type: '/problems/not-here',
            title: 'Not found',
            status: 404,
            detail: 'There is nothing at this address.',
          }),
        );
    }
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
