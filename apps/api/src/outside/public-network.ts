import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks of IPv4 that are not the public internet (IANA's special-purpose registry, RFC 6890 and after). */
const closed4: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carriers (RFC 6598)
  ['127.0.0.0', 8], // this machine
  ['169.254.0.0', 16], // link-local: the metadata of clouds lives at 169.254.169.254
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // relays of 6to4, given up
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // measuring
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
];

/**
 * Of IPv6 only global unicast is public. Everything else is refused without being named: loopback, `::`, IPv4 written as IPv6
 * (`::ffff:0:0/96`), NAT64 (`64:ff9b::/96`, `64:ff9b:1::/48`), unique local, link-local, multicast.
 */
const open6: readonly [network: string, prefix: number][] = [['2000::', 3]];

/** Networks inside global unicast that are not public, or hide an IPv4 address of anywhere. */
const closed6: readonly [network: string, prefix: number][] = [
  ['2001::', 23], // protocol assignments, Teredo with them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation (RFC 9637)
];

const closedNetworks4 = listOf('ipv4', closed4);
const openNetworks6 = listOf('ipv6', open6);
const closedNetworks6 = listOf('ipv6', closed6);

/** Whether an IP address is on the public internet. Anything that is no IP address is not, nor is one with a zone (`fe80::1%eth0`). */
export function isPublicNetwork(address: string): boolean {
  if (isIPv4(address)) return !closedNetworks4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return openNetworks6.check(address, 'ipv6') && !closedNetworks6.check(address, 'ipv6') && !hidesIpv4(address);
}

/** ISATAP (RFC 5214) puts an IPv4 address of any kind at the end of an ordinary-looking one, after `0:5efe` or `200:5efe`. */
function hidesIpv4(address: string): boolean {
  const whole = new URL(`http://[${address}]`).hostname;
  return /:(?:0:|200:|:)5efe:[^:]+:[^:]+\]$/.test(whole);
}

function listOf(family: 'ipv4' | 'ipv6', networks: readonly [string, number][]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}
