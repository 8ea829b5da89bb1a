import { ApiProperty } from '@nestjs/swagger';
import type { RelationKind } from '@best-value/model';
import { ClassificationDto } from '../../classification/classification.dto.js';
import { PersonRefView } from '../../council/council.view.js';
import {
  type CarriedKind,
  carriedKinds,
  type CarriedState,
  carriedStates,
  type LeftBehind,
  type ReasonLeft,
  reasonsLeft,
} from './carried-content.js';

const relations: RelationKind[] = ['unchanged', 'reworded', 'moved', 'split', 'merged', 'new', 'withdrawn'];
export const carriedFlags = ['past-review', 'evidence-removed', 'reworded', 'moved', 'split', 'merged'] as const;
export type CarriedFlag = (typeof carriedFlags)[number];

/** How many of each kind. */
export class CarriedCountsView {
  @ApiProperty({ type: 'integer' }) narratives!: number;
  @ApiProperty({ type: 'integer' }) judgements!: number;
  @ApiProperty({ type: 'integer' }) evidenceLinks!: number;
  @ApiProperty({ type: 'integer' }) followOnActions!: number;
}

/** Something that stays with the earlier year, and why. */
export class LeftBehindView implements LeftBehind {
  @ApiProperty({ enum: [...carriedKinds, 'citation'] }) kind!: CarriedKind | 'citation';
  @ApiProperty({ enum: reasonsLeft }) why!: ReasonLeft;
  @ApiProperty({ description: 'In the earlier year’s version' }) themeKey!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'In the earlier year’s version' })
  criterionKey!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) evidenceId!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Of the earlier year' })
  followOnActionId!: string | null;
  @ApiProperty({ description: 'What people call it: the sentence of the criterion, or a title' }) title!: string;
}

/** What was read, and where. */
class SourceView {
  @ApiProperty({ example: '2025/26' }) from!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The sealed edition; null: the year as it stands' })
  edition!: number | null;
  @ApiProperty({ description: 'The version that the earlier year is judged by' }) fromModelId!: string;
}

/** What would come along into a new year, and what would stay behind. */
export class CarryPreviewView extends SourceView {
  @ApiProperty({ type: CarriedCountsView }) comesAlong!: CarriedCountsView;
  @ApiProperty({ type: 'integer', description: 'Links to evidence that is past its review date' }) pastReview!: number;
  @ApiProperty({ type: [LeftBehindView], description: 'The first 500' }) leftBehind!: LeftBehindView[];
  @ApiProperty({ type: 'integer' }) leftBehindTotal!: number;
}

class LastScoreView {
  @ApiProperty() word!: string;
  @ApiProperty() symbol!: string;
}

/** A theme with how much of what came along into it has been read, as far as the reader may see it. */
export class CarriedThemeView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) unread!: number;
  @ApiProperty({ type: 'integer', description: 'Evidence links that can be confirmed together' })
  unchangedLinks!: number;
  @ApiProperty({ type: LastScoreView, nullable: true, description: 'The score of the earlier year: never carried' })
  lastScore!: LastScoreView | null;
}

/** How a year was begun from an earlier one, and how far people have come in reading it. */
export class CarriedForwardView extends SourceView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) by!: PersonRefView | null;
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) unread!: number;
  @ApiProperty({ type: CarriedCountsView, description: 'Confirmed as they were' }) confirmed!: CarriedCountsView;
  @ApiProperty({ type: 'integer', description: 'What writing the confirmed items anew would have taken' })
  minutesSaved!: number;
  @ApiProperty({ type: [CarriedThemeView] }) themes!: CarriedThemeView[];
  @ApiProperty({ type: [LeftBehindView], description: 'The first 500' }) leftBehind!: LeftBehindView[];
  @ApiProperty({ type: 'integer' }) leftBehindTotal!: number;
}

/** Something of the earlier year that waits in this one, or that somebody has decided on. */
export class CarriedItemView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: carriedKinds }) kind!: CarriedKind;
  @ApiProperty() themeKey!: string;
  @ApiProperty({ type: 'string', nullable: true }) criterionKey!: string | null;
  @ApiProperty({ enum: carriedStates }) state!: CarriedState;
  @ApiProperty({ enum: relations, description: 'How its criterion bears on that of the earlier year' })
  relation!: RelationKind;
  @ApiProperty({ enum: carriedFlags, isArray: true, description: 'What to look at before confirming' })
  flags!: CarriedFlag[];
  @ApiProperty({ description: 'Of the theme, the criterion, the item of evidence or the follow-on action' })
  title!: string;
  @ApiProperty({ description: 'What it belongs to: the sentence of the criterion or the title of the theme' })
  placeTitle!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Key of the judgement that was given' })
  judgement!: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The judgement in the words of the version' })
  word!: string | null;
  @ApiProperty({ type: 'string', nullable: true, enum: ['supports', 'counters'] })
  stance!: 'supports' | 'counters' | null;
  @ApiProperty({ description: 'The narrative, the reason, what the evidence shows or what is to be done' })
  text!: string;
  @ApiProperty({ description: 'True when the text is not shown to this reader' }) withheld!: boolean;
  @ApiProperty({ type: ClassificationDto }) classification!: ClassificationDto;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) evidenceId!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'When the evidence is to be reviewed' })
  reviewBy!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'In the earlier year' })
  earlierActionId!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Link or follow-on action it became' })
  madeId!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) decidedBy!: PersonRefView | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

export class CarriedItemsView {
  @ApiProperty({ type: [CarriedItemView] }) items!: CarriedItemView[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) size!: number;
}

/** How many were confirmed together. */
export class ConfirmedTogetherView {
  @ApiProperty({ type: 'integer' }) confirmed!: number;
}
