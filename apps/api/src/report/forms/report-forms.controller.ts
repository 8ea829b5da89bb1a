import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { builtInForm } from './built-in-forms.js';
import { addForm, removeForm, renameForm } from './change-form.js';
import { AddFormDto, FormDto } from './report-form.dto.js';
import {
  type FormRow,
  formsStatement,
  formStatement,
  isFormKey,
  toFormView,
  toSummaries,
} from './report-form.store.js';
import { FormsView, FormView } from './report-form.view.js';

@ApiTags('report-forms')
@Controller('councils/:council/report-forms')
export class ReportFormsController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: FormsView })
  async list(@TheCaller() caller: Caller): Promise<FormsView> {
    const [rows] = await this.works.read<[FormRow]>(caller, [formsStatement(caller.councilId)]);
    return { items: toSummaries(rows) };
  }

  @Get(':form')
  @Needs('report:export')
  @ApiOkResponse({ type: FormView })
  async read(@TheCaller() caller: Caller, @Param('form') key: string): Promise<FormView> {
    const builtIn = builtInForm(key);
    if (builtIn) return toFormView(builtIn);
    if (!isFormKey(key)) throw new NotHere('report form');
    const [[row]] = await this.works.read<[FormRow]>(caller, [formStatement(caller.councilId, key)]);
    if (!row) throw new NotHere('report form');
    return toFormView({ ...row, copiedFrom: row.copied_from });
  }

  @Post()
  @Needs('report:write')
  @ApiCreatedResponse({ type: FormView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  add(@TheCaller() caller: Caller, @Body() input: AddFormDto): Promise<FormView> {
    return this.works.write(caller, (work) => addForm(work, input));
  }

  @Put(':form')
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: FormView })
  @ApiResponse({ status: 409, description: 'It is a built-in form', type: ProblemView })
  rename(
    @TheCaller() caller: Caller,
    @Param('form') key: string,
    @Revision() revision: number,
    @Body() input: FormDto,
  ): Promise<FormView> {
    return this.works.write(caller, (work) => renameForm(work, key, revision, input));
  }

  @Delete(':form')
  @HttpCode(204)
  @Needs('report:write')
  @ChangesRevision()
  @ApiNoContentResponse({ description: 'Reports that were begun with it keep it' })
  remove(@TheCaller() caller: Caller, @Param('form') key: string, @Revision() revision: number): Promise<void> {
    return this.works.write(caller, (work) => removeForm(work, key, revision));
  }
}
