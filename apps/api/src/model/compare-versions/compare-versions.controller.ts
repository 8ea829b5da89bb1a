import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { compareVersions, releaseNotes } from '@best-value/model';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { toVersionDifferenceView, VersionDifferenceView } from './compare-versions.view.js';
import { RelatesVersions } from './related-versions.js';

/** Any two versions of a council set side by side. */
@ApiTags('models')
@Controller('councils/:council/models/:from/compared-with/:to')
export class CompareVersionsController {
  constructor(private readonly versions: RelatesVersions) {}

  @Get()
  @Needs('assessment:read')
  @Header('cache-control', 'private, no-cache')
  @ApiOkResponse({ type: VersionDifferenceView })
  async compare(
    @TheCaller() { councilId }: Caller,
    @Param('from') fromId: string,
    @Param('to') toId: string,
  ): Promise<VersionDifferenceView> {
    const { from, to, crosswalk, between } = await this.versions.of(councilId, fromId, toId);
    const difference = compareVersions(from.document, to.document, crosswalk);
    return toVersionDifferenceView(difference, {
      wording: { from: from.document.wording, to: to.document.wording },
      between: between.map(({ document }) => document.title),
      releaseNotes: releaseNotes(difference),
    });
  }
}
