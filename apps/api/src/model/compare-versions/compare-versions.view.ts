import { ApiProperty } from '@nestjs/swagger';
import type {
  Criterion,
  CriterionKind,
  JudgementWord,
  RelationKind,
  ScoreWord,
  ThemeDifference,
  VersionDifference,
  WordPiece,
} from '@best-value/model';

const relationKinds: RelationKind[] = ['unchanged', 'reworded', 'moved', 'split', 'merged', 'new', 'withdrawn'];

export class ComparedVersionView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) published!: string;
  @ApiProperty({ type: 'integer' }) criteria!: number;
  @ApiProperty({ description: 'Whose words they are; shown wherever the criteria are' }) wording!: string;
}

export class WordPieceView implements WordPiece {
  @ApiProperty({ enum: ['same', 'inserted', 'removed'] }) kind!: WordPiece['kind'];
  @ApiProperty() text!: string;
}

export class ComparedCriterionView {
  @ApiProperty() key!: string;
  @ApiProperty({ enum: ['characteristic', 'indicator'] }) kind!: CriterionKind;
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The number it has in the guidance' })
  paragraph!: string | null;
}

export class CriterionDifferenceView {
  @ApiProperty({ enum: relationKinds }) relation!: RelationKind;
  @ApiProperty({ type: [ComparedCriterionView], description: 'None when it is new' }) from!: ComparedCriterionView[];
  @ApiProperty({ type: [ComparedCriterionView], description: 'None when it was withdrawn' })
  to!: ComparedCriterionView[];
  @ApiProperty({ type: [WordPieceView], nullable: true, description: 'Null where the sentences are the same' })
  words!: WordPieceView[] | null;
  @ApiProperty({ description: 'Why whoever decided it holds it to be so' }) why!: string;
}

export class RelationCountsView implements Record<RelationKind, number> {
  @ApiProperty({ type: 'integer' }) unchanged!: number;
  @ApiProperty({ type: 'integer' }) reworded!: number;
  @ApiProperty({ type: 'integer' }) moved!: number;
  @ApiProperty({ type: 'integer' }) split!: number;
  @ApiProperty({ type: 'integer' }) merged!: number;
  @ApiProperty({ type: 'integer' }) new!: number;
  @ApiProperty({ type: 'integer' }) withdrawn!: number;
}

export class ThemeDifferenceView {
  @ApiProperty() themeKey!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['both', 'earlier', 'later'] }) in!: 'both' | 'earlier' | 'later';
  @ApiProperty({ type: RelationCountsView }) counts!: RelationCountsView;
  @ApiProperty({ description: 'Such as "3 reworded, 1 split and 2 new; 12 unchanged."' }) summary!: string;
  @ApiProperty({ type: [WordPieceView], nullable: true }) description!: WordPieceView[] | null;
  @ApiProperty({ type: [CriterionDifferenceView] }) items!: CriterionDifferenceView[];
}

export class WordPairView {
  @ApiProperty({ enum: ['scale', 'characteristic', 'indicator'] }) list!: 'scale' | CriterionKind;
  @ApiProperty({ type: String, nullable: true }) before!: string | null;
  @ApiProperty({ type: String, nullable: true }) now!: string | null;
}

export class VersionDifferenceView {
  @ApiProperty({ type: ComparedVersionView }) from!: ComparedVersionView;
  @ApiProperty({ type: ComparedVersionView }) to!: ComparedVersionView;
  @ApiProperty({ description: 'False when nothing relates the two: then no theme has items' }) related!: boolean;
  @ApiProperty({
    type: [String],
    description: 'Titles of the versions between, when no crosswalk joins the two directly',
  })
  between!: string[];
  @ApiProperty({ type: [String] }) releaseNotes!: string[];
  @ApiProperty({ type: [ThemeDifferenceView] }) themes!: ThemeDifferenceView[];
  @ApiProperty({ type: [WordPairView], description: 'Words of scores and judgements that differ, with what they mean' })
  words!: WordPairView[];
  @ApiProperty({ type: [WordPieceView], nullable: true, description: 'The rule behind a suggested score' })
  suggestion!: WordPieceView[] | null;
}

/** What the versions say of themselves, beside their difference. */
export interface Around {
  wording: { from: string; to: string };
  between: string[];
  releaseNotes: string[];
}

export function toVersionDifferenceView(difference: VersionDifference, around: Around): VersionDifferenceView {
  const { from, to, related, themes, scale, judgements, suggestion } = difference;
  return {
    from: { ...from, wording: around.wording.from },
    to: { ...to, wording: around.wording.to },
    related,
    between: around.between,
    releaseNotes: around.releaseNotes,
    themes: themes.map(toThemeDifferenceView),
    words: [
      ...scale.map(({ before, now }) => ({
        list: 'scale' as const,
        before: scoreInWords(before),
        now: scoreInWords(now),
      })),
      ...judgements.map(({ kind, before, now }) => ({ list: kind, before: wordOf(before), now: wordOf(now) })),
    ],
    suggestion: suggestion.summary,
  };
}

export function toThemeDifferenceView(theme: ThemeDifference): ThemeDifferenceView {
  return {
    ...theme,
    items: theme.items.map((item) => ({ ...item, from: item.from.map(inBrief), to: item.to.map(inBrief) })),
  };
}

function inBrief({ key, kind, text, paragraph }: Criterion): ComparedCriterionView {
  return { key, kind, text, paragraph: paragraph ?? null };
}

function scoreInWords(score: ScoreWord | null): string | null {
  return score && `${score.symbol} ${score.word}: ${score.definition}`;
}

function wordOf(judgement: JudgementWord | null): string | null {
  return judgement && `${judgement.symbol} ${judgement.word}`;
}
