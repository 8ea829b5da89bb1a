import { Body, Controller, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../evidence/download-file/content-disposition.js';
import { HashPipe, IdPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { AppendixSources, seenBy } from '../source/appendix-sources.js';
import { AskForPack } from './ask-for-pack.js';
import { heldBack } from './held-back.js';
import { AskForPackDto, HeldBackView, PacksView, PackView, toPackView } from './pack.view.js';
import { PackReader } from './pack-reader.js';
import { type PackedFile, ReadPacks } from './read-packs.js';

const file = { schema: { type: 'string', format: 'binary' } };
const harmless = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; sandbox",
};

@ApiTags('report')
@Controller('councils/:council/assessments/:year/packs')
export class PackController {
  constructor(
    private readonly askForPack: AskForPack,
    private readonly packs: ReadPacks,
    private readonly sources: AppendixSources,
    private readonly reader: PackReader,
  ) {}

  @Post()
  @HttpCode(202)
  @Needs('report:export')
  @ApiAcceptedResponse({ type: PackView, description: 'It is being made, or was made before of the same content' })
  async ask(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() { audience }: AskForPackDto,
  ): Promise<PackView> {
    return toPackView(await this.askForPack.run(caller, year, audience));
  }

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: PacksView, description: 'The latest; of those that failed the caller’s own' })
  async list(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<PacksView> {
    return { items: (await this.packs.list(caller, year)).map(toPackView) };
  }

  @Get('current')
  @Needs('report:export')
  @ApiOkResponse({ type: PacksView, description: 'Those that are made of exactly the present text' })
  async current(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<PacksView> {
    return { items: (await this.packs.current(caller, year)).map(toPackView) };
  }

  @Get('held-back')
  @Needs('report:export')
  @ApiOkResponse({ type: HeldBackView })
  async heldBack(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<HeldBackView> {
    const { source } = await this.sources.read(caller, year);
    const seen = seenBy(caller, source);
    const inCovering = await this.reader.heldBackFromCovering(caller, year);
    return { public: [...heldBack(seen, 'public'), ...inCovering], restricted: heldBack(seen, 'restricted') };
  }

  @Get('by-hash/:sha256')
  @Needs('report:export')
  @ApiProduces('application/zip')
  @ApiOkResponse(file)
  async byHash(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('sha256', HashPipe) sha256: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return zipAnswer(await this.packs.byHash(caller, year, sha256), reply);
  }

  @Get(':pack')
  @Needs('report:export')
  @ApiOkResponse({ type: PackView })
  async read(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('pack', IdPipe) id: string,
  ): Promise<PackView> {
    return toPackView(await this.packs.one(caller, year, id));
  }

  @Get(':pack/file')
  @Needs('report:export')
  @ApiProduces('application/zip')
  @ApiOkResponse(file)
  @ApiResponse({ status: 409, type: ProblemView, description: 'It is not ready' })
  async zip(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('pack', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return zipAnswer(await this.packs.zip(caller, year, id), reply);
  }

  @Get(':pack/files/:fileName')
  @Needs('report:export')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ ...file, description: 'One file of the pack by itself' })
  async inside(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('pack', IdPipe) id: string,
    @Param('fileName') fileName: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file: found, bytes } = await this.packs.inside(caller, year, id, fileName);
    void reply.headers(harmless);
    const { mediaType: type, bytes: length } = found;
    return new StreamableFile(bytes, { type, length, disposition: attachment(found.fileName) });
  }
}

function zipAnswer({ name, size, bytes }: PackedFile, reply: FastifyReply): StreamableFile {
  void reply.headers(harmless);
  return new StreamableFile(bytes, { type: 'application/zip', length: size, disposition: attachment(name) });
}
