import type { ImportPreview } from '../../api/types';
import { counted } from '../../format/amounts';

/** What an import would do, in one sentence for the head of the preview. */
export function summaryOf({ changes, conflicts, errors }: ImportPreview): string {
  const rows = counted(changes.length, 'follow-on action');
  const will = changes.length === 0 ? 'Nothing will change' : `${rows} will change`;
  const left = [
    ...(conflicts.length ? [counted(conflicts.length, 'conflict')] : []),
    ...(errors.length ? [counted(errors.length, 'wrong cell')] : []),
  ];
  return left.length ? `${will}; ${left.join(' and ')} to look at` : will;
}

/** What else there is to know of the file, each a sentence. */
export function remarksOf(preview: ImportPreview): string[] {
  const { unchanged, missing, unknownRows, unknownColumns } = preview;
  return [
    ...(unchanged ? [`${counted(unchanged, 'row says', 'rows say')} what is there already.`] : []),
    ...(missing
      ? [
          `${counted(missing, 'follow-on action has', 'follow-on actions have')} no row in the file. Nothing is removed.`,
        ]
      : []),
    ...unknownRows.map(
      ({ row, reference }) =>
        `Row ${row}${reference ? ` (${reference})` : ''} is of a follow-on action that is not in this year, or was removed.`,
    ),
    ...(unknownColumns.length
      ? [`These columns mean nothing here and are not read: ${unknownColumns.join(', ')}.`]
      : []),
  ];
}
