import { PASSED, failed, rule } from "../../rule";
import { tableName } from "../../survey/name-lines";
import { notesOf } from "../../survey/nil-notes";

const SHOWN = 40;

/** A filling instruction of the form that was left standing below a table. */
export const leftOverInstruction = rule({
  id: "nil/left-over-instruction",
  title: "公开表不应留有填表说明",
  basis: "填表说明写给填报人，公开前应当删除",
  severity: "warning",
  messages: {
    left: "{table}还留着填表说明“{text}”。这是写给填报人的，请删除，只保留给公众看的说明。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      const left = notesOf(table).filter(({ instruction }) => instruction);
      const first = left[0];
      if (first === undefined) {
        yield PASSED;
        continue;
      }
      const text = first.words.text.trim();
      yield failed({ messageId: "left", data: { table: tableName(table), text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text }, at: left.map(({ words }) => words.at), key: [table.standard.id], table: table.standard.id });
    }
  },
});
