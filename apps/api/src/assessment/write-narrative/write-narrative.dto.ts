import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { ClassificationDto } from '../../classification/classification.dto.js';
import { OneObject } from '../../http/one-object.js';
import { PlainText } from '../../http/plain-text.js';

export class WriteNarrativeDto {
  @ApiProperty({ maxLength: 60000, description: 'Paragraphs are parted by an empty line' })
  @IsString({ message: 'The narrative must be text' })
  @MaxLength(60_000, { message: 'The narrative must be 60,000 characters or fewer, which is about 9,000 words' })
  @PlainText()
  narrative!: string;

  @ApiProperty({ type: ClassificationDto })
  @OneObject(() => ClassificationDto, 'Choose public, internal, exempt or confidential')
  classification!: ClassificationDto;
}
