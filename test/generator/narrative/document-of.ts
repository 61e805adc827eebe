import type { Block, DocumentSection, Missing, NarrativeDocument, Run } from "../../../src/core/narrative/writing/narrative-document";
import type { MadeNarrative } from "./narrative-of";

/** What a tree is made of besides the paragraphs. */
export interface TreeOptions {
  /** Ids of the tables of 第二部分, with their titles. */
  readonly tables: readonly { readonly id: string; readonly title: string }[];
  /** Every so many paragraphs one ends with something that is still to be filled; 0 for none. */
  readonly missingEvery: number;
}

const PART = /^第[一二三四五]部分/;
const SECTION = /^[一二三四五六七八九十]+、.{2,40}$/;
const SUBSECTION = /^（[一二三四五六七八九十]+）[^。：]{2,30}$/;

/** A made-up narrative as the tree that outputs are rendered from: told apart by the looks of its lines, signed, with the tables in front of 第三部分. */
export function documentOf(made: MadeNarrative, agency: string, year: number, { tables, missingEvery }: TreeOptions): NarrativeDocument {
  const sections: { id: string; blocks: Block[] }[] = [{ id: "part/overview", blocks: [] }];
  const missing: Missing[] = [];
  const put = (block: Block): void => {
    sections.at(-1)?.blocks.push(block);
  };
  let tablesDone = tables.length === 0;
  made.paragraphs.forEach((text, at) => {
    const key = `line/${at}`;
    if (PART.test(text)) {
      if (!text.startsWith("第一") && !tablesDone) {
        tablesDone = true;
        sections.push(tablePart(tables));
      }
      sections.push({ id: `part/${at}`, blocks: [{ kind: "heading", level: 1, key, runs: [{ text }] }] });
      return;
    }
    if (SECTION.test(text)) sections.push({ id: `section/${at}`, blocks: [{ kind: "heading", level: 2, key, runs: [{ text }] }] });
    else if (SUBSECTION.test(text)) put({ kind: "heading", level: 3, key, runs: [{ text }] });
    else {
      const runs: Run[] = [{ text }];
      if (missingEvery > 0 && at % missingEvery === 0) {
        const address = { sheet: "changes", key: `item/${at}`, field: "reason" } as const;
        missing.push({ address, label: "主要原因", section: sections.at(-1)?.id ?? "" });
        runs.push({ text: "【待填：主要原因】", missing: address });
      }
      put({ kind: "paragraph", key, runs });
    }
  });
  if (!tablesDone) sections.push(tablePart(tables));
  put({ kind: "signature", key: "signed/agency", runs: [{ text: agency }] });
  put({ kind: "signature", key: "signed/date", runs: [{ text: `${year}年2月23日` }] });
  const named: readonly DocumentSection[] = sections.filter(({ blocks }) => blocks.length > 0);
  return { agency, year, title: `${agency}${year}年部门预算公开`, sections: named, missing, disagreements: [] };
}

function tablePart(tables: TreeOptions["tables"]): { readonly id: string; readonly blocks: Block[] } {
  return {
    id: "part/tables",
    blocks: [
      { kind: "heading", level: 1, key: "part/tables", runs: [{ text: "第二部分 部门预算公开表" }] },
      ...tables.flatMap(({ id, title }): readonly Block[] => [
        { kind: "heading", level: 2, key: `${id}/title`, runs: [{ text: title }] },
        { kind: "table", key: id, table: id },
      ]),
    ],
  };
}
