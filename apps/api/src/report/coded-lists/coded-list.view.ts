import { ApiProperty } from '@nestjs/swagger';

export class CodedItemView {
  @ApiProperty({ description: 'Such as SO1' }) code!: string;
  @ApiProperty() words!: string;
}

export class CodedListView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [CodedItemView] }) items!: CodedItemView[];
  @ApiProperty({ type: 'integer', description: '0 while the council has not written it' }) revision!: number;
}

export class CodedListsView {
  @ApiProperty({ type: [CodedListView] }) items!: CodedListView[];
}
