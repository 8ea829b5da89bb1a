import { fileTypeFromFile } from 'file-type';
import { acceptedInWords, type AcceptedType, acceptedTypes, legacyOffice } from './accepted-types.js';
import { type ArchiveLook, lookIntoArchive } from './archive-bounds.js';
import { extensionOf } from './file-name.js';
import { textProblem } from './text-file.js';

/** A file was found to be what its name says, or why it is refused, as a sentence. */
export type Examined = { type: string } | { refused: string };

/**
 * Finds out what a file is: its extension must be on the list and its content must be what the extension says.
 * @param name its safe name @param size bytes
 */
export async function examineFile(path: string, name: string, size: number): Promise<Examined> {
  const extension = extensionOf(name);
  const newer = legacyOffice[extension];
  if (newer !== undefined)
    return {
      refused: `Files of the older kind .${extension} are not accepted. Open it and save it as ${newer} or PDF.`,
    };
  const accepted = Object.hasOwn(acceptedTypes, extension) ? acceptedTypes[extension] : undefined;
  if (!accepted) return { refused: `Choose a file of one of these kinds: ${acceptedInWords}.` };
  if (size === 0) return { refused: 'This file is empty.' };
  const refused = await contentProblem(path, size, accepted, extension);
  return refused === null ? { type: accepted.type } : { refused };
}

async function contentProblem(
  path: string,
  size: number,
  accepted: AcceptedType,
  extension: string,
): Promise<string | null> {
  if (accepted.recognised.by === 'text') return textProblem(path);
  if (accepted.recognised.by !== 'magic') {
    // The directory is walked before anything looks inside.
    const answer = await lookIntoArchive(path, size, (archive) => packageProblem(archive, accepted, extension));
    if (answer !== null) return answer.refused;
  }
  const found = (await fileTypeFromFile(path))?.mime;
  // An office file whose parts stand in an unusual order is only known to be a zip; its parts were looked at above.
  const fits = found === accepted.type || (accepted.recognised.by !== 'magic' && found === 'application/zip');
  return fits ? null : notWhatItSays(extension);
}

/** Whether a zip is the office file its extension says. */
async function packageProblem(
  archive: ArchiveLook,
  { type, recognised }: AcceptedType,
  extension: string,
): Promise<{ refused: string } | null> {
  if (recognised.by === 'opendocument') {
    return (await archive.read('mimetype'))?.trim() === type ? null : { refused: notWhatItSays(extension) };
  }
  const parts = await archive.read('[Content_Types].xml');
  const main = recognised.by === 'ooxml' ? recognised.mainPart : '';
  return parts?.includes(`"${main}"`) || parts?.includes(`'${main}'`) ? null : { refused: notWhatItSays(extension) };
}

function notWhatItSays(extension: string): string {
  return `Its name ends in .${extension}, and what is inside is something else. Save it again from the program it was made with.`;
}
