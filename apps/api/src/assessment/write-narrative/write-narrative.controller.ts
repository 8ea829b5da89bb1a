import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { toClassification } from '../../classification/classification.dto.js';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import { ThemeAnswerView } from '../assessment.view.js';
import { markChangedAt } from '../carry-forward/mark-changed.js';
import { changeTheme, holdTheme } from '../theme.store.js';
import { WriteNarrativeDto } from './write-narrative.dto.js';

/** Records a theme's narrative. @param carriedFrom the earlier year that it came along from, confirmed or undone @throws NotHere, Refused, Stale */
export async function writeNarrative(
  work: Work,
  year: string,
  themeKey: string,
  revision: number,
  input: WriteNarrativeDto,
  carriedFrom: string | null = null,
): Promise<ThemeAnswerView> {
  const held = await holdTheme(work, year, themeKey, revision);
  if (carriedFrom === null) markChangedAt(work, held.assessment.id, 'narrative', themeKey);
  const narrativeClassification = toClassification(input.classification);
  const change = { narrative: input.narrative, narrativeClassification };
  return changeTheme(work, held, 'write-narrative', change, carriedFrom === null ? {} : { carriedFrom });
}

@ApiTags('assessments')
@Controller('councils/:council/assessments/:year/themes/:theme/narrative')
export class WriteNarrativeController {
  constructor(private readonly works: Works) {}

  @Put()
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: ThemeAnswerView })
  write(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') themeKey: string,
    @Revision() revision: number,
    @Body() input: WriteNarrativeDto,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) => writeNarrative(work, year, themeKey, revision, input));
  }
}
