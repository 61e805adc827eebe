import { squeeze } from "../../wording/normalise";
import { readNarrative } from "../reading/read-narrative";
import type { Narrative, Paragraph } from "../narrative";
import { alignTexts } from "./align-texts";
import { blockText } from "./block-text";
import type { NarrativeDocument } from "./narrative-document";

/** One sentence that would change when a narrative is replaced by the one written. */
export interface NarrativeDifference {
  readonly section: string;
  /** Key of the written block; undefined for what would go. */
  readonly key?: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before?: Paragraph;
  /** Words of the written block. */
  readonly after?: string;
}

/**
 * What would change, sentence by sentence, in the order of the written document; what stands only in the old one comes where it stood.
 * Spaces are not a difference. A section that the old text does not have is added whole, one that the document does not have is not told of.
 */
export function compareNarratives(before: Narrative, after: NarrativeDocument): readonly NarrativeDifference[] {
  const old = paragraphsBySection(before, after);
  return after.sections.flatMap(({ id, blocks }) => {
    const written = blocks.filter(({ kind }) => kind !== "table").map((block) => ({ key: block.key, text: blockText(block) }));
    const paragraphs = old.get(id) ?? [];
    const pairs = alignTexts(paragraphs.map(({ text }) => text), written.map(({ text }) => text));
    return pairs.flatMap(([left, right]): readonly NarrativeDifference[] => {
      const [was, is] = [left === undefined ? undefined : paragraphs[left], right === undefined ? undefined : written[right]];
      if (was === undefined && is !== undefined) return [{ section: id, key: is.key, kind: "added", after: is.text }];
      if (was !== undefined && is === undefined) return [{ section: id, kind: "removed", before: was }];
      if (was === undefined || is === undefined || squeeze(was.text) === squeeze(is.text)) return [];
      return [{ section: id, key: is.key, kind: "changed", before: was, after: is.text }];
    });
  });
}

/** The paragraphs of the old text by the sections of the document: those of 规模, 结构 and the like belong to the one above them. */
export function paragraphsBySection(narrative: Narrative, { agency, sections }: NarrativeDocument): ReadonlyMap<string, readonly Paragraph[]> {
  const ids = new Set(sections.map(({ id }) => id));
  const starts = new Map<number, string>();
  // A heading of ours whose year is still to be filled is a heading all the same.
  const paragraphs = narrative.paragraphs.map((one) => ({ ...one, text: one.text.replace(/【待填：[^】]*】/g, "") }));
  for (const { id, heading } of readNarrative({ ...narrative, paragraphs }).sections) {
    const above = ids.has(id) ? id : (OTHER_MATTERS.has(id) ? id.replace(/\/.*$/, "/other") : id.split("/").slice(0, 2).join("/"));
    if (ids.has(above)) starts.set(heading.paragraph, above);
  }
  const signed = signatureStart(narrative, agency);
  if (signed > Math.min(...starts.keys())) starts.set(signed, "signature");
  const groups = new Map<string, Paragraph[]>();
  let current: string | undefined;
  narrative.paragraphs.forEach((paragraph, index) => {
    current = starts.get(index) ?? current;
    if (current === undefined) return;
    const group = groups.get(current);
    if (group === undefined) groups.set(current, [paragraph]);
    else group.push(paragraph);
  });
  return groups;
}

/** Where the unit's name and the date at the end of the text begin: the last such lines. */
function signatureStart({ paragraphs }: Narrative, agency: string): number {
  let start = paragraphs.length;
  while (start > 0 && !isSigned(squeeze(paragraphs[start - 1]?.text ?? ""), squeeze(agency))) start -= 1;
  while (start > 0 && isSigned(squeeze(paragraphs[start - 1]?.text ?? ""), squeeze(agency))) start -= 1;
  return start;
}

function isSigned(text: string, agency: string): boolean {
  return text === agency || /^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/.test(text);
}

/** Sections that stand below 其他重要事项 where they are none of their own. */
const OTHER_MATTERS: ReadonlySet<string> = new Set(["budget", "accounts"].flatMap((kind) => ["operating", "procurement", "assets", "performance", "other-matters"].map((name) => `${kind}/${name}`)));
