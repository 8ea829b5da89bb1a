import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { PlainText } from '../../http/plain-text.js';
import { type Stance, stances } from '../evidence-kind.js';

const stanceMessage = { message: 'Say whether it supports or counters' };
const shows = {
  ask: { message: 'Say in one line what it shows' },
  length: { message: 'What it shows must be 500 characters or fewer' },
};

/** What ties an item to a place. */
export class LinkEvidenceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Choose an item of evidence' })
  evidenceId!: string;

  @ApiProperty({ maxLength: 100 })
  @IsString({ message: 'Choose a theme' })
  @MaxLength(100, { message: 'Choose a theme' })
  @PlainText()
  themeKey!: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200, description: 'Null: for the theme as a whole' })
  @ValidateIf((dto: LinkEvidenceDto) => dto.criterionKey !== null)
  @IsString({ message: 'Choose a criterion, or null for the theme as a whole' })
  @MaxLength(200, { message: 'Choose a criterion, or null for the theme as a whole' })
  @PlainText()
  criterionKey!: string | null;

  @ApiProperty({ enum: stances })
  @IsIn(stances, stanceMessage)
  stance!: Stance;

  @ApiProperty({ maxLength: 500 })
  @IsString(shows.ask)
  @Matches(/\S/, shows.ask)
  @MaxLength(500, shows.length)
  @PlainText()
  shows!: string;
}

export class ChangeLinkDto {
  @ApiProperty({ enum: stances, required: false })
  @ValidateIf((dto: ChangeLinkDto) => dto.stance !== undefined)
  @IsIn(stances, stanceMessage)
  stance?: Stance;

  @ApiProperty({ maxLength: 500, required: false })
  @ValidateIf((dto: ChangeLinkDto) => dto.shows !== undefined)
  @IsString(shows.ask)
  @Matches(/\S/, shows.ask)
  @MaxLength(500, shows.length)
  @PlainText()
  shows?: string;
}
