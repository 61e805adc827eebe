import type { Mark, Piece } from "../draft";
import type { Item } from "../facts";
import { amount, change, count, yearText } from "../phrases";
import type { Term } from "../narrative-place";
import { reason } from "../reasons";
import type { Writer } from "../writer";

const own = (fact: string, name: string, now: number, last = now): Item => ({ fact, name, now, last, tables: [] });

function sumsUp({ draft }: Writer, id: string, whole: Mark, parts: readonly Mark[], kind: "sum" | "atMost" = "sum"): void {
  const terms: readonly Term[] = [
    { sign: -1, place: whole.place.id },
    ...parts.map(({ place }) => ({ sign: 1 as const, place: place.id })),
  ];
  draft.equation({ id, needs: "text", severity: "error", holds: { kind, terms } });
}

/** The last section: office costs, procurement, assets, performance. */
export function writeOtherMatters(writer: Writer): void {
  writer.heading("budget/other", "其他重要事项的情况说明");
  writeRunningCosts(writer);
  writeProcurement(writer);
  writeAssets(writer);
  writePerformance(writer);
  writer.subHeading("其他需说明的事项", "budget/other-matters");
  writer.draft.paragraph("无其他需要说明的事项。");
}

function writeRunningCosts(writer: Writer): void {
  const { draft, facts, opening, rng, subHeading } = writer;
  subHeading("机关运行经费情况", "budget/operating");
  const item: Item = { ...facts.operating, fact: "agency-running", name: "机关运行经费", tables: [] };
  const figure = amount(draft, item);
  draft.paragraph(
    `${opening}的机关运行经费财政拨款预算`,
    figure,
    "，",
    change(draft, item, figure.place.id),
    reason(draft, rng, item),
    "。",
  );
  const limit = draft.find(facts.operating.fact, "amount");
  const id = "running costs at most operating";
  draft.equation({
    id: `${id} in table 6`,
    needs: "tables",
    severity: "error",
    holds: {
      kind: "atMost",
      terms: [
        { sign: 1, place: figure.place.id },
        { sign: -1, table: { table: "budget-6", row: "total", column: "operating" } },
      ],
    },
  });
  if (limit !== undefined)
    draft.equation({
      id,
      needs: "text",
      severity: "error",
      holds: {
        kind: "atMost",
        terms: [
          { sign: 1, place: figure.place.id },
          { sign: -1, place: limit },
        ],
      },
    });
}

function writeProcurement(writer: Writer): void {
  const { draft, opening, rng, subHeading, year } = writer;
  subHeading("政府采购情况", "budget/procurement");
  const [goods, works, services] = [rng.whole(5, 900) * 1000, rng.chance(0.5) ? 0 : rng.whole(5, 500) * 1000, rng.whole(5, 3000) * 1000];
  const all = goods + works + services;
  const medium = Math.round((all * rng.whole(60, 100)) / 100 / 100) * 100;
  const small = Math.round((medium * rng.whole(50, 100)) / 100 / 100) * 100;
  const total = amount(draft, own("procurement", "政府采购预算", all));
  const parts = [
    own("goods", "政府采购货物预算", goods),
    own("works", "政府采购工程预算", works),
    own("services", "政府采购服务预算", services),
  ];
  const marks = parts.map((part) => amount(draft, part));
  draft.paragraph(
    `${opening}政府采购预算`,
    total,
    "，其中：",
    parts.map((part, index): Piece => [index === 0 ? "" : "，", part.name, marks[index] ?? ""]),
    "。",
  );
  sumsUp(writer, "procurement", total, marks);
  const forMedium = amount(draft, own("medium", "面向中小企业预留政府采购项目预算金额", medium));
  const forSmall = amount(draft, own("small", "面向小微企业预留政府采购项目预算金额", small));
  draft.paragraph(
    `${yearText(draft, year)}度面向中小企业预留政府采购项目预算金额`,
    forMedium,
    "，其中：面向小微企业预留政府采购项目预算金额",
    forSmall,
    "。",
  );
  sumsUp(writer, "medium at most all", total, [forMedium], "atMost");
  sumsUp(writer, "small at most medium", forMedium, [forSmall], "atMost");
}

