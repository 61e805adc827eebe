import type { Exact } from "../../figures/exact";
import type { Span } from "../narrative";

/** Why a number of the text claims nothing: a closed list. */
export type NotClaimReason =
  | "document-number" // 〔2018〕241号
  | "law-article" // 第三十九条
  | "year" // 2024年
  | "document-date" // 2024年2月23日 as a signature or a document's date
  | "phone"
  | "numbering" // 一、 1. （一）, and the codes before names
  | "quoted-title" // inside 《…》 or a project's own name
  | "functions"; // a quantity inside 第一部分's 职能

/** Why a number cannot be one: "1.5.0" or "22024年"; 11月31日, whose day does not exist. */
export type NumberFault = "malformed" | "impossible-date";

/** A number as it stands in the text. */
export interface NumberToken {
  /** The number itself, without its unit. */
  readonly span: Span;
  readonly quote: string;
  /** Undefined where it is malformed ("1.5.0", "22024"). */
  readonly value?: Exact;
  /** Decimals as printed. */
  readonly decimals: number;
  /** What stands directly behind it: 万元, 元, 千元, 亿元, %, 人, 个, 辆, 台, 平方米, 人次, 批次 …; "" for nothing known. */
  readonly unit: string;
  /** The unit is printed twice: 万元万元, %%. */
  readonly unitTwice?: true;
  /** Behind 约, 近 …, before 左右, 余, 多, or with ≈. */
  readonly approximate: boolean;
  readonly notClaim?: NotClaimReason;
  /** Set where the number itself is wrong; `value` is missing where it is malformed. */
  readonly fault?: NumberFault;
  /** A bound, which no figure has to be: 50 of 单位价值50万元以上大型设备, 不超过5万元. */
  readonly threshold?: true;
}
