import type { AppendixDocument, Section } from '../appendix/document.js';
import { readableBrand } from '../pdf/colour.js';
import { assurancePart } from './assurance.js';
import { answersPart, attributionsPart, methodAndSummary, themePart } from './body.js';
import { html, Html } from './html.js';
import { changesPart, contentsPart, keyPart, missingPart, opening } from './opening.js';
import { registerParts } from './registers.js';
import { pageStyle } from './style.js';

/**
 * The members' page as one file for a council's own site: it fetches nothing and runs nothing. The same document gives the same bytes.
 * @param document the public one
 * @throws Error when it holds what is not for publication
 */
export function membersPageHtml(document: AppendixDocument): Uint8Array {
  if (document.audience !== 'public') throw new Error('Only the public document becomes a page for everybody.');
  const { council, title, draft, themes } = document;
  const style = new Html(pageStyle(readableBrand(council.brandColour)));
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}, ${council.name}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <a class="skip-link" href="#page">Skip to the report</a>
        <main class="page" id="page" tabindex="-1">
          ${draft && html`<p class="draft">DRAFT: it may still change.</p>`} ${opening(document)}
          ${missingPart(document)} ${changesPart(document)} ${keyPart(document)} ${contentsPart(sectionsOf(document))}
          ${methodAndSummary(document)} ${themes.map((theme) => themePart(document, theme))} ${registerParts(document)}
          ${answersPart(document)} ${attributionsPart(document)} ${assurancePart(document)}
        </main>
      </body>
    </html> `;
  return Buffer.from(page.markup.replaceAll(/\n\s*(?=\n)/gu, ''), 'utf8');
}

function sectionsOf(document: AppendixDocument): Section[] {
  const { method, summary, themes, followOnActions, evidence, answers, attributions, assurance } = document;
  const parts = [method, summary, ...themes, followOnActions, evidence, answers, attributions, assurance];
  return parts.flatMap((one) => (one ? [one.section] : []));
}
