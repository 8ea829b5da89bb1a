import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { addField, changeField, orderFields, removeField } from './change-form.js';
import { AddFieldDto, FormFieldDto, OrderDto } from './report-form.dto.js';
import { FormView } from './report-form.view.js';

/** The fields of a council's own form. All carry the revision of the form: it is changed as one. */
@ApiTags('report-forms')
@Controller('councils/:council/report-forms/:form')
export class FormFieldsController {
  constructor(private readonly works: Works) {}

  @Post('fields')
  @HttpCode(200)
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: FormView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  add(
    @TheCaller() caller: Caller,
    @Param('form') key: string,
    @Revision() revision: number,
    @Body() input: AddFieldDto,
  ): Promise<FormView> {
    return this.works.write(caller, (work) => addField(work, key, revision, input));
  }

  @Put('fields/:field')
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: FormView })
  change(
    @TheCaller() caller: Caller,
    @Param('form') key: string,
    @Param('field') field: string,
    @Revision() revision: number,
    @Body() input: FormFieldDto,
  ): Promise<FormView> {
    return this.works.write(caller, (work) => changeField(work, key, revision, field, input));
  }

  @Delete('fields/:field')
  @HttpCode(200)
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: FormView })
  remove(
    @TheCaller() caller: Caller,
    @Param('form') key: string,
    @Param('field') field: string,
    @Revision() revision: number,
  ): Promise<FormView> {
    return this.works.write(caller, (work) => removeField(work, key, revision, field));
  }

  @Put('order')
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: FormView })
  order(
    @TheCaller() caller: Caller,
    @Param('form') key: string,
    @Revision() revision: number,
    @Body() { keys }: OrderDto,
  ): Promise<FormView> {
    return this.works.write(caller, (work) => orderFields(work, key, revision, keys));
  }
}
