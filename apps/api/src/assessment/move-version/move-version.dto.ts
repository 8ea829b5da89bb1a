import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

const mostCriteria = 400;
const chooseCriteria = 'Choose criteria of the version that the year is moved to';
const chooseScores = 'Choose scores of the version that the year is moved to';

/** What is said of one criterion of the new version: the judgement came along, or is made anew. */
export class AdaptedDto {
  @ApiProperty({ maxLength: 200 })
  @IsString({ message: chooseCriteria })
  @MaxLength(200, { message: chooseCriteria })
  @PlainText()
  criterionKey!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'A key of the new version’s judgement words' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString({ message: 'Choose a judgement' })
  @MaxLength(40, { message: 'Choose a judgement' })
  @PlainText()
  judgement!: string | null;

  @ApiProperty({ maxLength: 4000 })
  @IsString({ message: 'The reason must be text' })
  @MaxLength(4000, { message: 'The reason must be 4,000 characters or fewer' })
  @PlainText()
  reason!: string;
}

/** Which word of the new scale a theme’s score is to be. */
export class ChosenScoreDto {
  @ApiProperty({ maxLength: 200 })
  @IsString({ message: chooseScores })
  @MaxLength(200, { message: chooseScores })
  @PlainText()
  themeKey!: string;

  @ApiProperty({ maxLength: 40 })
  @IsString({ message: chooseScores })
  @MaxLength(40, { message: chooseScores })
  @PlainText()
  score!: string;
}

/** A move of a year, as it was decided in front of a plan. Criteria that are not named are to be judged again. */
export class MoveVersionDto {
  @ApiProperty({ maxLength: 80, description: 'Id of the version that the year is moved to' })
  @IsString({ message: 'Choose a version' })
  @MaxLength(80, { message: 'Choose a version' })
  @PlainText()
  to!: string;

  @ApiProperty({ description: '`seen` of the plan that was decided on: what is done is what was shown' })
  @IsString({ message: 'Say which plan was seen' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'Say which plan was seen' })
  seen!: string;

  @ApiProperty({ type: [String], maxItems: mostCriteria, description: 'Criteria whose judgement is kept as it is' })
  @IsArray({ message: chooseCriteria })
  @ArrayMaxSize(mostCriteria, { message: chooseCriteria })
  @ArrayUnique({ message: 'Name each criterion once' })
  @IsString({ each: true, message: chooseCriteria })
  @MaxLength(200, { each: true, message: chooseCriteria })
  @PlainText({ each: true })
  keep!: string[];

  @ApiProperty({ type: [AdaptedDto], maxItems: mostCriteria })
  @IsArray({ message: chooseCriteria })
  @ArrayMaxSize(mostCriteria, { message: chooseCriteria })
  @ValidateNested({ each: true })
  @Type(() => AdaptedDto)
  adapt!: AdaptedDto[];

  @ApiProperty({ type: [ChosenScoreDto], maxItems: 50 })
  @IsArray({ message: chooseScores })
  @ArrayMaxSize(50, { message: chooseScores })
  @ValidateNested({ each: true })
  @Type(() => ChosenScoreDto)
  scores!: ChosenScoreDto[];
}
