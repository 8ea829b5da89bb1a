import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicNetwork } from './public-network.js';

describe('the public internet', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.255.255',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4009:81f::200e',
    '2001:4860:4860::8888',
  ])('has %s', (address) => {
    expect(isPublicNetwork(address)).toBe(true);
  });

  it.each([
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['carriers', '100.64.0.1'],
    ['carriers', '100.127.255.255'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, metadata', '169.254.169.254'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['protocols', '192.0.0.8'],
    ['documentation', '192.0.2.1'],
    ['6to4 relays', '192.88.99.1'],
    ['private', '192.168.1.1'],
    ['measuring', '198.18.0.1'],
    ['measuring', '198.19.255.255'],
    ['documentation', '198.51.100.7'],
    ['documentation', '203.0.113.7'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.250'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4-mapped, of anywhere', '::ffff:127.0.0.1'],
    ['IPv4-mapped, of anywhere', '::ffff:8.8.8.8'],
    ['IPv4-mapped in hexadecimal', '::ffff:7f00:1'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['IPv4-translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::10.0.0.1'],
    ['NAT64', '64:ff9b::808:808'],
    ['NAT64, local', '64:ff9b:1::a00:1'],
    ['discard', '100::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['ORCHIDv2', '2001:20::1'],
    ['documentation', '2001:db8::1'],
    ['6to4 of 127.0.0.1', '2002:7f00:1::'],
    ['6to4 of a public address', '2002:808:808::1'],
    ['documentation', '3fff::1'],
    ['ISATAP of 10.0.0.1', '2a00:1450::5efe:10.0.0.1'],
    ['ISATAP of 10.0.0.1', '2a00:1450:1:1:200:5efe:a00:1'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fd12:3456::1'],
    ['link-local', 'fe80::1'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['a zone', 'fe80::1%eth0'],
    ['a zone', '2606:4700::1%1'],
    ['no address', 'localhost'],
    ['no address', ''],
    ['an odd form', '0x7f.1'],
    ['an odd form', '127.1'],
    ['an odd form', '2130706433'],
  ])('has no %s: %s', (_what, address) => {
    expect(isPublicNetwork(address)).toBe(false);
  });

  it('has no IPv4 address in the clothes of IPv6', () => {
    const clothes = ['::ffff:', '::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'];
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom(...clothes), (address, prefix) => {
        expect(isPublicNetwork(prefix + address)).toBe(false);
      }),
    );
  });

  it('has an IPv6 address only in 2000::/3', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const [first = 0] = new URL(`http://[${address}]`).hostname
          .slice(1)
          .split(':')
          .map((group) => parseInt(group || '0', 16));
        if (isPublicNetwork(address)) expect(first >> 13).toBe(1);
      }),
    );
  });
});
