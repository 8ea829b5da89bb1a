import { PageNumber, PageSize } from '../../http/paging.js';
import { CommentedPlaceDto, OptionalYear } from '../comment.dto.js';

export class ListThreadsQuery extends CommentedPlaceDto {
  @OptionalYear()
  year?: string | null;

  @PageNumber()
  page = 1;

  @PageSize(20, 10)
  size = 10;
}
