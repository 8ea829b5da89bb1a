import { ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * Refuses a NUL character, which PostgreSQL cannot store in text, and a lone half of a surrogate pair, which UTF-8 cannot carry.
 * Everything else a person types or pastes is kept as it is.
 */
export function PlainText(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'plainText',
      validator: {
        validate: (value: unknown) => typeof value !== 'string' || (!value.includes('\u0000') && value.isWellFormed()),
        defaultMessage: () =>
          'The text holds a character that cannot be stored (a NUL or half a symbol). Paste it again as plain text',
      },
    },
    options,
  );
}
