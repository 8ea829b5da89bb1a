import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { BadInput } from '../work/refusals.js';

/** Checks every body and query against its class: unknown fields are refused, every message names its field. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new BadInput(fieldErrors(errors, '')),
  });
}

function fieldErrors(errors: readonly ValidationError[], parent: string): { field: string; message: string }[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      message:
        rule === 'whitelistValidation' ? `There is no field called ${error.property.slice(0, 60)} here` : message,
    }));
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}
