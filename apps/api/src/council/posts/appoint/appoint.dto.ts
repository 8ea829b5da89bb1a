import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID, ValidateIf } from 'class-validator';

/** More deputies than any council names for one post. */
const mostDeputies = 20;

export class AppointDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null leaves the post vacant' })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID(undefined, { message: 'Choose who holds this post' })
  holderId!: string | null;

  @ApiProperty({ type: [String], format: 'uuid', maxItems: mostDeputies })
  @IsArray({ message: 'Choose the deputies from the people of this council' })
  @ArrayMaxSize(mostDeputies, { message: `Choose ${mostDeputies} deputies or fewer` })
  @IsUUID(undefined, { each: true, message: 'Choose the deputies from the people of this council' })
  deputyIds!: string[];
}
