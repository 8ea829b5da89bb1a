import { describe, expect, it } from '@jest/globals';
import { demoAssessments } from './demo-assessments.js';
import { demoEvidence } from './demo-evidence.js';
import type { DemoClassification, DemoEvidenceLink } from './demo-types.js';
import { contentOf } from './testing/demo-texts.js';
import { datesIn, figuresIn, wordsIn } from './testing/sentences.js';

const told = '2026-11-30';
const links = demoAssessments.flatMap((assessment) =>
  assessment.themes.flatMap(({ key, links: all }) =>
    all.map((link) => ({ where: `${assessment.year} ${link.criterion ?? key}`, assessment, link })),
  ),
);
const classifications: DemoClassification[] = [
  ...demoEvidence.map(({ classification }) => classification),
  ...demoAssessments.flatMap(({ themes, followOnActions }) => [
    ...themes.flatMap(({ judgements, scoreClassification, narrativeClassification }) => [
      scoreClassification,
      narrativeClassification,
      ...Object.values(judgements).map(({ classification }) => classification),
    ]),
    ...followOnActions.map(({ classification }) => classification),
  ]),
];

describe('the evidence library of the demo council', () => {
  it('holds forty items or more, of every kind, with keys and titles of their own', () => {
    expect(demoEvidence.length).toBeGreaterThanOrEqual(40);
    expect(new Set(demoEvidence.map(({ kind }) => kind))).toEqual(new Set(['document', 'link', 'statement', 'metric']));
    expect(new Set(demoEvidence.map(({ key }) => key)).size).toBe(demoEvidence.length);
    expect(new Set(demoEvidence.map(({ title }) => title)).size).toBe(demoEvidence.length);
  });

  it('has files of every kind, each with a name of its own that tells its kind', () => {
    const files = demoEvidence.flatMap((item) => (item.kind === 'document' ? [item.file] : []));
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(['pdf', 'txt', 'csv']));
    expect(files.filter(({ name, kind }) => !/^[a-z0-9-]+\.[a-z]+$/.test(name) || !name.endsWith(`.${kind}`))).toEqual(
      [],
    );
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it('says something in every file', () => {
    for (const item of demoEvidence) {
      if (item.kind !== 'document') continue;
      expect({ key: item.key, enough: wordsIn(contentOf(item)) >= 20 }).toEqual({ key: item.key, enough: true });
      if (item.file.kind !== 'csv') continue;
      const widths = new Set(item.file.rows.map((row) => row.length));
      expect({ key: item.key, widths: widths.size }).toEqual({ key: item.key, widths: 1 });
    }
  });

  it('links only to addresses that lead nowhere', () => {
    const addresses = demoEvidence.flatMap((item) => (item.kind === 'link' ? [item.address] : []));
    expect(addresses.filter((address) => new URL(address).hostname !== 'www.marlbrook.example')).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it('has grades as issued, one of them the backstop disclaimer', () => {
    const grades = demoEvidence.map(({ grade }) => grade);
    expect(grades).toContain('disclaimed (backstop)');
    expect(new Set(grades).size).toBeGreaterThan(6);
  });

  it('has at least one item past its review date', () => {
    expect(demoEvidence.filter(({ reviewBy }) => reviewBy !== null && reviewBy < told)).not.toHaveLength(0);
  });

  it('has exempt and confidential items', () => {
    expect(new Set(demoEvidence.map(({ classification }) => classification.level))).toEqual(
      new Set(['public', 'internal', 'exempt', 'confidential']),
    );
  });

  it('runs its periods forwards and issues nothing from the future', () => {
    for (const { key, periodFrom, periodTo, issuedOn } of demoEvidence) {
      expect({ key, inOrder: (periodFrom ?? '') <= (periodTo ?? '9') && issuedOn <= told }).toEqual({
        key,
        inOrder: true,
      });
    }
  });

  it('is used, every item of it', () => {
    const used = new Set([
      ...links.map(({ link }) => link.evidence),
      ...demoAssessments.flatMap(({ followOnActions }) => followOnActions.flatMap(({ evidence }) => evidence)),
    ]);
    expect(demoEvidence.filter(({ key }) => !used.has(key)).map(({ key }) => key)).toEqual([]);
  });
});

describe('what links claim', () => {
  it('rests on evidence that was there when the draft was due', () => {
    const tooLate = links.filter(({ assessment, link }) => {
      const end = assessment.state === 'final' ? assessment.dates.draftDue : told;
      return itemOf(link).issuedOn > end;
    });
    expect(tooLate).toEqual([]);
  });

  it('stands in the evidence, figure by figure', () => {
    expect(links.length).toBeGreaterThan(300);
    const wrong = links.map(({ where, link }) => ({ where, figures: unsupportedFigures(link) }));
    expect(wrong.filter(({ figures }) => figures.length > 0)).toEqual([]);
  });

  it('would be caught when the evidence does not say it', () => {
    const [first] = links;
    expect(first).toBeDefined();
    if (first === undefined) return;
    expect(unsupportedFigures({ ...first.link, shows: 'It names 987,654 of them.' })).toEqual(['987,654']);
  });
});

describe('classifications', () => {
  it('give a paragraph and a public-interest reason when exempt, and only then', () => {
    for (const { level, paragraph, publicInterestReason } of classifications) {
      const complete = paragraph !== null && publicInterestReason !== null;
      expect({ level, complete }).toEqual({ level, complete: level === 'exempt' });
    }
  });
});

function itemOf({ evidence }: DemoEvidenceLink) {
  const item = demoEvidence.find(({ key }) => key === evidence);
  if (item === undefined) throw new Error(`There is no evidence ${evidence}.`);
  return item;
}

/** Figures in what a link claims that its evidence does not hold. Dates are compared as dates. */
function unsupportedFigures(link: DemoEvidenceLink): string[] {
  const content = contentOf(itemOf(link));
  const held = new Set([...figuresIn(content), ...datesIn(content).flatMap((date) => figuresIn(date))]);
  return figuresIn(link.shows).filter((figure) => !held.has(figure));
}
