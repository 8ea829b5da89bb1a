import { ApiProperty } from '@nestjs/swagger';

/** Whether anybody may read a year's sealed assessment, and where. */
export class MembersPageView {
  @ApiProperty() open!: boolean;
  @ApiProperty({ type: 'string', nullable: true }) openedAt!: string | null;
  @ApiProperty({ type: 'string', nullable: true }) openedBy!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The edition that it shows; null while none is sealed' })
  edition!: number | null;
  @ApiProperty({ description: 'Below the address of the service; the same whether the page is open or closed' })
  path!: string;
}
