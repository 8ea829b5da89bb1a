import { IntersectionType } from '@nestjs/swagger';
import { CommentDto, CommentedPlaceDto, OptionalYear } from '../comment.dto.js';

/** The first comment of a thread, and what it is on. */
export class StartThreadDto extends IntersectionType(CommentedPlaceDto, CommentDto) {
  @OptionalYear()
  year?: string | null;
}
