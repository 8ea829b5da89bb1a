import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import { levelText, placeTables } from '../../place/place-rows.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { ThreadCountsView, type ThreadCountView } from '../comment.view.js';

/** Of a theme (`$3`) and its criteria in a year (`$2`); what the caller may not see is not counted. A theme has few criteria. */
const countsText = (seesAll: boolean): string => `
  select place.place_kind as kind, place.place_key as key, count(*) filter (where place.resolved_at is null)::int as open, count(*)::int as total
  from ${placeTables('comment_thread')}
  where place.council_id = $1 and place.assessment_id = (select id from assessment where council_id = $1 and year = $2)
    and (place.place_kind = 'theme' and place.place_key = $3 or place.place_kind = 'criterion' and starts_with(place.place_key, $3::text || '/'))
    and ${seesAll ? 'true' : `${levelText} is null`}
  group by 1, 2 order by 1, 2 limit 200`;

@ApiTags('comments')
@Controller('councils/:council/assessments/:year/themes/:theme/comment-counts')
export class CountThreadsController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('comment:read')
  @ApiOkResponse({ type: ThreadCountsView })
  async count(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
  ): Promise<ThreadCountsView> {
    const text = countsText(caller.permissions.has('restricted:read'));
    const [items] = await this.works.read<[ThreadCountView]>(caller, [
      { text, values: [caller.councilId, year, theme] },
    ]);
    return { items };
  }
}
