import type { Sentence } from "../../../standards/narrative/sentence";
import { functionalName } from "../functional-name";
import type { Block, Run } from "../narrative-document";
import { shareOf } from "../share";
import { tableList } from "../table-list";
import type { Writer } from "../writer";

/** The sentences of 结构情况: its heading, and one per 类. */
interface StructureSentences {
  readonly structureHeading: Sentence;
  readonly class: Sentence;
}

/** 结构情况 of a section: every 类 of a table with its share of the total; `missing` where there is none. */
export function writeStructure(writer: Writer, section: string, table: string, total: ReturnType<Writer["figure"]>, sentences: StructureSentences, missing: readonly Run[]): readonly Block[] {
  const classes = tableList(writer.disclosure, table, "合计", (code) => code.length === 3) ?? [];
  return [
    writer.heading(3, `${section}/structure/heading`, writer.say(sentences.structureHeading)),
    ...(classes.length === 0 ? writer.paragraph(`${section}/structure/missing`, missing) : []),
    ...classes.flatMap(({ code, name }, index) => {
      const now = writer.figure(`${section}/structure`, "", name, { code });
      return writer.paragraph(`${section}/structure/${code}`, writer.say(sentences.class, { 编号: String(index + 1), 名称: functionalName(writer.disclosure, code, name), 金额: writer.amount(now), 占比: writer.percent(shareOf(writer, now, total)) }));
    }),
  ];
}
