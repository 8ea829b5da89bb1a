/** Characters longer than this add nothing but trouble on somebody's disk. */
const longest = 160;

// Control characters; marks that turn the reading direction, so that "gpj.exe" can pass for "exe.jpg"; and characters that cannot be seen.
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const notOnWindows = /[<>:"/\\|?*]/g;
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name a file is kept and offered under: what its owner called it, without folders and without what may deceive or break.
 * @returns null when nothing is left of it
 */
export function safeFileName(name: string): string | null {
  const last = name.toWellFormed().replace(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(notOnWindows, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const { stem, extension } = partsOf(plain);
  if (stem === '') return null;
  const short = [...stem].slice(0, longest).join('').trimEnd();
  return `${devices.test(plain) ? '-' : ''}${short}${extension === '' ? '' : `.${extension}`}`;
}

/** The extension in small letters, without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return partsOf(name).extension.toLowerCase();
}

function partsOf(name: string): { stem: string; extension: string } {
  const match = /^(.*)\.([a-z0-9]{1,10})$/i.exec(name);
  return match ? { stem: match[1] ?? '', extension: match[2] ?? '' } : { stem: name, extension: '' };
}
