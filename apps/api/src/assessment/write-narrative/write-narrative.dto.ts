import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { ClassificationDto } from '../../classification/classification.dto.js';
import { PlainText } from '../../http/plain-text.js';

export class WriteNarrativeDto {
  @ApiProperty({ maxLength: 60000, description: 'Paragraphs are parted by an empty line' })
  @IsString({ message: 'The narrative must be text' })
  @MaxLength(60_000, { message: 'The narrative must be 60,000 characters or fewer, which is about 9,000 words' })
  @PlainText()
  narrative!: string;

  @ApiProperty({ type: ClassificationDto })
  @ValidateNested()
  @Type(() => ClassificationDto)
  classification!: ClassificationDto;
}
