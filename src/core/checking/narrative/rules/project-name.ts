import { nameKey } from "../../../wording/name-key";
import { saysWithheld } from "../../../wording/withheld";
import { subjectId } from "../narrative-context";
import { broken, held, narrativeRule, type NarrativeOutcome } from "../narrative-rule";
import { readProjects, renamedProjects, slippedNames, toldProjects, type Renamed } from "../project-names";
import { amountOf } from "../written";

const SECTIONS = [["budget/projects", "表7"], ["budget/carry-over", "表11"]] as const;

/** Projects bear the names of T7 and T11, and all of them are told. */
export const projectName = narrativeRule({
  id: "narrative/project-name",
  title: "项目名称应当与公开表一致，公开表的项目应当逐个说明",
  basis: "情况说明应当与公开表数据一致",
  severity: "warning",
  messages: {
    renamed: "项目“{told}”的金额与{table}的“{right}”（{amount} 万元）相同，名称却不一致。请核对项目名称。",
    untold: "{table}的项目“{right}”（{amount} 万元）在情况说明中没有写到。请补充，或说明不予公开。",
  },
  *check(context) {
    for (const [section, table] of SECTIONS) {
      const told = toldProjects(context, section);
      if (told.length === 0) continue;
      const renamed = renamedProjects(context, section);
      for (const one of renamed.values()) yield* otherName(one, table);
      const named = new Set([...told.map(({ name }) => nameKey(name)), ...[...renamed.values()].map(({ right }) => nameKey(right))]);
      // Where most are missing, the text tells of something else.
      const text = nameKey([...context.paragraphsOf(section)].map((paragraph) => context.narrative.paragraphs[paragraph]?.text ?? "").join("\n"));
      const missing = readProjects(context, section).filter(({ key, figure }) => !text.includes(key) && ![...named].some((name) => name !== "" && (key === name || key.startsWith(name))) && !figure.value.isZero());
      if (missing.length === 0 || missing.length > told.length || context.narrative.paragraphs.some((paragraph) => saysWithheld(paragraph.text))) continue;
      for (const { name, figure } of missing) {
        const heading = context.read.sections.find(({ id }) => id === section)?.heading ?? told[0]?.amount.span;
        if (heading !== undefined) yield broken({ messageId: "untold", data: { table, right: name, amount: amountOf(figure) }, span: heading, tokens: [], at: figure.at, key: [section, "untold", nameKey(name)], expected: name, table: figure.table });
      }
    }
    for (const one of slippedNames(context)) yield* otherName(one, "表7");
  },
});

function* otherName({ amount, told: name, right, figure }: Renamed, table: string): Iterable<NarrativeOutcome<"renamed">> {
  const [cell] = figure.at;
  yield broken({ messageId: "renamed", data: { told: name, table, right, amount: amountOf(figure) }, span: amount.subject.span, tokens: [], at: figure.at, key: [...subjectId(amount.subject), "renamed"], found: name, expected: right, table: figure.table });
  yield held([amount.figure], `与${table}“${right}” ${amountOf(figure)} 一致（名称不同）`, cell === undefined ? {} : { cell });
}
