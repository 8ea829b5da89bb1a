import type { WrittenItem, WrittenTheme } from './written-page.js';

/** Seven themes with sentences of our own; no page of any government says them. */
export function writtenThemes(): WrittenTheme[] {
  return [
    theme('continuous-improvement', 'Continuous improvement', 'learning'),
    theme('leadership', 'Leadership', 'steering'),
    theme('governance', 'Governance', 'deciding'),
    theme('culture', 'Culture', 'working together'),
    theme('use-of-resources', 'Use of resources', 'spending'),
    theme('service-delivery', 'Service delivery', 'serving'),
    theme('partnerships-and-community-engagement', 'Partnerships & community engagement', 'joining in'),
  ];
}

function theme(key: string, heading: string, what: string): WrittenTheme {
  const item = (text: string): WrittenItem => ({ text });
  return {
    key,
    heading,
    description: [`This part is about ${what}.`, `It says how ${what} looks from outside.`],
    characteristics: [
      item(`People who do the ${what} know why, and can say so in a sentence.`),
      {
        text: `Records of ${what} are kept:`,
        under: ['in one place', 'by somebody who is named'],
      },
      item(`The council’s “plan” for ${what} fits on 2\u00a0pages.`),
    ],
    indicators: [
      item(`Nobody can say who answers for ${what}.`),
      item(`Papers about ${what} come late, or not at all.`),
    ],
  };
}
