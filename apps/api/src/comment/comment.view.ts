import { ApiProperty } from '@nestjs/swagger';
import { PersonRefView } from '../council/council.view.js';
import { commentedKinds, type CommentedKind } from '../place/place.js';

/** What a thread is about. */
export class CommentedPlaceView {
  @ApiProperty({ enum: commentedKinds }) kind!: CommentedKind;
  @ApiProperty({ description: 'Key of the theme or criterion, id of the evidence or follow-on action' }) key!: string;
  @ApiProperty({ type: 'string', nullable: true, description: '2026/27; null for evidence' }) year!: string | null;
  @ApiProperty() title!: string;
}

export class CommentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PersonRefView, nullable: true, description: 'Null when the service itself wrote it' })
  by!: PersonRefView | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [PersonRefView], description: 'Colleagues who are called by it' }) mentions!: PersonRefView[];
}

/** A thread with all its comments, oldest first. */
export class CommentThreadView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: CommentedPlaceView }) place!: CommentedPlaceView;
  @ApiProperty({ type: [CommentView] }) comments!: CommentView[];
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) resolvedAt!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) resolvedBy!: PersonRefView | null;
  @ApiProperty({ type: 'integer', description: 'Every comment raises it too' }) revision!: number;
}

/** Threads on one thing: open ones first, the newest of each first. */
export class CommentThreadsView {
  @ApiProperty({ type: [CommentThreadView] }) items!: CommentThreadView[];
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer' }) page!: number;
  @ApiProperty({ type: 'integer' }) size!: number;
}

/** How many threads there are on one thing. */
export class ThreadCountView {
  @ApiProperty({ enum: commentedKinds }) kind!: CommentedKind;
  @ApiProperty() key!: string;
  @ApiProperty({ type: 'integer' }) open!: number;
  @ApiProperty({ type: 'integer' }) total!: number;
}

/** Of a theme and its criteria; those without a thread are left out. */
export class ThreadCountsView {
  @ApiProperty({ type: [ThreadCountView] }) items!: ThreadCountView[];
}

/** Colleagues who may read comments, and so may be mentioned. */
export class CommentReadersView {
  @ApiProperty({ type: [PersonRefView] }) items!: PersonRefView[];
}
