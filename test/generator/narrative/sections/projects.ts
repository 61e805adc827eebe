import type { Mark, Piece } from "../draft";
import type { Item, ProjectItem } from "../facts";
import { amount, count } from "../phrases";
import { policy, purposes } from "../reasons";
import { sumOf } from "../sums";
import type { Writer } from "../writer";

/** 七: each project with its fields. */
export function writeProjects(writer: Writer): void {
  const { draft, facts, heading, subHeading } = writer;
  heading("budget/projects", "一般公共预算项目支出情况说明");
  for (const project of facts.projects) {
    subHeading(`项目名称：${project.name}`);
    writeFields(writer, project);
    const told = facts.codes.flatMap((code) => code.projects.filter(({ name }) => name === project.name));
    const whole = facts.codes.filter((code) => code.projects.some(({ name }) => name === project.name)).length === codesOf(writer, project);
    if (whole && told.every(({ fact }) => draft.find(fact, "amount") !== undefined)) sumOf(draft, `project ${project.name}`, project, told);
  }
  sumOf(draft, "projects", facts.generalProject, facts.projects);
}

function codesOf({ facts }: Writer, project: Item): number {
  const general = facts.agency.entries.filter(
    (e) => e.project === project.name && e.kind === "project" && (e.source === "general" || e.source === "generalTransfer"),
  );
  return new Set(general.map(({ code }) => code)).size;
}

function writeFields(writer: Writer, project: ProjectItem): void {
  const { draft, rng, year } = writer;
  draft.paragraph(`设立的政策依据：${policy(rng, year)}`);
  const size = amount(draft, project);
  draft.paragraph("预算安排规模：", size);
  draft.paragraph(`项目承担单位：${project.units.join("、")}`);
  draft.paragraph("资金分配情况：", allocation(writer, project, size), "。");
  draft.paragraph(`资金执行时间：${year}年1月${rng.pick(["1日至", "1日-", "1日--"])}${year}年12月31日`);
  if (/补助|补贴/.test(project.name)) writeSubsidy(writer, project, size);
}

/** One to four amounts that add up to the size; each a whole 0.01万元 but for the last. */
function allocation(writer: Writer, project: ProjectItem, size: Mark): Piece {
  const { draft, rng } = writer;
  const parts = rng.whole(1, 4);
  const names = rng.shuffle(purposes).slice(0, parts);
  let left = project.now;
  const items = names.map((name, index): Item => {
    const yuan = index === parts - 1 ? left : Math.max(100, Math.floor((left * rng.whole(15, 60)) / 100 / 100) * 100);
    left -= yuan;
    return { fact: `allocation/${project.name}/${name}`, name, now: yuan, last: yuan, tables: [] };
  });
  const figures = items.map((item) => amount(draft, item));
  draft.equation({
    id: `allocation ${project.name}`,
    needs: "text",
    severity: "error",
    holds: {
      kind: "sum",
      terms: [{ sign: 1, place: size.place.id }, ...figures.map(({ place }) => ({ sign: -1 as const, place: place.id }))],
    },
  });
  return items.map((item, index): Piece => [index === 0 ? "" : "，", item.name, figures[index] ?? ""]);
}

/** Number of people × standard × twelve months is the size. */
function writeSubsidy(writer: Writer, project: ProjectItem, size: Mark): void {
  const { draft, rng } = writer;
  const people = rng.whole(12, 400);
  const price = Math.round((project.now * 100) / people / 12);
  draft.paragraph("资金来源：财政拨款");
  const number = count(draft, "补贴人数", people, "人");
  draft.paragraph("补贴人数：", number);
  const standard = draft.mark({
    kind: "unit-price",
    subject: "补贴标准",
    text: (price / 100).toFixed(2).replace(/\.?0+$/, ""),
    after: "元/人/月",
    unit: "元",
    printed: price / 100,
    half: 0.005,
  });
  draft.paragraph("补贴标准：", standard);
  draft.paragraph("补贴范围：符合条件的服务对象");
  draft.paragraph("补贴方式：银行转账");
  draft.paragraph("发放程序：按月审核后发放");
  draft.paragraph("受益人群和社会效益：服务对象的生活得到保障，服务质量稳步改善。");
  draft.equation({
    id: `subsidy ${project.name}`,
    needs: "text",
    severity: "warning",
    holds: { kind: "product", factors: [number.place.id, standard.place.id], months: 12, size: size.place.id },
  });
}
