import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ClassificationDto } from '../../classification/classification.dto.js';
import { type Stance, stances } from '../../evidence/evidence-kind.js';
import { OneObject } from '../../http/one-object.js';
import { PageNumber, PageSize } from '../../http/paging.js';
import { PlainText } from '../../http/plain-text.js';
import { type CarriedKind, carriedKinds, type CarriedState, carriedStates } from './carried-content.js';

const yearShape = /^\d{4}\/\d{2}$/;
const IfSent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** Which year to begin from. */
export class CarryForwardDto {
  @ApiProperty({ example: '2025/26' })
  @Matches(yearShape, { message: 'Enter the year as 2025/26' })
  @IsString({ message: 'Enter the year as 2025/26' })
  from!: string;
}

export class CarryPreviewQuery {
  @ApiProperty({ example: '2026/27', description: 'The year that is to begin from this one' })
  @Matches(yearShape, { message: 'Enter the year as 2026/27' })
  @IsString({ message: 'Enter the year as 2026/27' })
  into!: string;

  @ApiProperty({ description: 'The version that the new year is to be judged by' })
  @PlainText()
  @MaxLength(100, { message: 'Choose a model version' })
  @IsString({ message: 'Choose a model version' })
  modelId!: string;
}

export class CarriedItemsQuery {
  @ApiProperty({ required: false, description: 'Key of a theme' })
  @IsOptional()
  @PlainText()
  @MaxLength(200, { message: 'There is no such theme' })
  @IsString({ message: 'Name one theme' })
  theme?: string;

  @ApiProperty({ required: false, enum: carriedKinds })
  @IsOptional()
  @IsIn(carriedKinds, { message: 'Choose narrative, judgement, evidence-link or follow-on-action' })
  kind?: CarriedKind;

  @ApiProperty({ required: false, enum: carriedStates })
  @IsOptional()
  @IsIn(carriedStates, { message: 'Choose unread, confirmed, changed or dropped' })
  state?: CarriedState;

  @PageNumber()
  page = 1;

  @PageSize(200, 50)
  size = 50;
}

/** What is said in place of what came along; what is not sent stays as it came. Of a follow-on action, nothing: it is changed on its own page. */
export class ChangeCarriedDto {
  @ApiProperty({ required: false, maxLength: 40, description: 'A key of the model’s judgement words' })
  @IfSent()
  @PlainText()
  @MaxLength(40, { message: 'Choose a judgement' })
  @IsString({ message: 'Choose a judgement' })
  judgement?: string;

  @ApiProperty({ required: false, enum: stances })
  @IfSent()
  @IsIn(stances, { message: 'Say whether it supports or counters' })
  stance?: Stance;

  @ApiProperty({
    required: false,
    maxLength: 60_000,
    description: 'The narrative, the reason or what the evidence shows',
  })
  @IfSent()
  @PlainText()
  @MaxLength(60_000, { message: 'The text must be 60,000 characters or fewer' })
  @IsString({ message: 'The text must be text' })
  text?: string;

  @ApiProperty({ required: false, type: ClassificationDto })
  @IfSent()
  @OneObject(() => ClassificationDto, 'Choose public, internal, exempt or confidential')
  classification?: ClassificationDto;
}

/** Evidence links of one theme that came along as they were. */
export class ConfirmTogetherDto {
  @ApiProperty({ description: 'Key of a theme' })
  @PlainText()
  @MaxLength(200, { message: 'There is no such theme' })
  @IsString({ message: 'Choose a theme' })
  themeKey!: string;
}
