/** When a council's letters reach a person: with each notification, once a day, or not at all. */
export const lettersChoices = ['at-once', 'daily', 'none'] as const;
export type LettersChoice = (typeof lettersChoices)[number];
