import { ApiProperty } from '@nestjs/swagger';

/** One thing that waits for the reader. */
export class WorkItemView {
  @ApiProperty({ description: 'What kind of work: theme-to-draft, theme-to-review, …' }) kind!: string;
  @ApiProperty({ description: 'What is to be done, as a sentence without its full stop' }) says!: string;
  @ApiProperty({ type: [String], description: 'What is missing for it, in words' }) missing!: string[];
  @ApiProperty({ description: 'The page where it is done, from /councils/' }) path!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty() overdue!: boolean;
}

/** What waits for the reader in this council, what is due first at the top. */
export class MyWorkView {
  @ApiProperty({ type: [WorkItemView] }) items!: WorkItemView[];
  @ApiProperty({ description: 'There is more of some kind than is listed' }) more!: boolean;
}
