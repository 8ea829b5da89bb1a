import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';

/** Whether text is a day of the calendar, as YYYY-MM-DD, in this service's lifetime. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A day as YYYY-MM-DD, or null. @param what how the message names it, such as `The due date` */
export function OptionalDay(what: string): PropertyDecorator {
  const real = ValidateBy({
    name: 'day',
    validator: { validate: isDay, defaultMessage: () => `${what} must be a real date, such as 16 April 2024` },
  });
  const given = ValidateIf((_, value: unknown) => value !== null && value !== undefined);
  const documented = ApiProperty({ type: 'string', format: 'date', nullable: true, required: false });
  return (target, key) => [real, given, documented].forEach((decorate) => decorate(target, key));
}
