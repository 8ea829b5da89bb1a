/** Where people find this service: `https://bestvalue.example.gov.uk` or `http://localhost:3000`. */
export class ServiceAddress {
  constructor(private readonly origin: string) {}

  /** The whole address of a page. @param path begins with `/` */
  page(path: string): string {
    return new URL(path, this.origin).href;
  }
}
