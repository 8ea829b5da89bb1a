import { describe, expect, it } from '@jest/globals';
import { madeUpMaterial, text } from '../testing/made-up-material.js';
import { looksPersonal, personalAddresses } from './personal-addresses.js';

describe('e-mail addresses of people', () => {
  it.each([
    'democratic.services@northford.gov.uk',
    'DemocraticServices@northford.gov.uk',
    'info@northford.gov.uk',
    'policy-team@northford.gov.uk',
    'monitoring.officer@northford.gov.uk',
    's151@northford.gov.uk',
    'foi@northford.gov.uk',
    'chief.executive@northford.gov.uk',
    'enquiries2@northford.gov.uk',
    'contact_us@northford.gov.uk',
  ])('are not %s', (address) => {
    expect(looksPersonal(address)).toBe(false);
  });

  it.each([
    'jo.bloggs@northford.gov.uk',
    'j.bloggs@northford.gov.uk',
    'jbloggs@northford.gov.uk',
    'jo-ann_o’bloggs2@northford.gov.uk',
    'Bloggs.Jo@northford.gov.uk',
    'policy.team@gmail.com',
    'northford.parking@hotmail.co.uk',
    'þóra.bloggs@northford.gov.uk',
  ])('may be %s', (address) => {
    expect(looksPersonal(address)).toBe(true);
  });

  it('are told once of each text, wherever they stand in it', () => {
    const words =
      'Write to <jo.bloggs@northford.gov.uk>, (JO@northford.gov.uk) or jo.bloggs@northford.gov.uk. Or to info@northford.gov.uk.';
    expect(personalAddresses(madeUpMaterial({ texts: [text(words)] }))).toEqual(
      ['jo.bloggs@northford.gov.uk', 'JO@northford.gov.uk'].map((address) => ({
        rule: 'personal-address',
        severity: 'warns',
        where: 'Paragraph 3.2',
        message: `${address} looks like one person’s e-mail address. Give a team’s address if you can.`,
        themeKey: 'culture',
        field: 'themes/culture/narrative',
      })),
    );
  });

  it.each(['jo.bloggs@', '@northford.gov.uk', 'meet @ 6', 'a@b', 'https://northford.gov.uk/@jo'])(
    'are not seen in %j',
    (words) => {
      expect(personalAddresses(madeUpMaterial({ texts: [text(words)] }))).toEqual([]);
    },
  );

  it('are looked for in a moment, also in a text that is made to take long', () => {
    const began = performance.now();
    for (const words of ['a'.repeat(200_000), 'a.'.repeat(100_000), `a@${'a.'.repeat(100_000)}`, 'a@'.repeat(100_000)])
      personalAddresses(madeUpMaterial({ texts: [text(words)] }));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
