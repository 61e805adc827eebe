import { squeeze } from "./normalise";

/** Words that say that there is no such money: 没有使用…, 未安排…, 无…支出, 为空表, 无数据, 不涉及. */
const NIL = /空表|(?:表|表格|数据)(?:均)?为空|没有使用|未使用|没有安排|未安排|未编列|未列支|没有发生|未发生|不涉及|无数(?:据|$|[，。])|没有(?:相关)?数据|无此项|无该项|无相关|没有[^，。;；]*(?:支出|预算|安排|资金|收入|拨款)|无(?!线|障碍|人机|偿|害|烟|党派|锡|纸|形|公害|主)[^，。;；]*(?:支出|预算|安排|资金|收入|拨款|收支|经费|业务)|(?:支出|预算|金额|数据)(?:均)?为(?:0|零)|^(?:备?注[:：])?无[。]?$/;

/** Words of the form's own filling instructions, which are for the preparer and not for the public. */
const INSTRUCTION = /仍?(?:需|应|请)?保留(?:该|本|此)表(?:格)?(?:格?式)?|作(?:如下|下述|以下)说明|(?:应|请|需)在(?:本|该|此)?表(?:格)?(?:的)?(?:下方|下面|后)|填表说明|填报说明|填列说明|请(?:填写|填列|填报|说明|注明|删除)|(?:请|应|需)在表(?:下|后|内)|(?:无|没有)[^，,。]*的(?:单位|部门)?[，,](?:应|需|请|仍|也)/;

/** Sense of a note below a table, or inside it. */
export interface NoteSense {
  /** It says that there is no such money. */
  readonly nil: boolean;
  /** It holds a filling instruction that was left standing. */
  readonly instruction: boolean;
  /** The years it names, as 2023年. */
  readonly years: readonly number[];
  /** A year that cannot be one: "22024年", "202年". */
  readonly malformedYear?: string;
}

/** Reads a note. What stands behind an instruction's colon is the sentence it asks for, and is read on its own. */
export function readNote(text: string): NoteSense {
  const plain = squeeze(text);
  const instruction = INSTRUCTION.test(plain);
  const told = instruction ? afterInstruction(plain) : plain;
  const malformed = /(?<!\d)(?:\d{5,6}|20\d)年/.exec(plain)?.[0];
  return {
    nil: NIL.test(told),
    instruction,
    years: [...plain.matchAll(/(?<!\d)(20\d\d)年/g)].map((match) => Number(match[1])),
    ...(malformed === undefined ? {} : { malformedYear: malformed }),
  };
}

function afterInstruction(plain: string): string {
  const colon = /说明[:：]/.exec(plain);
  return colon === null ? "" : plain.slice(colon.index + colon[0].length);
}
