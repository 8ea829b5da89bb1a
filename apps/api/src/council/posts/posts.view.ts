import { ApiProperty } from '@nestjs/swagger';
import { postKeys, type PostKey } from './posts.js';

/** Someone in a post, and since when. */
export class PostHolderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
}

/** A statutory post with its holder and deputies. */
export class PostView {
  @ApiProperty({ enum: postKeys, enumName: 'PostKey' }) key!: PostKey;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'The provision that makes the post' }) law!: string;
  @ApiProperty({ type: PostHolderView, nullable: true, description: 'Null while the post is vacant' })
  holder!: PostHolderView | null;
  @ApiProperty({ type: [PostHolderView], description: 'By name' }) deputies!: PostHolderView[];
}

/** All three posts; they have one revision, because the law looks at them together. */
export class PostsView {
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: [PostView] }) items!: PostView[];
}
