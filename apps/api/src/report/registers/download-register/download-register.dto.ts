import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { RegisterAudience } from '../register-document.js';
import type { RegisterFormat } from '../register-file-name.js';

export class DownloadRegisterQuery {
  @ApiProperty({ required: false, enum: ['xlsx', 'csv'], default: 'xlsx' })
  @IsOptional()
  @IsIn(['xlsx', 'csv'], { message: 'Ask for xlsx or csv' })
  format: RegisterFormat = 'xlsx';

  @ApiProperty({
    required: false,
    enum: ['public', 'restricted'],
    default: 'public',
    description: 'Restricted: with internal and exempt material, each row marked; needs restricted:read',
  })
  @IsOptional()
  @IsIn(['public', 'restricted'], { message: 'The audience is public or restricted' })
  audience: RegisterAudience = 'public';
}

export class DownloadActionPlanQuery extends DownloadRegisterQuery {
  @ApiProperty({
    required: false,
    enum: ['reading', 'editing'],
    default: 'reading',
    description: 'Editing: to be changed in a spreadsheet and imported again; needs follow-on-action:write',
  })
  @IsOptional()
  @IsIn(['reading', 'editing'], { message: 'The purpose is reading or editing' })
  purpose: 'reading' | 'editing' = 'reading';
}
