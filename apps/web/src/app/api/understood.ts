import { ApiError } from './problem';

/** What an address asks of a list, by name; an empty string asks for nothing. */
export type Asked = Readonly<Record<string, string>>;

/** A part of the address that the service does not understand. */
export interface LeftOut {
  readonly name: string;
  readonly value: string;
}

/** An answer, with what had to be left out of the question to get it. */
export interface Understood<Answer> {
  readonly answer: Answer;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Asks, and asks once more without what the service refused to understand: an address may come from an old link or from
 * someone's fingers, and a wrong part of it is no reason to show nothing.
 * @throws whatever the first call threw when it was not about a part of the question, and whatever the second threw
 */
export async function askUnderstood<Answer>(
  asked: Asked,
  ask: (asked: Asked) => Promise<Answer>,
): Promise<Understood<Answer>> {
  try {
    return { answer: await ask(asked), leftOut: [] };
  } catch (error) {
    const refused = error instanceof ApiError && error.status === 400 ? error.fields : {};
    const leftOut = partsOf(asked, (name) => name in refused);
    if (leftOut.length === 0) throw error;
    return { answer: await ask(without(asked, leftOut)), leftOut };
  }
}

/** The parts that ask for something and are of the kind that is looked for. */
export function partsOf(asked: Asked, wanted: (name: string, value: string) => boolean): LeftOut[] {
  return Object.entries(asked)
    .filter(([name, value]) => value !== '' && wanted(name, value))
    .map(([name, value]) => ({ name, value }));
}

/** The question without what was left out. A part that has changed since is another part, and stays. */
export function without(asked: Asked, leftOut: readonly LeftOut[]): Asked {
  const stays = ([name, value]: [string, string]) =>
    !leftOut.some((part) => part.name === name && part.value === value);
  return Object.fromEntries(Object.entries(asked).filter(stays));
}
