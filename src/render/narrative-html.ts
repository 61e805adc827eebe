import { isMissing } from "../core/narrative/writing/block-text";
import type { Block, NarrativeDocument, Run } from "../core/narrative/writing/narrative-document";
import { cleanText, escapeText } from "./clean-text";
import type { PrintedTable } from "./tables/printed-table";

/** What the fragment holds. */
export interface NarrativeHtmlOptions {
  /** Only these sections, by id; all where it is left out. */
  readonly sections?: ReadonlySet<string>;
  /** The tables of 第二部分 by id; a table that it does not give is left out. */
  readonly table?: (id: string) => PrintedTable | undefined;
}

type Tag = "h1" | "h2" | "h3" | "p";

const TEXT = "font-size:16pt;line-height:28pt;margin:0";
const BODY = `font-family:'Times New Roman','仿宋_GB2312','仿宋',FangSong,serif;${TEXT}`;
const HEADING = `font-family:'Times New Roman','黑体',SimHei,sans-serif;font-weight:normal;${TEXT}`;
const SUBHEADING = `font-family:'Times New Roman','楷体_GB2312','楷体',KaiTi,serif;font-weight:normal;${TEXT}`;
const CELL = "border:0.5pt solid #000;padding:1pt 3pt;font-family:'Times New Roman','宋体',SimSun,serif;font-size:10.5pt";
const FRONT = "margin:0;font-family:'Times New Roman','宋体',SimSun,serif;font-size:10.5pt;line-height:20pt";
const HEADINGS: readonly { readonly tag: Tag; readonly style: string }[] = [
  { tag: "h1", style: `${HEADING};text-align:center` }, { tag: "h2", style: `${HEADING};text-indent:2em` }, { tag: "h3", style: `${SUBHEADING};text-indent:2em` },
];

/** The document as a fragment for the clipboard: every style stands on its element, which is what Word and WPS take over; all text is escaped. */
export function narrativeHtml({ sections }: NarrativeDocument, options: NarrativeHtmlOptions = {}): string {
  const chosen = sections.filter(({ id }) => options.sections === undefined || options.sections.has(id));
  return `<div lang="zh-CN">${chosen.flatMap(({ blocks }) => blocks.map((block) => blockHtml(block, options))).join("\n")}</div>`;
}

function blockHtml(block: Block, { table }: NarrativeHtmlOptions): string {
  switch (block.kind) {
    case "heading": {
      const { tag, style } = HEADINGS[block.level - 1] ?? { tag: "p", style: BODY };
      return element(tag, style, runsHtml(block.runs));
    }
    case "paragraph":
      return element("p", `${BODY};text-indent:2em;text-align:justify`, runsHtml(block.runs));
    case "signature":
      return element("p", `${BODY};text-align:right;margin-right:2em`, runsHtml(block.runs));
    case "table": {
      const printed = table?.(block.table);
      return printed === undefined ? "" : tableHtml(printed);
    }
  }
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map((run) => {
    const html = escapeText(run.text).replaceAll("\n", "<br>");
    return isMissing(run) ? `<span style="background-color:#ffff00;mso-highlight:yellow">${html}</span>` : html;
  }).join("");
}

function tableHtml({ agency, unit, rows, headerRows, notes }: PrintedTable): string {
  const cells = rows.map((row, at) => {
    const tag = at < headerRows ? "th" : "td";
    const html = row.map(({ text, align, columns, rows: down }) =>
      `<${tag}${columns > 1 ? ` colspan="${columns}"` : ""}${down > 1 ? ` rowspan="${down}"` : ""} style="${CELL};text-align:${align};font-weight:normal">${escapeText(text)}</${tag}>`).join("");
    return `<tr>${html}</tr>`;
  });
  const front = [agency, unit].filter((text) => text !== "").join("　　");
  return [
    front === "" ? "" : element("p", FRONT, escapeText(front)),
    `<table style="border-collapse:collapse;width:100%"><thead>${cells.slice(0, headerRows).join("")}</thead><tbody>${cells.slice(headerRows).join("")}</tbody></table>`,
    ...notes.map((note) => element("p", FRONT, escapeText(cleanText(note)))),
  ].join("");
}

function element(tag: Tag, style: string, html: string): string {
  return `<${tag} style="${style}">${html}</${tag}>`;
}
