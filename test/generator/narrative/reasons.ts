import type { Random } from "../random";
import type { Draft, Piece } from "./draft";
import type { Item } from "./facts";
import { count } from "./phrases";

/** Made-up reasons by what happened; none of them speaks against its change. */
const reasons = {
  new: ["本年首次列入预算，上年没有安排此项经费", "该项经费自本年起由本级负担，上年无此项预算"],
  up: [
    "本年新承担的工作任务较多，所需经费相应增加",
    "服务对象增多且材料价格上涨，支出需求增加",
    "新进人员较多，相关经费随之增加",
    "工作覆盖范围扩大，预算相应增加",
  ],
  down: [
    "厉行节约，压减了一般性开支",
    "部分工作已在上年做完，本年所需经费减少",
    "人员退休和调出较多，相关经费减少",
    "改用线上方式办理，费用减少",
  ],
  gone: ["该项工作已在上年结束，本年不再安排，预算相应减少"],
  flat: ["工作安排与上年一致，经费没有变化", "标准和人数均未变动，与上年保持一致"],
  nothing: ["上年和本年都没有安排此项经费"],
} as const;

function trend({ now, last }: Pick<Item, "now" | "last">): keyof typeof reasons {
  if (now === last) return now === 0 ? "nothing" : "flat";
  if (last === 0) return "new";
  if (now === 0) return "gone";
  return now > last ? "up" : "down";
}

/** Words for the reason of an item's change. */
export function reasonWords(rng: Random, item: Pick<Item, "now" | "last">): string {
  return rng.pick(reasons[trend(item)]);
}

/** The reason of an item's change, with the words that lead it in. */
export function reason(draft: Draft, rng: Random, item: Item): Piece {
  const words = reasonWords(rng, item);
  const aside: Piece =
    draft.wording.figuresInReasons && trend(item) === "up" && rng.chance(0.5)
      ? ["，其中新增巡查岗位", count(draft, "新增巡查岗位", rng.whole(2, 9), "个", "aside")]
      : "";
  return [draft.wording.reason, words, aside];
}

/** What money of a 类 is for; made up. */
const uses: Readonly<Record<string, string>> = {
  "201": "机关日常运转和各项调查整理",
  "205": "干部职工业务培训",
  "207": "文化场馆开放和群众活动",
  "208": "职工养老缴费和各项救助服务",
  "210": "职工医疗缴费",
  "212": "市容管理和环境维护",
  "213": "渠系管护和水情监测",
  "214": "道路养护和运输管理",
  "221": "职工住房公积金缴存",
  "223": "企业遗留事项处理",
  "229": "公益活动开展",
};

export function useOf(code: string): string {
  return uses[code] ?? "相关工作开展";
}

/** Policies that projects rest on; titles, bodies and numbers are invented. */
export function policy(rng: Random, year: number): string {
  const title = rng.pick(["进一步做好基层服务保障工作", "规范专项经费管理", "加强公共设施维护", "推进日常巡查全覆盖"]);
  const body = rng.pick(["云岭发", "青政办发", "望财社", "白桦建发"]);
  const bracket = rng.pick(["〔", "["]);
  return `《关于${title}的通知》（${body}${bracket}${year - rng.whole(1, 6)}${bracket === "〔" ? "〕" : "]"}${rng.whole(2, 260)}号）${rng.chance(0.3) ? "、《公共设施管护办法》第十二条" : ""}`;
}

/** What a project's money is split into. */
export const purposes = ["材料购置费", "劳务费", "设备维护费", "宣传印刷费", "车辆租用费", "检测服务费", "差旅费", "场地布置费"] as const;
