import { ApiProperty } from '@nestjs/swagger';
import type { OwnDraft, OwnProblem } from '@best-value/model';
import { OwnDraftDto } from './own-version.dto.js';

/** A draft in a list. */
export class ModelDraftSummaryView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Id of the version that it is built on' }) base!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
  @ApiProperty({ type: String, nullable: true }) changedBy!: string | null;
}

export class ModelDraftsView {
  @ApiProperty({ type: [ModelDraftSummaryView] }) items!: ModelDraftSummaryView[];
}

export class OwnProblemView implements OwnProblem {
  @ApiProperty({ description: 'Of the draft, such as `scale.0.symbol`' }) field!: string;
  @ApiProperty() message!: string;
}

/** A draft with everything that keeps it from being published. */
export class ModelDraftView extends ModelDraftSummaryView {
  @ApiProperty({ type: OwnDraftDto }) draft!: OwnDraft;
  @ApiProperty({ type: [OwnProblemView] }) problems!: OwnProblemView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Id of the version that was published of it; then nothing changes',
  })
  publishedAs!: string | null;
}

/** The one version that was published of a draft, however often that was asked for. */
export class PublishedOwnVersionView {
  @ApiProperty({ description: 'Of the new version' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'It was published before, and this changed nothing' }) already!: boolean;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: String, nullable: true }) publishedBy!: string | null;
}
