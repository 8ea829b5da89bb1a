/** The folder that holds evidence files when they are kept on this machine's disk. */
export class FilesFolder {
  constructor(readonly path: string) {}
}
