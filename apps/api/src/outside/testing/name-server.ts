import { createSocket, type Socket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import type { AddressInfo } from 'node:net';
import type { Resolve } from '../resolve-public.js';

const A = 1;
const AAAA = 28;
const HEADER = 12;

/** A real name server on this machine. A name may lead elsewhere each time it is asked for, as an attacker's would. */
export class NameServer {
  private readonly socket: Socket = createSocket('udp4');
  private readonly names = new Map<string, string[][]>();
  /** How often each name was asked for. */
  readonly asked = new Map<string, number>();
  /** Names that are never answered. */
  readonly silent = new Set<string>();

  async open(): Promise<this> {
    this.socket.on('message', (query, from) => {
      const answer = this.answer(query);
      if (answer) this.socket.send(answer, from.port, from.address);
    });
    await new Promise<void>((resolve) => this.socket.bind(0, '127.0.0.1', resolve));
    return this;
  }

  close(): void {
    this.socket.close();
  }

  /** Has a name lead to these addresses; with several lists, to each in turn and then to the last. */
  lead(name: string, ...turns: string[][]): void {
    this.names.set(name, turns);
    this.asked.set(name, 0);
  }

  /** Looks names up here, and nowhere else. */
  resolve(): Resolve {
    const { port } = this.socket.address() as AddressInfo;
    const resolver = new Resolver({ timeout: 5000, tries: 1 });
    resolver.setServers([`127.0.0.1:${port}`]);
    return async (name) => {
      // One question for both kinds of address, so that a turn is a turn.
      const four = await resolver.resolve4(name).catch(() => []);
      const six = await resolver.resolve6(name).catch(() => []);
      return [...four, ...six];
    };
  }

  private answer(query: Buffer): Buffer | null {
    const labels: string[] = [];
    let at = HEADER;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length));
      at += 1 + length;
    }
    const name = labels.join('.').toLowerCase();
    if (this.silent.has(name)) return null;
    const type = query.readUInt16BE(at + 1);
    const question = query.subarray(HEADER, at + 5);
    const turns = this.names.get(name) ?? [];
    const turn = this.asked.get(name) ?? 0;
    // IPv6 is asked for second, of the same turn.
    if (type === AAAA) this.asked.set(name, turn + 1);
    const found = (turns[Math.min(turn, turns.length - 1)] ?? []).filter(
      (address) => address.includes(':') === (type === AAAA),
    );
    const header = Buffer.from(query.subarray(0, HEADER));
    header.writeUInt16BE(0x8180 | (turns.length === 0 ? 3 : 0), 2);
    header.writeUInt16BE(found.length, 6);
    header.writeUInt32BE(0, 8);
    return Buffer.concat([header, question, ...found.map((address) => record(type, address))]);
  }
}

function record(type: number, address: string): Buffer {
  const data = type === A ? Buffer.from(address.split('.').map(Number)) : bytesOf(address);
  const head = Buffer.from([0xc0, HEADER, 0, type, 0, 1, 0, 0, 0, 0, 0, data.length]);
  return Buffer.concat([head, data]);
}

/** The sixteen bytes of an IPv6 address. */
function bytesOf(address: string): Buffer {
  const [before = '', after = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(before), groups(after)];
  const all = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex');
}
