import { Controller, Delete, Get, Headers, HttpCode, Param, Put, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from '../../evidence/download-file/content-disposition.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { WORD } from '../covering-reports/covering-file.js';
import { builtInForms } from '../forms/built-in-forms.js';
import { type FormRow, formsStatement } from '../forms/report-form.store.js';
import { ChangeTemplate } from './change-template.js';
import {
  templateForm,
  templatesStatement,
  templateStatement,
  type TemplateRow,
  toTemplateView,
} from './report-template.store.js';
import { ReportTemplatesView, ReportTemplateView } from './report-template.view.js';

@ApiTags('report-templates')
@Controller('councils/:council/report-templates')
export class ReportTemplatesController {
  constructor(
    private readonly works: Works,
    private readonly changeTemplate: ChangeTemplate,
    private readonly store: EvidenceStore,
  ) {}

  /** Every form with its template, built-in forms first. */
  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: ReportTemplatesView })
  async list(@TheCaller() caller: Caller): Promise<ReportTemplatesView> {
    const { councilId } = caller;
    const [own, rows] = await this.works.read<[FormRow, TemplateRow]>(caller, [
      formsStatement(councilId),
      templatesStatement(councilId),
    ]);
    const forms = [...builtInForms, ...own.map(({ key, title, body, fields }) => ({ key, title, body, fields }))];
    return {
      items: forms.map((form) =>
        toTemplateView(
          form,
          rows.find(({ formKey }) => formKey === form.key),
        ),
      ),
    };
  }

  @Get(':form/file')
  @Needs('report:export')
  @ApiProduces(WORD)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Always as an attachment' })
  async file(
    @TheCaller() caller: Caller,
    @Param('form') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const form = await templateForm(this.works, caller, key);
    const [[row]] = await this.works.read<[TemplateRow]>(caller, [templateStatement(caller.councilId, form.key)]);
    if (!row?.fileId) throw new NotHere('template');
    const { bytes, size } = await this.store.read({ councilId: caller.councilId, fileId: row.fileId });
    void reply.headers({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    return new StreamableFile(bytes, { type: WORD, length: size, disposition: attachment(row.name) });
  }

  @Put(':form')
  @Needs('report:write')
  @ChangesRevision()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'X-File-Name',
    required: true,
    description: 'The file’s name, percent-encoded (encodeURIComponent)',
  })
  @ApiOkResponse({ type: ReportTemplateView })
  @ApiResponse({ status: 413, type: ProblemView, description: 'Larger than 5 MB' })
  @ApiResponse({ status: 415, type: ProblemView, description: 'Not sent as application/octet-stream' })
  put(
    @TheCaller() caller: Caller,
    @Param('form') key: string,
    @Revision() revision: number,
    @Req() request: FastifyRequest,
    @Headers('x-file-name') name: string | undefined,
  ): Promise<ReportTemplateView> {
    return this.changeTemplate.put(caller, key, revision, request.body, name);
  }

  @Delete(':form')
  @HttpCode(204)
  @Needs('report:write')
  @ChangesRevision()
  @ApiNoContentResponse({ description: 'Reports have the built-in look again' })
  remove(@TheCaller() caller: Caller, @Param('form') key: string, @Revision() revision: number): Promise<void> {
    return this.changeTemplate.remove(caller, key, revision);
  }
}
