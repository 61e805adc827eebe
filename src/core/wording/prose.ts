import { squeeze } from "./normalise";

/** Headings and phrases of an explanatory narrative. */
const NARRATIVE = /情况说明|主要职能|部门概况|单位概况|机构设置|名词解释|比上年(?:预算)?(?:增加|减少)|主要原因|第[一二三四]部分/;
const PERFORMANCE = /绩效(?:目标|自评|评价)(?:申报)?表|绩效自评/;
/** A figure with its unit, and the length of a sentence. Squeezed, so that a comma is an ASCII one. */
const FIGURE = /\d(?:万元|元|%)/;
const SENTENCE_END = /[,;。]/;
const SENTENCE_LENGTH = 16;
/** Title or name of a sheet of ours that is filled in for writing, never published: 底稿-基础信息. */
const NOTES = /^底稿[-‐-―−－]\S{2,6}$/;
/** Other sheets of ours: what the user keeps with our help, never published. */
const TOOLS = /^(?:自定义勾稽关系|核实记录|校验报告)$/;
const CONTENTS = /^目录$|^目\s*录$/;

/** Names that only a sheet of prose has. */
const NARRATIVE_SHEET = /(?:情况|编制|公开|文字|预算|决算)说明/;

/** What the text of a sheet without a standard table is about. */
export type SheetSubject = "narrative" | "performance" | "contents" | "notes" | "tool" | "other";

/** Tells prose, performance tables, notes and other sheets of ours, and a table of contents by their words. `texts` are the sheet's text cells, top to bottom. */
export function subjectOf(name: string, texts: readonly string[]): SheetSubject {
  const first = texts.slice(0, 6).map(squeeze);
  if ([squeeze(name), ...first].some((text) => NOTES.test(text))) return "notes";
  if ([squeeze(name), ...first].some((text) => TOOLS.test(text))) return "tool";
  if (PERFORMANCE.test(squeeze(name)) || first.some((text) => text.length < 40 && PERFORMANCE.test(text))) return "performance";
  if (NARRATIVE_SHEET.test(squeeze(name))) return "narrative";
  if (first.some((text) => CONTENTS.test(text)) && texts.every((text) => text.length < 60)) return "contents";
  const long = texts.filter((text) => text.length > 60).length;
  const telling = texts.filter((text) => NARRATIVE.test(squeeze(text))).length;
  const stating = texts.map(squeeze).filter((text) => text.length >= SENTENCE_LENGTH && FIGURE.test(text) && SENTENCE_END.test(text)).length;
  if (stating > 1 || (stating > 0 && texts.length < 4)) return "narrative";
  return (long > 0 && telling > 0) || telling > 2 || long > 5 ? "narrative" : "other";
}
