import { createHash } from 'node:crypto';
import { blocksOf } from './blocks.js';
import { decodePage } from './decode-page.js';
import { exactText } from './exact-text.js';
import { firstWords, NotGuidance, type PageReading } from './guidance-page.js';
import { refuseWelsh } from './language.js';
import { factsOf } from './page-facts.js';
import { readTheme } from './read-theme.js';
import { sentBody } from './sent-body.js';
import { themePlaces } from './theme-places.js';
import { treeOf } from './tree.js';

/**
 * Reads a page of the guidance, whichever way it was brought in: saved from a browser, pasted, or as the Content API gives it. It is taken whole
 * or refused with every reason. Nothing in it is run.
 */
export function readGuidancePage(bytes: Uint8Array): PageReading {
  try {
    return readPage(bytes);
  } catch (error) {
    if (!(error instanceof NotGuidance)) throw error;
    return { refused: [{ expected: error.expected, found: error.found }] };
  }
}

function readPage(bytes: Uint8Array): PageReading {
  const { text, warnings } = decodePage(bytes);
  const body = sentBody(text);
  const root = treeOf(body.html);
  const blocks = blocksOf(root);
  refuseWelsh(root, exactText(root.childNodes).lines.join(' '), body.kind === 'content-api' ? body.locale : null);
  const { places, refused } = themePlaces(blocks);
  const read = places.map((place) => readTheme(blocks, place));
  const reasons = [...refused, ...read.flatMap((one) => one.refused)];
  if (reasons.length > 0) return { refused: reasons };
  const facts = body.kind === 'content-api' ? body.facts : factsOf(root);
  const sha256 = createHash('sha256')
    .update(body.kind === 'content-api' ? Buffer.from(body.html, 'utf8') : bytes)
    .digest('hex');
  const themes = read.map(({ theme }) => theme);
  const bare = themes.filter(({ description }) => description === '');
  return {
    page: {
      ...facts,
      sha256,
      themes,
      warnings: [...warnings, ...bare.map(({ title }) => `“${firstWords(title)}” has no description on this page.`)],
    },
  };
}
