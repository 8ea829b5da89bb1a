/** The files of one version: what its model.json holds, and its themes in any order. */
interface VersionFiles {
  model: { themes: string[] };
  themes: { key: string }[];
}

/** One document from a version's files, its themes in the order that model.json lists them. It is not yet checked. */
export function putTogether({ model, themes }: VersionFiles): unknown {
  return { ...model, themes: model.themes.map((key) => themes.find((theme) => theme.key === key)) };
}
