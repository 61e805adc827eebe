import type { NarrativeFile } from "../../hosts/file/docx/read-docx";

/** The reader of texts comes as its own script, when the first text does. */
export async function readNarrative(bytes: Uint8Array, name: string): Promise<NarrativeFile> {
  const { readNarrativeFile } = await import(/* webpackChunkName: "read-narrative" */ "../../hosts/file/read-narrative-file");
  return readNarrativeFile(bytes, name);
}
