import type { CheckOptions } from "../../core/checking/check-workbook";
import type { Workbook } from "../../core/workbook/workbook";
import { COMPANION_KINDS, type CompanionKind } from "../state/app-state";

/** A workbook beside a document, and what it is called in the page. */
export interface CompanionBook {
  readonly name: string;
  readonly workbook: Workbook;
}

/** What goes with a document while the page is open. */
interface Beside {
  readonly given: Map<CompanionKind, CompanionBook>;
  /** The document itself as it was checked first. */
  first?: CompanionBook;
}

/** Other workbooks that documents are checked and written with, and each document as it was checked first. */
export interface CompanionBooks {
  readonly of: (id: string, kind: CompanionKind) => CompanionBook | undefined;
  /** null takes it away. */
  readonly put: (id: string, kind: CompanionKind, book: CompanionBook | null) => void;
  readonly options: (id: string) => CheckOptions;
  /** Keeps the workbook where none was checked before; gives what is kept. `at` is the time of day. */
  readonly keepFirst: (id: string, workbook: Workbook, at: string) => CompanionBook;
  readonly firstOf: (id: string) => CompanionBook | undefined;
  readonly given: (id: string) => readonly { readonly kind: CompanionKind; readonly name: string }[];
  /** A file that is chosen again has what the one of its name had: that is set aside under the name until the new one has an id. */
  readonly setAside: (id: string, name: string) => void;
  readonly takeUp: (name: string, id: string) => void;
  readonly forget: (id: string) => void;
}

export function companionBooks(): CompanionBooks {
  const all = new Map<string, Beside>();
  const aside = new Map<string, Beside>();
  const beside = (id: string): Beside => {
    let known = all.get(id);
    if (known === undefined) all.set(id, (known = { given: new Map() }));
    return known;
  };
  return {
    of: (id, kind) => all.get(id)?.given.get(kind),
    put: (id, kind, book) => {
      if (book === null) all.get(id)?.given.delete(kind);
      else beside(id).given.set(kind, book);
    },
    options: (id) => Object.fromEntries(COMPANION_KINDS.flatMap((kind) => {
      const book = all.get(id)?.given.get(kind);
      return book === undefined ? [] : [[kind, book.workbook]];
    })),
    keepFirst: (id, workbook, at) => (beside(id).first ??= { name: `首次校验时（${at}）`, workbook: { ...workbook, name: `${workbook.name}（首次校验时，${at}）` } }),
    firstOf: (id) => all.get(id)?.first,
    given: (id) => [...(all.get(id)?.given ?? [])].map(([kind, { name }]) => ({ kind, name })),
    setAside: (id, name) => {
      const known = all.get(id);
      if (known !== undefined) aside.set(name, known);
      all.delete(id);
    },
    takeUp: (name, id) => {
      const known = aside.get(name);
      aside.delete(name);
      if (known !== undefined) all.set(id, known);
    },
    forget: (id) => void all.delete(id),
  };
}
