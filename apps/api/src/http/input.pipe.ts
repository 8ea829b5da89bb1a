import { Readable } from 'node:stream';
import { type ArgumentMetadata, HttpException, ValidationPipe, type ValidationError } from '@nestjs/common';
import { BadInput } from '../work/refusals.js';
import { hasFormShape } from './body-shape.js';

/** Checks every body and query against its class: unknown fields are refused, every message names its field. */
export function inputPipe(): ValidationPipe {
  return new InputPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new BadInput(fieldErrors(errors, '')),
  });
}

class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query') {
      // An upload's stream, sent to an address that asks for fields.
      if (value instanceof Readable) throw new HttpException('Send application/json here.', 415);
      const { mostMembers } = (metadata.metatype ?? {}) as { mostMembers?: number };
      if (!hasFormShape(value, mostMembers))
        throw new HttpException('The request holds more fields, or deeper ones, than any form here.', 400);
    }
    return super.transform(value, metadata);
  }
}

/** Of several broken rules of one field the one that says most: that there is nothing, before how long it may be. */
const sayFirst = [
  'whitelistValidation',
  'isString',
  'oneObject',
  'isArray',
  'isEmail',
  'isUuid',
  'isIn',
  'isInt',
  'arrayMinSize',
  'minLength',
  'matches',
];

function fieldErrors(errors: readonly ValidationError[], parent: string): { field: string; message: string }[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const broken = error.constraints ?? {};
    const rule = sayFirst.find((one) => one in broken) ?? Object.keys(broken)[0];
    const own = rule === undefined ? [] : [{ field, message: messageOf(rule, error) }];
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}

function messageOf(rule: string, { constraints, property }: ValidationError): string {
  if (rule === 'whitelistValidation') return `There is no field called ${property.slice(0, 60)} here`;
  return constraints?.[rule] ?? 'This is not right';
}
