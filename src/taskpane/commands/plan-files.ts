import { isNarrativeName, pairNarratives } from "../../core/narrative/pair-narratives";

/** What becomes of files given together: documents of their own, and texts that go with a document. */
export interface FilePlan<F> {
  readonly documents: readonly { readonly file: F; readonly narrative?: F }[];
  /** Texts for documents that were there before, by their ids. */
  readonly texts: readonly { readonly id: string; readonly file: F }[];
}

interface Known {
  readonly id: string;
  readonly name: string;
}

/**
 * A text goes with the workbook of its base name, or with the only workbook that there is; a text that goes with none is a document of its own,
 * checked for what it says about itself. `known` are the workbooks that were there before.
 */
export function planFiles<F extends { readonly name: string }>(chosen: readonly F[], known: readonly Known[]): FilePlan<F> {
  const workbooks = chosen.filter(({ name }) => !isNarrativeName(name));
  const texts = chosen.filter(({ name }) => isNarrativeName(name));
  const names = [...workbooks, ...known.filter(({ name }) => !workbooks.some((workbook) => workbook.name === name))].map(({ name }) => name);
  const pairs = pairNarratives(names, texts.map(({ name }) => name));
  const textOf = (workbook: string): F | undefined => texts.find(({ name }) => name === pairs.get(workbook));
  const documents = workbooks.map((file) => {
    const narrative = textOf(file.name);
    return narrative === undefined ? { file } : { file, narrative };
  });
  const later = known.flatMap(({ id, name }) => {
    const file = workbooks.some((workbook) => workbook.name === name) ? undefined : textOf(name);
    return file === undefined ? [] : [{ id, file }];
  });
  const taken = new Set<F>([...documents.flatMap(({ narrative }) => narrative ?? []), ...later.map(({ file }) => file)]);
  return { documents: [...documents, ...texts.filter((file) => !taken.has(file)).map((file) => ({ file }))], texts: later };
}
