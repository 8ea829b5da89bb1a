import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** Which page of a list, from 1 to 1,000; the first unless it is said. */
export function PageNumber(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 1000, default: 1 }),
    IsOptional(),
    Type(() => Number),
    Max(1000, { message: 'There are not so many pages' }),
    Min(1, { message: 'Pages start at 1' }),
    IsInt({ message: 'Give the number of a page' }),
  );
}

/** How many items a page has. @param most that can be asked for @param usual unless it is said */
export function PageSize(most: number, usual: number): PropertyDecorator {
  const message = `Ask for 1 to ${most} a page`;
  return applyDecorators(
    ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: most, default: usual }),
    IsOptional(),
    Type(() => Number),
    Max(most, { message }),
    Min(1, { message }),
    IsInt({ message }),
  );
}
