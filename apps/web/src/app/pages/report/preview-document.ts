import type { ScoreColour } from '@best-value/model';

/** A paragraph with its number in the report, such as 3.4. */
export interface Paragraph {
  number: string;
  text: string;
}

/** A part of the report. */
export interface Section {
  number: number;
  title: string;
  introduction: Paragraph[];
}

/** A score or judgement as it is shown. */
export interface Mark {
  word: string;
  symbol: string;
  tone: 'favourable' | 'mixed' | 'unfavourable' | 'not-applicable' | 'undecided';
  /** The colour that the council gave the score; absent where the tone decides. */
  colour?: ScoreColour;
}

/** What a piece of evidence does in its place. */
export interface EvidenceMention {
  reference: string;
  title: string;
  stance: 'supports' | 'counters';
  shows: string;
}

export interface CriterionEntry {
  key: string;
  reference: string;
  text: string;
  unsure: boolean;
  judgement: Mark;
  reason: string[];
  evidence: EvidenceMention[];
  citations: { reference: string; themeTitle: string; note: string }[];
}

/** The themes whose score says that something must improve, the worst first. */
export interface Improvements {
  title: string;
  rows: {
    themeKey: string;
    number: number;
    title: string;
    score: Mark;
    why: string[];
    followOnActions: { reference: string; title: string; due: string | null }[];
  }[];
}

/** How something stands to what it was. */
interface ChangeMark {
  word: string;
  symbol: string;
}

/** The scores of all sealed years and of this one. */
export interface TrendOfReport {
  title: string;
  description: string;
  years: string[];
  rows: {
    themeKey: string;
    number: number;
    title: string;
    /** One a year; null where the version of that year has no such theme. */
    cells: ({ score: Mark; change: ChangeMark | null } | null)[];
  }[];
}

/** What has moved since the council's latest sealed earlier year. */
export interface Movement {
  title: string;
  lastYear: { year: string };
  introduction: Paragraph[];
  description: string;
  rows: {
    themeKey: string;
    number: number;
    title: string;
    before: Mark | null;
    now: Mark;
    change: ChangeMark;
    counts: string;
    moved: {
      change: ChangeMark;
      before: Mark;
      now: Mark;
      criteria: { reference: string; reworded: boolean }[];
    }[];
  }[];
  completed: { reference: string; title: string; themeTitle: string; before: string }[];
  /** Why scores moved, as the council says it. */
  reasons: {
    title: string;
    rows: {
      themeKey: string;
      number: number;
      title: string;
      change: ChangeMark;
      text: string[];
      followOnActions: { reference: string; title: string }[];
    }[];
  };
  /** The scores of all sealed years; null while there is no more than one earlier year. */
  trend: TrendOfReport | null;
}

/** The parts of the report's document that the preview reads; the contract leaves its inside open. */
export interface PreviewDocument {
  title: string;
  council: { name: string };
  year: string;
  draft: boolean;
  lead: string;
  model: { title: string; wording: string; guidance: { title: string; address: string } };
  /** Null in a final document. */
  missing: { title: string; introduction: string[]; items: { where: string; what: string }[] } | null;
  method: {
    section: Section;
    scores: { mark: Mark; definition: string }[];
    judgements: { kind: string; title: string; marks: Mark[] }[];
  };
  summary: {
    section: Section;
    rows: { themeKey: string; title: string; score: Mark; characteristicsInWords: string; indicatorsInWords: string }[];
    improvements: Improvements;
  };
  /** Null when no earlier year was sealed. */
  movement: Movement | null;
  themes: {
    section: Section;
    themeKey: string;
    lead: string | null;
    score: Mark;
    scoreReason: Paragraph[];
    narrative: Paragraph[];
    characteristics: CriterionEntry[];
    indicators: CriterionEntry[];
    evidence: EvidenceMention[];
  }[];
  followOnActions: {
    section: Section;
    items: {
      reference: string;
      title: string;
      what: string[];
      why: string[];
      criteria: string[];
      themeTitle: string;
      owner: string | null;
      dueOn: string | null;
      statusWord: string;
      overdue: boolean;
      origin: string;
      notes: { text: string[]; by: string; on: string }[];
      evidence: string[];
    }[];
  };
  evidence: {
    section: Section;
    items: {
      reference: string;
      title: string;
      issuingBody: string;
      issuedOn: string | null;
      periodFrom: string | null;
      periodTo: string | null;
      grade: string | null;
      reviewBy: string | null;
      address: string | null;
      statement: string[];
      metric: string | null;
      file: { name: string; sha256: string } | null;
      usedBy: string[];
    }[];
  };
  /** What an inspector would ask, with the answers that are published; null when there are none. */
  answers: {
    section: Section;
    items: { reference: string; question: string; about: string[]; answer: Paragraph[] }[];
  } | null;
  attributions: { section: Section; items: { text: string; address: string | null }[] };
  /** Who approved and signed it, and its seal; null until it is sealed. */
  assurance: {
    section: Section;
    sealedOn: string;
    edition: number;
    approvals: { name: string; independent: boolean; on: string }[];
    statements: {
      post: string;
      name: string;
      deputy: boolean;
      declaration: string | null;
      comment: Paragraph[];
      on: string;
    }[];
    contentHash: string;
    publicHash: string;
    previousSeal: string | null;
    seal: string;
  } | null;
}
