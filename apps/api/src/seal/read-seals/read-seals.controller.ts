import { sealedBundleName } from '@best-value/model';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../evidence/download-file/content-disposition.js';
import { EditionPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { bundleBytes } from '../bundle.js';
import { SealedEditionView, SealsView } from '../seal.view.js';
import { SealedEditions } from './sealed-editions.js';

const file = { schema: { type: 'string', format: 'binary' } };
const harmless = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; sandbox",
};

@ApiTags('sign-off')
@Controller('councils/:council/assessments/:year/seals')
export class ReadSealsController {
  constructor(private readonly editions: SealedEditions) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: SealsView })
  async list(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<SealsView> {
    return { items: await this.editions.list(caller, year) };
  }

  @Get(':edition')
  @Needs('assessment:read')
  @ApiParam({ name: 'edition', type: 'integer' })
  @ApiOkResponse({ type: SealedEditionView, description: 'With the public document as it was sealed' })
  read(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('edition', EditionPipe) edition: number,
  ): Promise<SealedEditionView> {
    return this.editions.read(caller, year, edition);
  }

  @Get(':edition/pdf')
  @Needs('report:export')
  @ApiParam({ name: 'edition', type: 'integer' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(file)
  async pdf(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('edition', EditionPipe) edition: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, size, bytes } = await this.editions.pdf(caller, year, edition);
    void reply.headers(harmless);
    return new StreamableFile(bytes, { type: 'application/pdf', length: size, disposition: attachment(name) });
  }

  @Get(':edition/bundle')
  @Needs('report:export')
  @ApiParam({ name: 'edition', type: 'integer' })
  @ApiProduces('application/json')
  @ApiOkResponse({ ...file, description: 'The public document and its proof, for publishing' })
  bundle(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('edition', EditionPipe) edition: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.bundleFor(caller, year, edition, 'public', reply);
  }

  @Get(':edition/restricted-bundle')
  @Needs('restricted:read')
  @ApiParam({ name: 'edition', type: 'integer' })
  @ApiProduces('application/json')
  @ApiOkResponse({ ...file, description: 'Both documents and their proof; not for publishing' })
  restrictedBundle(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('edition', EditionPipe) edition: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.bundleFor(caller, year, edition, 'restricted', reply);
  }

  private async bundleFor(
    caller: Caller,
    year: string,
    edition: number,
    audience: 'public' | 'restricted',
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bundle = await this.editions.bundle(caller, year, edition, audience);
    void reply.headers(harmless);
    return new StreamableFile(bundleBytes(bundle), {
      type: 'application/json',
      disposition: attachment(sealedBundleName({ year, edition }, audience)),
    });
  }
}
