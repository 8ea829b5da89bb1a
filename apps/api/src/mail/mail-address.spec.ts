import { describe, expect, it } from '@jest/globals';
import { isMailAddress } from './mail-address.js';

describe('an address that mail may go to', () => {
  it.each(['officer@northford.example', "o'brien+value@mail.northford.example", 'büro@northford.example'])(
    'may be %s',
    (address) => expect(isMailAddress(address)).toBe(true),
  );

  it.each([
    'officer@northford.example\r\nBcc: stranger@elsewhere.example',
    'officer@northford.example, stranger@elsewhere.example',
    '<officer@northford.example>',
    '"an officer"@northford.example',
    'officer @northford.example',
    'officer\u200b@northford.example',
    'officer@elsewhere@northford.example',
    'officer',
    `${'o'.repeat(250)}@northford.example`,
  ])('may not be %j', (address) => expect(isMailAddress(address)).toBe(false));
});
