import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { lettersChoices, type LettersChoice } from '../letters-choice.js';
import { LettersChoiceView } from '../notification.view.js';
import { chooseLetters } from './choose-letters.js';

export class ChooseLettersDto {
  @ApiProperty({ enum: lettersChoices })
  @IsIn(lettersChoices, { message: 'Choose at once, once a day or not at all' })
  letters!: LettersChoice;
}

@ApiTags('notifications')
@Controller('councils/:council/letters-choice')
export class ChooseLettersController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: LettersChoiceView })
  async read(@TheCaller() caller: Caller): Promise<LettersChoiceView> {
    const [[chosen]] = await this.works.read<[LettersChoiceView]>(caller, [
      {
        text: 'select letters from notification_choice where council_id = $1 and person_id = $2',
        values: [caller.councilId, caller.personId],
      },
    ]);
    return chosen ?? { letters: 'at-once' };
  }

  @Put()
  @Needs('assessment:read')
  @ApiOkResponse({ type: LettersChoiceView })
  async choose(@TheCaller() caller: Caller, @Body() { letters }: ChooseLettersDto): Promise<LettersChoiceView> {
    await this.works.write(caller, (work) => chooseLetters(work, letters));
    return { letters };
  }
}
