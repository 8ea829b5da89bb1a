/** What a covering report takes from elsewhere: its meeting, the assessment, and who signed. Nothing in it is closed to the public. */
export interface CoveringFacts {
  readonly council: { readonly name: string; readonly brandColour: string };
  /** Such as 2026/27. */
  readonly year: string;
  /** The day that the text of the assessment stands for, YYYY-MM-DD. */
  readonly asAt: string;
  /** The meeting it is written for. */
  readonly meeting: {
    readonly title: string;
    readonly body: string;
    /** YYYY-MM-DD; null while it is not known. */
    readonly day: string | null;
  };
  /** The text that was signed is sealed: what the report speaks of can change no more. */
  readonly sealed: boolean;
  /** The three statutory officers, in the order of their posts. */
  readonly officers: readonly OfficerFacts[];
  /** Public evidence, which the assessment rests on. */
  readonly backgroundPapers: readonly BackgroundPaper[];
  /** The appendices that the pack brings, in their order. */
  readonly appendices: readonly string[];
  readonly offers: Offers;
}

export interface OfficerFacts {
  /** Such as "Head of paid service". */
  readonly post: string;
  /** Null while nobody has signed for the post. */
  readonly said: {
    readonly comment: string;
    readonly declaration: string | null;
    /** Whether it was said of the text as it stands now. */
    readonly current: boolean;
  } | null;
}

export interface BackgroundPaper {
  readonly id: string;
  readonly title: string;
  readonly issuingBody: string;
  readonly issuedOn: string | null;
  readonly address: string | null;
  /** Title of the first theme that rests on it; null when only follow-on actions do. */
  readonly theme: string | null;
}

/** Texts made from the assessment, which an officer may take and change. Paragraphs are parted by an empty line. */
export interface Offers {
  readonly summary: string;
  readonly method: string;
  readonly results: string;
  readonly next: string;
}
