import { ApiProperty } from '@nestjs/swagger';
import type { CriterionKind, OwnCriterion, OwnDraft, OwnJudgement, OwnScore, ScoreColour } from '@best-value/model';
import { scoreColours } from '@best-value/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';

// A draft may hold more than can be published: what is too long or too much is said there, and nothing typed is lost before.
const mostCriteria = 160;
const mostWords = 12;

const kinds: CriterionKind[] = ['characteristic', 'indicator'];
const colours = Object.keys(scoreColours) as ScoreColour[];

export class BeginModelDraftDto {
  @ApiProperty({ maxLength: 80, description: 'Id of the version that it is built on' })
  @MaxLength(80, { message: 'Choose the version that yours is built on' })
  @Matches(/^[a-z0-9-]+$/, { message: 'Choose the version that yours is built on' })
  @IsString({ message: 'Choose the version that yours is built on' })
  base!: string;

  @ApiProperty({ maxLength: 200 })
  @PlainText()
  @MaxLength(200, { message: 'The name must be 200 characters or fewer' })
  @Matches(/\S/, { message: 'Give your version a name' })
  @IsString({ message: 'Give your version a name' })
  title!: string;
}

export class OwnCriterionDto implements OwnCriterion {
  @ApiProperty({ maxLength: 80 })
  @MaxLength(80, { message: 'Choose a theme' })
  @Matches(/^[a-z0-9-]+$/, { message: 'Choose a theme' })
  @IsString({ message: 'Choose a theme' })
  theme!: string;

  @ApiProperty({ enum: kinds })
  @IsIn(kinds, { message: 'Choose characteristic or indicator' })
  kind!: CriterionKind;

  @ApiProperty({ maxLength: 4000 })
  @PlainText()
  @MaxLength(4000, { message: 'The criterion must be 4,000 characters or fewer' })
  @IsString({ message: 'Write the criterion in words' })
  text!: string;
}

export class OwnScoreDto implements OwnScore {
  @ApiProperty({ maxLength: 200 })
  @PlainText()
  @MaxLength(200, { message: 'The word must be 200 characters or fewer' })
  @IsString({ message: 'Write the word' })
  word!: string;

  @ApiProperty({ maxLength: 2, description: 'Empty while none is chosen' })
  @PlainText()
  @MaxLength(2, { message: 'Choose a symbol from the list' })
  @IsString({ message: 'Choose a symbol from the list' })
  symbol!: string;

  @ApiProperty({ maxLength: 2000 })
  @PlainText()
  @MaxLength(2000, { message: 'The meaning must be 2,000 characters or fewer' })
  @IsString({ message: 'Say what the word means' })
  definition!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    enum: [3, 2, 1],
    description: 'Place on the common order: 3 works well, 2 some must improve, 1 serious problems',
  })
  @ValidateIf((_, value) => value !== null)
  @IsIn([3, 2, 1], { message: 'Choose where the word stands' })
  place!: number | null;

  @ApiProperty({ type: 'string', nullable: true, enum: colours })
  @ValidateIf((_, value) => value !== null)
  @IsIn(colours, { message: 'Choose a colour from the list' })
  colour!: ScoreColour | null;

  @ApiProperty({ type: [String], maxItems: 20, description: 'Keys of the steps of the rule that suggest this word' })
  @MaxLength(80, { each: true, message: 'The rule has no such step' })
  @Matches(/^[a-z0-9-]+$/, { each: true, message: 'The rule has no such step' })
  @IsString({ each: true, message: 'The rule has no such step' })
  @ArrayMaxSize(20, { message: 'The rule has no more than 20 steps' })
  @IsArray({ message: 'Give the steps as a list' })
  suggestedBy!: string[];
}

export class OwnJudgementDto implements OwnJudgement {
  @ApiProperty({ enum: kinds })
  @IsIn(kinds, { message: 'Choose characteristic or indicator' })
  kind!: CriterionKind;

  @ApiProperty({ maxLength: 80, description: 'Of the judgement that is called otherwise' })
  @MaxLength(80, { message: 'Choose a judgement' })
  @Matches(/^[a-z0-9-]+$/, { message: 'Choose a judgement' })
  @IsString({ message: 'Choose a judgement' })
  key!: string;

  @ApiProperty({ maxLength: 200 })
  @PlainText()
  @MaxLength(200, { message: 'The word must be 200 characters or fewer' })
  @IsString({ message: 'Write the word' })
  word!: string;

  @ApiProperty({ maxLength: 400, description: 'As the end of a sentence about one criterion: "is met"' })
  @PlainText()
  @MaxLength(400, { message: 'The end of the sentence must be 400 characters or fewer' })
  @IsString({ message: 'Write it as the end of a sentence about one criterion' })
  one!: string;

  @ApiProperty({ maxLength: 400, description: 'As the end of a sentence about several criteria: "are met"' })
  @PlainText()
  @MaxLength(400, { message: 'The end of the sentence must be 400 characters or fewer' })
  @IsString({ message: 'Write it as the end of a sentence about several' })
  many!: string;
}

/** A draft, whole: what is not in it any more is taken out. */
export class OwnDraftDto implements OwnDraft {
  @ApiProperty({ maxLength: 400 })
  @PlainText()
  @MaxLength(400, { message: 'The name must be 400 characters or fewer' })
  @IsString({ message: 'Give your version a name' })
  title!: string;

  @ApiProperty({ type: [OwnCriterionDto], maxItems: mostCriteria, description: 'In their order' })
  @ValidateNested({ each: true })
  @Type(() => OwnCriterionDto)
  @ArrayMaxSize(mostCriteria, { message: `A draft can hold ${mostCriteria} criteria` })
  @IsArray({ message: 'Give the criteria as a list' })
  criteria!: OwnCriterionDto[];

  @ApiProperty({
    type: [OwnScoreDto],
    nullable: true,
    maxItems: mostWords,
    description: 'The whole scale, best first; null: that of the version it is built on',
  })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested({ each: true })
  @Type(() => OwnScoreDto)
  @ArrayMaxSize(mostWords, { message: `A draft can hold ${mostWords} words` })
  @IsArray({ message: 'Give the words as a list' })
  scale!: OwnScoreDto[] | null;

  @ApiProperty({ type: [OwnJudgementDto], maxItems: 40, description: 'Those that are called otherwise' })
  @ValidateNested({ each: true })
  @Type(() => OwnJudgementDto)
  @ArrayMaxSize(40, { message: 'A draft can rename 40 judgements' })
  @IsArray({ message: 'Give the judgements as a list' })
  judgements!: OwnJudgementDto[];
}
