import { nameOfCode } from "../classification";
import { random, type Random } from "../random";
import { startDraft, type Draft, type Mark, type Piece } from "./draft";
import type { Item } from "./facts";
import type { MadeNarrative } from "./narrative-of";
import { pairFacts } from "./pair-facts";
import { amount, change, percent, share, yearText } from "./phrases";
import { hundredthsOfPercent } from "./print-number";
import { reason } from "./reasons";
import { sumOf } from "./sums";
import type { NarrativeWording } from "./wording";

/** How final accounts compare with the budget: 完成年初预算的95.00%, or 预决算差异率-5.00%. */
export type AgainstBudget = "completion" | "variance";

interface Accounts {
  readonly draft: Draft;
  readonly rng: Random;
  readonly year: number;
  readonly against: AgainstBudget;
}

const item = (fact: string, name: string, now: number, last: number): Item => ({ fact, name, now, last, tables: [] });
const added = (fact: string, name: string, parts: readonly Item[]): Item =>
  item(
    fact,
    name,
    parts.reduce((sum, { now }) => sum + now, 0),
    parts.reduce((sum, { last }) => sum + last, 0),
  );

/** A short made-up narrative of final accounts in the official template's way, without tables; all of it is to be checked against itself. */
export function finalAccountsOf(seed: number, wording: NarrativeWording, against: AgainstBudget = "completion"): MadeNarrative {
  const rng = random(seed + 4241);
  const draft = startDraft(wording);
  const year = rng.pick([2021, 2022, 2023, 2024]);
  const accounts: Accounts = { draft, rng, year, against };
  const codes = ["2050803", "2080505", "2080506", "2101101", "2130302", "2130311", "2210201"];
  const spent = codes.map((code) => moving(rng, `code/${code}`, pathOf(code)));
  const general = added("general", "一般公共预算财政拨款支出", spent);
  const personnel = Math.floor((general.now * rng.whole(40, 70)) / 100);
  const basic = item("basic", "基本支出", personnel + Math.floor(general.now / 10), Math.floor(general.last * 0.6));
  const project = item("project", "项目支出", general.now - basic.now, general.last - basic.last);
  const others = [moving(rng, "business", "事业收入"), moving(rng, "other", "其他收入")];
  const income = added("income", "本年收入合计", [general, ...others]);
  const carried = moving(rng, "carried", "年初结转和结余");
  const total = added("total", "收入支出总计", [income, carried]);

  draft.enter("accounts/overview");
  draft.paragraph("一、收入支出决算总体情况说明");
  const grand = amount(draft, total);
  draft.paragraph(
    `${yearText(draft, year)}度收入支出总计`,
    grand,
    `。与${yearText(draft, year - 1)}度相比，收入支出总计`,
    change(draft, total, grand.place.id, false),
    reason(draft, rng, total),
    "。",
  );
  draft.paragraph("收入总计中：本年收入合计", amount(draft, income), "，年初结转和结余", amount(draft, carried), "。");
  const left = item("left", "年末结转和结余", total.now - general.now, total.last - general.last);
  draft.paragraph(
    "支出总计中：本年支出合计",
    amount(draft, { ...general, name: "本年支出合计" }),
    "，年末结转和结余",
    amount(draft, left),
    "。",
  );
  sumOf(draft, "total", total, [income, carried]);
  sumOf(draft, "total of expenditure", total, [general, left]);
  shares(accounts, "accounts/income", "二、收入决算情况说明", income, [{ ...general, name: "财政拨款收入" }, ...others]);
  shares(accounts, "accounts/expenditure", "三、支出决算情况说明", { ...general, fact: "general", name: "本年支出合计" }, [basic, project]);
  writeItems(accounts, general, spent);
  writeThree(accounts);
  const { texts, places, equations } = draft.finish();
  return { name: `${year}年度部门决算情况说明`, paragraphs: texts, places, equations: [...equations, ...pairFacts(places)] };
}

/** An amount that was more, less or the same a year ago; whole 元. */
function moving(rng: Random, fact: string, name: string): Item {
  const now = rng.whole(200, 60000) * 100 + rng.whole(0, 99);
  const last = rng.chance(0.15) ? now : Math.floor((now * rng.whole(60, 160)) / 100);
  // A difference that prints as 0.00 would be taken for none.
  return item(fact, name, now, Math.abs(now - last) < 100 ? now : last);
}

function shares({ draft, year }: Accounts, section: string, heading: string, whole: Item, parts: readonly Item[]): void {
  draft.enter(section);
  draft.paragraph(heading);
  const total = amount(draft, whole);
  const clauses = parts.map((part, index): Piece => {
    const figure = amount(draft, part);
    return [index === 0 ? "" : "；", part.name, figure, share(draft, part, figure.place.id, whole, total.place.id)];
  });
  draft.paragraph(`${yearText(draft, year)}度${whole.name}`, total, "，其中：", clauses, "。");
  sumOf(draft, section, whole, parts);
}

