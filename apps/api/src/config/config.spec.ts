import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER, readConfig } from './config.js';
import { StartProblem } from './start-problem.js';

const outside = 'postgres://owner:s%40crit@db.example:5432/best_value';

const from = 'best-value@council.example';

describe('readConfig', () => {
  it('needs nothing: this machine only, the embedded database, the demo councils', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: join(PROJECT_FOLDER, '.data'),
      databaseUrl: null,
      mode: 'demo',
      publicAddress: null,
      trustedProxies: [],
      mail: null,
      outboundFetch: false,
    });
    expect(existsSync(join(PROJECT_FOLDER, 'package-lock.json'))).toBe(true);
  });

  it('takes every setting', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/best-value',
      DATABASE_URL: outside,
      MODE: 'production',
      PUBLIC_ADDRESS: 'https://best-value.example/',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      SMTP_URL: 'smtp://sender:p%40ss@mail.example',
      MAIL_FROM: 'Best Value <best-value@council.example>',
      OUTBOUND_FETCH: 'true',
    });
    expect(config).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/srv/best-value',
      databaseUrl: outside,
      mode: 'production',
      publicAddress: 'https://best-value.example',
      trustedProxies: ['10.0.0.0/8', '::1'],
      mail: {
        host: 'mail.example',
        port: 587,
        user: 'sender',
        password: 'p@ss',
        tls: 'required',
        from: { name: 'Best Value', address: 'best-value@council.example' },
      },
      outboundFetch: true,
    });
  });

  it('treats an empty setting as not set', () => {
    expect(readConfig({ PORT: '', DATA_DIR: ' ', MODE: '' })).toEqual(readConfig({}));
  });

  it('takes a relative DATA_DIR from the project folder', () => {
    expect(readConfig({ DATA_DIR: 'other' }).dataDir).toBe(join(PROJECT_FOLDER, 'other'));
  });

  it.each([
    [{}, 'demo'],
    [{ DATABASE_URL: outside }, 'production'],
    [{ NODE_ENV: 'production' }, 'production'],
    [{ NODE_ENV: 'test' }, 'demo'],
    [{ MODE: 'production' }, 'production'],
    [{ MODE: 'demo', DATABASE_URL: outside }, 'demo'],
  ])('with %j the mode is %s', (env, mode) => expect(readConfig(env).mode).toBe(mode));

  it.each([
    ['smtp://mail.example', 587, 'required'],
    ['smtps://mail.example', 465, 'from the start'],
    ['smtp://mail.example:25?tls=none', 25, 'none'],
    ['smtp://localhost:1025', 1025, 'none'],
    ['smtp://127.0.0.1', 587, 'none'],
    ['smtp://[::1]:25', 25, 'none'],
    ['smtp://localhost?tls=required', 587, 'required'],
    ['smtp://127.0.0.1.mail.example', 587, 'required'],
  ])('sends to %s on port %i, TLS %s', (SMTP_URL, port, tls) => {
    expect(readConfig({ SMTP_URL, MAIL_FROM: from }).mail).toMatchObject({ port, tls });
  });

  it('never repeats the password of the mail server', () => {
    expect(problem({ SMTP_URL: 'http://sender:secret@mail.example', MAIL_FROM: from })).not.toContain('secret');
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, but it is "http".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, but it is "65536".'],
    [{ PORT: '-1' }, 'PORT must be'],
    [{ OUTBOUND_FETCH: 'yes' }, 'OUTBOUND_FETCH must be true or false, but it is "yes".'],
    [{ HOST: 'a b' }, 'HOST must be an address to listen on'],
    [{ MODE: 'Demo' }, 'MODE must be demo or production'],
    [{ MODE: 'demo', NODE_ENV: 'production' }, 'MODE=demo makes invented councils'],
    [{ DATABASE_URL: 'mysql://db/x' }, 'DATABASE_URL must look like postgres://'],
    [{ DATABASE_URL: 'postgres://db' }, 'DATABASE_URL must look like postgres://'],
    [{ PUBLIC_ADDRESS: 'http://best-value.example' }, 'PUBLIC_ADDRESS must be'],
    [{ PUBLIC_ADDRESS: 'https://best-value.example/app' }, 'PUBLIC_ADDRESS must be'],
    [{ TRUSTED_PROXIES: '10.0.0.0/99' }, 'contains "10.0.0.0/99"'],
    [{ TRUSTED_PROXIES: '10.0.0.1,proxy' }, 'contains "proxy"'],
    [{ SMTP_URL: 'mail.example:25', MAIL_FROM: from }, 'SMTP_URL must look like smtp://'],
    [{ SMTP_URL: 'smtps://mail.example?tls=none', MAIL_FROM: from }, 'SMTP_URL must look like smtp://'],
    [{ SMTP_URL: 'smtp://mail.example?pool=9', MAIL_FROM: from }, 'SMTP_URL must look like smtp://'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM must say from which address'],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'nobody' }, 'MAIL_FROM must be an email address'],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: from, MODE: 'production' }, 'PUBLIC_ADDRESS must say where people'],
    [{ MAIL_FROM: 'a@b.example, c@d.example' }, 'MAIL_FROM must be an email address'],
  ])('refuses %j in a sentence', (env, sentence) => {
    expect(problem(env)).toContain(sentence);
    expect(problem(env).split('\n')).toHaveLength(1);
  });

  it('names every wrong setting at once', () => {
    expect(problem({ PORT: 'x', MODE: 'y' }).split('\n')).toHaveLength(2);
  });

  it('never repeats the password', () => {
    expect(problem({ DATABASE_URL: 'mysql://owner:topsecret@db/x' })).not.toContain('topsecret');
  });
});

function problem(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartProblem) return error.message;
    throw error;
  }
  throw new Error('It was accepted.');
}
