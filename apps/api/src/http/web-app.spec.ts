import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveWebApp } from './web-app.js';

@Module({})
class NoRoutes {}

describe('the web app on the API’s port', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'best-value-web-'));
  let app: NestFastifyApplication;
  const get = (url: string) => app.inject({ method: 'GET', url });

  beforeAll(async () => {
    writeFileSync(path.join(folder, 'index.html'), '<title>The page</title>');
    writeFileSync(path.join(folder, 'chunk-aB3-_x9Z.js'), 'export {};');
    writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
    app = await NestFactory.create<NestFastifyApplication>(NoRoutes, new FastifyAdapter(), { logger: false });
    await serveWebApp(app, folder);
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/councils/marlbrook/evidence?search=plan.pdf', '/set-password/a-b_c'])(
    'answers %s with the page, fresh',
    async (url) => {
      const answer = await get(url);
      expect([answer.statusCode, answer.body]).toEqual([200, '<title>The page</title>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('lets a file whose name holds its hash be kept for ever, and no other', async () => {
    expect((await get('/chunk-aB3-_x9Z.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/chunk-00000000.js', '/api', '/api/nothing', '/../package.json'])(
    'says that %s is not there',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).toContain('json');
    },
  );
});
