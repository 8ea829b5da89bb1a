import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { OwnCertificate } from './own-certificate.js';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A real site with https on an address of this machine. */
export class OtherSite {
  /** What it was asked for, as `HEAD public.example /page`. */
  readonly asked: string[] = [];
  /** What is answered on a path; 404 otherwise. */
  readonly pages = new Map<string, Answering>();
  /** Headers of the last question. */
  headers: IncomingMessage['headers'] = {};
  /** Connections that were opened, whether or not anything was asked over them. */
  connections = 0;
  private readonly server: Server;

  constructor(certificate: OwnCertificate) {
    this.server = createServer({ ...certificate, maxHeaderSize: 64 * 1024 }, (request, response) => {
      const path = request.url ?? '';
      this.asked.push(`${request.method} ${request.headers.host?.split(':')[0]} ${path}`);
      this.headers = request.headers;
      const page = this.pages.get(path);
      if (page) page(request, response);
      else response.writeHead(404).end('Not found');
    });
    this.server.on('connection', () => (this.connections += 1));
    this.server.on('tlsClientError', () => undefined);
  }

  async open(address: string, port = 0): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, address, resolve);
    });
    return this;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
