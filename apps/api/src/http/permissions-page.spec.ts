import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { permissions, roles } from '../council/roles.js';
import { permissionsPage } from './permissions-page.js';

const operation = (needs: string): object => ({ 'x-permission': needs, responses: {} });
const contract = {
  paths: {
    '/api/health/live': { get: operation('none: says only that the service runs') },
    '/api/session': { delete: operation('signed in') },
    '/api/councils/{council}/posts/{post}': { put: operation('people:manage') },
    '/api/councils/{council}/people': { get: operation('people:read'), post: operation('people:manage') },
  },
} as unknown as Pick<OpenAPIObject, 'paths'>;

const page = permissionsPage({ roles, permissions, contract });
const row = (first: string): string[] =>
  (page.split('\n').find((line) => line.startsWith(`| ${first} |`)) ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the page of permissions', () => {
  it('says for each role whether it sees what is held back', () => {
    expect(row('Reader').slice(2)).toEqual(['does not', 'does not']);
    expect(row('Auditor').slice(2)).toEqual(['sees them', 'sees them']);
    expect(row('Democratic services').slice(2)).toEqual(['sees them', 'does not']);
    expect(row('Administrator').slice(2)).toEqual(['does not', 'does not']);
    expect(row('Theme lead').slice(2)).toEqual(['sees them', 'sees them']);
  });

  it('puts every permission in words beside every role', () => {
    const may = row(permissions['people:manage']).slice(1);
    expect(may).toHaveLength(roles.length);
    expect(may.filter((cell) => cell === 'yes')).toHaveLength(1);
    for (const words of Object.values(permissions)) expect(row(words)).toHaveLength(roles.length + 1);
  });

  it('names for each route what it needs and who has it', () => {
    expect(row('`GET /health/live`').slice(1)).toEqual(['nothing', 'Everybody: says only that the service runs']);
    expect(row('`DELETE /session`').slice(1)).toEqual(['a sign-in', 'Everyone who is signed in']);
    expect(row('`GET /councils/{council}/people`').slice(1)).toEqual(['`people:read`', 'All']);
    expect(row('`PUT /councils/{council}/posts/{post}`').slice(1)).toEqual(['`people:manage`', 'Administrator']);
  });
});
