import { createHash } from 'node:crypto';
import { sealedBundleName } from '@best-value/model';
import { Controller, Get, Ip, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from '../../evidence/download-file/content-disposition.js';
import { EditionPipe, YearPipe } from '../../http/ids.js';
import { OpenToAll } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { bundleBytes } from '../../seal/bundle.js';
import { PublishedLimits } from './published-limits.js';
import { PublishedPages } from './published-pages.js';
import { PublishedView } from './published.view.js';

const because =
  'the public part of what was sealed, while the council has it open; closed, it answers as if it never was';
const file = { schema: { type: 'string', format: 'binary' } };
/** Asked again each time, so that what the council closes is closed at once. */
const fresh = { 'cache-control': 'public, no-cache' };
const harmless = {
  ...fresh,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

@ApiTags('members-page')
@ApiResponse({ status: 404, description: 'Closed, or not there', type: ProblemView })
@ApiResponse({ status: 429, description: 'Too many questions from one address', type: ProblemView })
@Controller('published/:council/:year')
export class ReadPublishedController {
  constructor(
    private readonly pages: PublishedPages,
    private readonly limits: PublishedLimits,
  ) {}

  @Get()
  @OpenToAll(because)
  @ApiOkResponse({ type: PublishedView, description: 'The newest sealed edition' })
  @ApiResponse({ status: 304, description: 'Unchanged since the ETag sent in If-None-Match' })
  newest(
    @Param('council') council: string,
    @Param('year', YearPipe) year: string,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishedView | undefined> {
    return this.answer(address, request, reply, () => this.pages.read(council, year, null));
  }

  @Get(':edition')
  @OpenToAll(because)
  @ApiParam({ name: 'edition', type: 'integer' })
  @ApiOkResponse({ type: PublishedView })
  @ApiResponse({ status: 304, description: 'Unchanged since the ETag sent in If-None-Match' })
  read(
    @Param('council') council: string,
    @Param('year', YearPipe) year: string,
    @Param('edition', EditionPipe) edition: number,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishedView | undefined> {
    return this.answer(address, request, reply, () => this.pages.read(council, year, edition));
  }

  @Get(':edition/pdf')
  @OpenToAll(because)
  @ApiParam({ name: 'edition', type: 'integer' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(file)
  async pdf(
    @Param('council') council: string,
    @Param('year', YearPipe) year: string,
    @Param('edition', EditionPipe) edition: number,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    this.limits.count(address);
    const { name, size, bytes } = await this.pages.pdf(council, year, edition);
    void reply.headers(harmless);
    return new StreamableFile(bytes, { type: 'application/pdf', length: size, disposition: attachment(name) });
  }

  @Get(':edition/bundle')
  @OpenToAll(because)
  @ApiParam({ name: 'edition', type: 'integer' })
  @ApiProduces('application/json')
  @ApiOkResponse({ ...file, description: 'The public document and its proof' })
  async bundle(
    @Param('council') council: string,
    @Param('year', YearPipe) year: string,
    @Param('edition', EditionPipe) edition: number,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    this.limits.count(address);
    const bundle = await this.pages.bundle(council, year, edition);
    void reply.headers(harmless);
    return new StreamableFile(bundleBytes(bundle), {
      type: 'application/json',
      disposition: attachment(sealedBundleName({ year, edition }, 'public')),
    });
  }

  /** With the hash of all that is answered as its tag: an unchanged page is not sent again. */
  private async answer(
    address: string,
    request: FastifyRequest,
    reply: FastifyReply,
    read: () => Promise<PublishedView>,
  ): Promise<PublishedView | undefined> {
    this.limits.count(address);
    const view = await read();
    const tag = `"${createHash('sha256').update(JSON.stringify(view)).digest('base64url')}"`;
    void reply.headers({ ...fresh, etag: tag });
    if (request.headers['if-none-match'] !== tag) return view;
    void reply.code(304);
    return undefined;
  }
}
