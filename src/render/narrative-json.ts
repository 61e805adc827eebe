import type { Block, NarrativeDocument, NoteAddress, Run } from "../core/narrative/writing/narrative-document";
import { placeJson } from "./place-json";
import type { PlaceJson } from "./place-json";

export interface RunJson {
  readonly text: string;
  readonly cells?: readonly PlaceJson[];
  readonly why?: string;
  readonly note?: NoteAddress;
  readonly noteAt?: PlaceJson;
  readonly missing?: NoteAddress;
  readonly missingTable?: string;
}

export type BlockJson =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly key: string; readonly text: string; readonly runs: readonly RunJson[] }
  | { readonly kind: "paragraph" | "signature"; readonly key: string; readonly text: string; readonly runs: readonly RunJson[] }
  | { readonly kind: "table"; readonly key: string; readonly table: string };

export interface NarrativeJson {
  readonly agency: string;
  readonly year?: number;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly blocks: readonly BlockJson[] }[];
  readonly missing: readonly { readonly address?: NoteAddress; readonly table?: string; readonly label: string; readonly section: string; readonly at?: PlaceJson }[];
  readonly disagreements: readonly { readonly message: string; readonly at: readonly PlaceJson[] }[];
}

/** The document as a program takes it (docs/cli.md): the tree with cells as {sheet, address}. Fields that do not apply are left out. */
export function narrativeJson({ agency, year, title, sections, missing, disagreements }: NarrativeDocument): NarrativeJson {
  return {
    agency,
    ...(year === undefined ? {} : { year }),
    title,
    sections: sections.map(({ id, blocks }) => ({ id, blocks: blocks.map(blockJson) })),
    missing: missing.map(({ address, table, label, section, at }) => ({ ...(address === undefined ? {} : { address: addressJson(address) }), ...(table === undefined ? {} : { table }), label, section, ...(at === undefined ? {} : { at: placeJson(at) }) })),
    disagreements: disagreements.map(({ message, at }) => ({ message, at: at.map(placeJson) })),
  };
}

function blockJson(block: Block): BlockJson {
  if (block.kind === "table") return { kind: "table", key: block.key, table: block.table };
  const { key } = block;
  const rest = { key, text: block.runs.map(({ text }) => text).join(""), runs: block.runs.map(runJson) };
  return block.kind === "heading" ? { kind: "heading", level: block.level, ...rest } : { kind: block.kind, ...rest };
}

function runJson({ text, cells, why, note, noteAt, missing, missingTable }: Run): RunJson {
  return {
    text,
    ...(cells === undefined ? {} : { cells: cells.map(placeJson) }),
    ...(why === undefined ? {} : { why }),
    ...(note === undefined ? {} : { note: addressJson(note) }),
    ...(noteAt === undefined ? {} : { noteAt: placeJson(noteAt) }),
    ...(missing === undefined ? {} : { missing: addressJson(missing) }),
    ...(missingTable === undefined ? {} : { missingTable }),
  };
}

function addressJson({ sheet, key, field }: NoteAddress): NoteAddress {
  return { sheet, key, field };
}