function writeAssets(writer: Writer): void {
  const { draft, agency, rng, subHeading, year } = writer;
  subHeading("国有资产占用使用情况", "budget/assets");
  draft.paragraph(`截至${yearText(draft, year - 1)}底，${agency}占用使用国有资产总体情况为：`);
  const area = rng.whole(20000, 900000);
  const areaMark = draft.mark({
    kind: "area",
    subject: "房屋",
    text: (area / 100).toFixed(2),
    after: "平方米",
    unit: "平方米",
    printed: area / 100,
    half: 0.005,
  });
  draft.paragraph(
    writer.item(0),
    "房屋",
    areaMark,
    "，价值",
    amount(draft, own("buildings", "房屋价值", rng.whole(100, 80000) * 1000)),
    "。",
  );
  const kinds = ["一般公务用车", "执法执勤用车", "其他车辆"].map((name, index) => {
    const number = index === 1 ? rng.pick([0, 0, 2]) : rng.whole(index === 0 ? 1 : 0, 6);
    return { name, number, value: number * rng.whole(60, 300) * 1000 };
  });
  const number = count(
    draft,
    "车辆",
    kinds.reduce((sum, kind) => sum + kind.number, 0),
    "辆",
  );
  const value = amount(
    draft,
    own(
      "vehicles",
      "车辆价值",
      kinds.reduce((sum, kind) => sum + kind.value, 0),
    ),
  );
  const marks = kinds.map((kind) => ({
    number: count(draft, kind.name, kind.number, "辆"),
    value: amount(draft, own(`vehicles/${kind.name}`, `${kind.name}价值`, kind.value)),
  }));
  draft.paragraph(
    writer.item(1),
    "车辆",
    number,
    "，价值",
    value,
    "；其中：",
    kinds.map((kind, index): Piece => [
      index === 0 ? "" : "；",
      kind.name,
      marks[index]?.number ?? "",
      "，价值",
      marks[index]?.value ?? "",
    ]),
    "。",
  );
  sumsUp(
    writer,
    "vehicles",
    number,
    marks.map((mark) => mark.number),
  );
  sumsUp(
    writer,
    "value of vehicles",
    value,
    marks.map((mark) => mark.value),
  );
  draft.paragraph(writer.item(2), "办公家具价值", amount(draft, own("furniture", "办公家具价值", rng.whole(10, 900) * 1000)), "。");
  draft.paragraph(writer.item(3), "其他资产价值", amount(draft, own("other assets", "其他资产价值", rng.whole(10, 9000) * 1000)), "。");
  const large = rng.whole(0, 4);
  const atLeastFifty = count(draft, "单位价值50万元以上大型设备", large, "台");
  const atLeastHundred = count(draft, "单位价值100万元以上大型设备", rng.whole(0, large), "台");
  draft.paragraph("单位价值50万元以上大型设备", atLeastFifty, "，单位价值100万元以上大型设备", atLeastHundred, "。");
  sumsUp(writer, "equipment", atLeastFifty, [atLeastHundred], "atMost");
}

function writePerformance(writer: Writer): void {
  const { draft, facts, subHeading, year } = writer;
  subHeading("预算绩效情况", "budget/performance");
  const funded = count(draft, "财政拨款项目", facts.projects.length, "个");
  const amountOf = amount(draft, {
    ...facts.generalProject,
    fact: "performance",
    name: "财政拨款项目涉及金额",
    tables: facts.generalProject.tables,
  });
  draft.paragraph(`${yearText(draft, year)}，列入预算绩效管理的财政拨款项目`, funded, "，涉及预算金额", amountOf, "。");
  const fact = draft.find(facts.generalProject.fact, "amount");
  if (fact !== undefined)
    draft.equation({
      id: "performance amount",
      needs: "text",
      severity: "error",
      holds: {
        kind: "sum",
        terms: [
          { sign: 1, place: amountOf.place.id },
          { sign: -1, place: fact },
        ],
      },
    });
}
