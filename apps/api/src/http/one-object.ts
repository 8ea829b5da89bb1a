import { Type } from 'class-transformer';
import { ValidateBy, ValidateNested } from 'class-validator';

/**
 * A field that is one object of a class. `ValidateNested` alone lets a missing value and a list pass, which the code behind
 * it would read as an object without fields.
 * @param message what is said when it is anything else
 */
export function OneObject(type: () => new () => object, message: string): PropertyDecorator {
  const isOne = ValidateBy({
    name: 'oneObject',
    validator: {
      validate: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
      defaultMessage: () => message,
    },
  });
  return (target, key) => [ValidateNested(), Type(type), isOne].forEach((decorate) => decorate(target, key));
}