function writeItems(accounts: Accounts, general: Item, spent: readonly Item[]): void {
  const { draft, rng, year } = accounts;
  draft.enter("accounts/general");
  draft.paragraph("四、一般公共预算财政拨款支出决算情况说明");
  const total = amount(draft, general);
  draft.paragraph(
    `${yearText(draft, year)}度一般公共预算财政拨款支出`,
    total,
    `。与${yearText(draft, year - 1)}度相比，一般公共预算财政拨款支出`,
    change(draft, general, total.place.id, false),
    reason(draft, rng, general),
    "。",
  );
  spent.forEach((one, index) => {
    draft.paragraph(`${index + 1}.${one.name}。`, againstBudget(accounts, one, rng.chance(0.2) ? 1000 : rng.whole(500, 1300)), "。");
  });
  sumOf(draft, "items", general, spent);
}

/** 年初预算为A万元，支出决算为B万元，完成年初预算的R%。决算数小于预算数的主要原因是… with the budget `thousandths` of the actual. */
function againstBudget(accounts: Accounts, actual: Item, thousandths: number): Piece {
  const { draft, against } = accounts;
  const drawn = Math.floor((actual.now * thousandths) / 1000);
  const planned = item(`${actual.fact}~budget`, actual.name, Math.abs(drawn - actual.now) < 100 ? actual.now : drawn, 0);
  const budget = amount(draft, planned);
  const figure = amount(draft, actual);
  const hundredths = hundredthsOfPercent(actual.now, planned.now);
  const rate = percent(draft, against, actual, against === "completion" ? hundredths : varianceOf(actual.now, planned.now));
  draft.equation({
    id: `${against} ${rate.place.id}`,
    needs: "sentence",
    severity: "error",
    holds: { kind: against, actual: figure.place.id, budget: budget.place.id, rate: rate.place.id },
  });
  if (against === "variance") return ["年初预算数", budget, "，决算数", figure, "，预决算差异率", rate];
  return ["年初预算为", budget, "，支出决算为", figure, "，完成年初预算的", rate, ...comparison(accounts, actual, planned, figure, budget)];
}

/** Rounded half away from zero, as spreadsheets do. */
function varianceOf(actual: number, budget: number): number {
  const size = hundredthsOfPercent(Math.abs(actual - budget), budget);
  return actual < budget ? -size : size;
}

function comparison({ draft, rng }: Accounts, actual: Item, planned: Item, figure: Mark, budget: Mark): readonly Piece[] {
  if (actual.now === planned.now) return ["，决算数与预算数持平"];
  const up = actual.now > planned.now;
  const word = draft.mark({
    kind: "direction",
    subject: actual.name,
    text: up ? "大于" : "小于",
    unit: "",
    printed: 0,
    half: 0,
    direction: up ? "up" : "down",
  });
  draft.equation({
    id: `compare ${word.place.id}`,
    needs: "sentence",
    severity: "error",
    holds: { kind: "compare", word: word.place.id, actual: figure.place.id, budget: budget.place.id },
  });
  const why = up
    ? rng.pick(["年中追加了人员经费", "补缴上年度费用"])
    : rng.pick(["部分合同跨年结算", "人员调出后经费结余", "压减了一般性开支"]);
  return ["。决算数", word, `预算数的主要原因是${why}`];
}

function writeThree(accounts: Accounts): void {
  const { draft, rng, year } = accounts;
  draft.enter("accounts/three-public");
  draft.paragraph("五、“三公”经费财政拨款支出决算情况说明");
  const parts = ["公务用车运行维护费", "公务接待费"].map((name) => item(`three/${name}`, `${name}支出`, rng.whole(20, 3000) * 100, 0));
  const whole = added("three", "“三公”经费财政拨款支出", parts);
  draft.paragraph(`${yearText(draft, year)}度“三公”经费财政拨款支出`, againstBudget(accounts, whole, rng.whole(1000, 2000)), "。");
  const total = draft.find("three", "amount") ?? "";
  for (const part of parts) {
    const figure = amount(draft, part);
    draft.paragraph(part.name, figure, share(draft, part, figure.place.id, whole, total), "。");
  }
  sumOf(draft, "three publics", whole, parts);
}

function pathOf(code: string): string {
  return `${nameOfCode(code.slice(0, 3))}（类）${nameOfCode(code.slice(0, 5))}（款）${nameOfCode(code)}（项）`;
}
