import { languageOf } from './exact-text.js';
import { NotGuidance } from './guidance-page.js';
import { elementsIn } from './tree.js';

const welsh = new Set(
  'yn yr ac mae gan sydd bod wrth hyn neu i o ar am eu ei gyda nid fel rhaid dylai cyngor'.split(' '),
);
const english = new Set(
  'the and of to in is are that for with by be as on or not their must should council'.split(' '),
);
/** Of so few words nothing can be told. */
const fewest = 40;

/** @throws NotGuidance for a page in Welsh, by what it says of itself or by its words */
export function refuseWelsh(root: Parameters<typeof elementsIn>[0], text: string, locale: string | null): void {
  const said = [...elementsIn(root)].some(
    (one) => ['html', 'main', 'article'].includes(one.tagName) && languageOf(one) === 'cy',
  );
  if (!said && locale !== 'cy' && !readsWelsh(text)) return;
  throw new NotGuidance('the guidance in English', 'a page in Welsh. The themes are found by their English names');
}

function readsWelsh(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const count = (of: ReadonlySet<string>): number => words.filter((word) => of.has(word)).length;
  const [inWelsh, inEnglish] = [count(welsh), count(english)];
  return inWelsh >= fewest && inWelsh > inEnglish * 2;
}
