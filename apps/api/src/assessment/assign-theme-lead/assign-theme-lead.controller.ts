import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID, ValidateIf } from 'class-validator';
import { isMember } from '../../council/member.store.js';
import { personName } from '../../council/person-name.js';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import { Notifier } from '../../notification/notifier.js';
import type { Caller } from '../../work/caller.js';
import { BadInput, Refused } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import { ThemeAnswerView } from '../assessment.view.js';
import { changeTheme, holdTheme } from '../theme.store.js';

export class AssignThemeLeadDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID(undefined, { message: 'Choose who leads this theme' })
  leadId!: string | null;
}

/** Says who leads a theme, and tells them. @throws NotHere, Refused, BadInput, Stale */
export async function assignThemeLead(
  work: Work,
  notifier: Notifier,
  year: string,
  themeKey: string,
  revision: number,
  { leadId }: AssignThemeLeadDto,
): Promise<ThemeAnswerView> {
  const held = await holdTheme(work, year, themeKey, revision);
  if (leadId !== null && !(await isMember(work, leadId))) {
    throw new BadInput([{ field: 'leadId', message: 'Choose someone who belongs to this council' }]);
  }
  if (leadId !== null && leadId === held.theme.reviewerId)
    throw new Refused([
      {
        code: 'reviews-theme',
        field: 'leadId',
        message: `${await personName(work, leadId)} reviews this theme and cannot lead it. Choose another reviewer first.`,
      },
    ]);
  const another = held.theme.leadId !== leadId;
  const answer = await changeTheme(work, held, 'assign-theme-lead', { leadId });
  const place = { kind: 'theme' as const, key: themeKey, assessmentId: held.assessment.id };
  if (another) await notifier.notify(work, { kind: 'theme-lead-chosen', to: [leadId], place });
  return answer;
}

@ApiTags('assessments')
@Controller('councils/:council/assessments/:year/themes/:theme/lead')
export class AssignThemeLeadController {
  constructor(
    private readonly works: Works,
    private readonly notifier: Notifier,
  ) {}

  @Put()
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: ThemeAnswerView })
  assign(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') themeKey: string,
    @Revision() revision: number,
    @Body() input: AssignThemeLeadDto,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) => assignThemeLead(work, this.notifier, year, themeKey, revision, input));
  }
}
