import { count } from "../phrases";
import { chineseNumeral } from "../print-number";
import type { Mark } from "../draft";
import type { Writer } from "../writer";

const rooms = [
  "办公室",
  "计划财务科",
  "业务一科",
  "业务二科",
  "法规科",
  "信息科",
  "督查科",
  "服务科",
  "人事科",
  "宣传科",
  "档案科",
  "安全科",
];

/** 第一部分: duties (whose quantities claim nothing), rooms, staff. */
export function writePartOne(writer: Writer): void {
  const { draft, agency, rng, year } = writer;
  draft.enter("part/overview");
  draft.paragraph(`第一部分 ${agency}概况`);
  draft.enter("overview/functions");
  draft.paragraph("一、主要职能");
  draft.paragraph("（一）负责所管区域公共设施的日常管护和巡查。");
  draft.paragraph("（二）负责12条主干线路和3个服务站点的运行安全。");
  draft.enter("overview/staff");
  draft.paragraph("二、机构设置及人员情况");
  const listed = rng.shuffle(rooms).slice(0, rng.whole(3, 12));
  const number = countedThings(writer, "科室", listed.length);
  const below = writer.facts.agency.units.slice(1);
  if (below.length > 0)
    draft.paragraph(
      `${agency}下属预算单位有`,
      countedThings(writer, "下属预算单位", below.length, "家"),
      `，分别是：${below.join("、")}。`,
    );
  draft.paragraph(`${agency}${below.length === 0 ? "无下属预算单位，" : "本级"}下设`, number, `科室，分别是：${listed.join("、")}。`);
  const [working, retired, resting] = [rng.whole(12, 160), rng.whole(0, 90), rng.pick([0, 0, 1])];
  const posts = count(draft, "编制数", working + rng.whole(0, 12), "人");
  const all = count(draft, "实有人数", working + retired + resting, "人");
  const marks = [
    count(draft, "在职", working, "人"),
    count(draft, "退休", retired, "人"),
    ...(resting === 0 && rng.chance(0.5) ? [] : [count(draft, "离休", resting, "人")]),
  ];
  draft.paragraph(
    `${agency}编制数`,
    posts,
    "，实有人数",
    all,
    "，其中：在职",
    marks[0] ?? "",
    "，增加",
    count(draft, "在职增加", rng.whole(0, 5), "人", "change"),
    "；退休",
    marks[1] ?? "",
    "，减少",
    count(draft, "退休减少", rng.whole(0, 3), "人", "change"),
    marks[2] === undefined ? "；无离休人员" : ["；离休", marks[2]],
    "。",
  );
  draft.equation({
    id: "staff",
    needs: "sentence",
    severity: "error",
    holds: {
      kind: "sum",
      terms: [{ sign: 1, place: all.place.id }, ...marks.map(({ place }) => ({ sign: -1 as const, place: place.id }))],
    },
  });
  draft.paragraph(`第二部分 ${year}年部门预算公开表`);
  draft.paragraph(`第三部分 ${year}年部门预算情况说明`);
}

/** A count of listed things; the list itself is in the text and does not change, so only this number can be wrong. */
function countedThings(writer: Writer, subject: string, number: number, unit = "个"): Mark {
  const { draft } = writer;
  const { counts } = draft.wording;
  const mark =
    counts === "digits"
      ? count(draft, subject, number, unit)
      : draft.mark({ kind: "count", subject, text: chineseNumeral(number), after: unit, unit, printed: number, half: 0 });
  draft.equation({
    id: `listed ${subject}`,
    needs: "sentence",
    severity: "error",
    holds: { kind: "counted", place: mark.place.id, number },
  });
  return mark;
}

/** 第四部分 and the signature. */
export function writePartFour(writer: Writer): void {
  const { draft, agency, rng, year } = writer;
  draft.enter("part/terms");
  draft.paragraph("第四部分 名词解释");
  draft.paragraph("一、财政拨款：指本级财政安排给单位使用的预算资金。");
  draft.paragraph("二、基本支出：指单位用于人员和日常公用的支出。");
  draft.paragraph("三、项目支出：指单位为办成专门事项而在基本支出以外安排的支出。");
  draft.paragraph(agency);
  draft.paragraph(`${year}年${rng.pick([2, 3])}月${rng.whole(1, 28)}日`);
}
