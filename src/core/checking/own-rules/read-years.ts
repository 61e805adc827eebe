import type { IdentityLine } from "../../standards/identity-line";
import { squeeze } from "../../wording/normalise";

const YEAR = "((?:19|20)\\d\\d)年?度?";
const ONE = new RegExp(`^${YEAR}$`);
const FROM_TO = new RegExp(`^${YEAR}(?:-|–|—|~|至|到)${YEAR}$`);
const FROM = new RegExp(`^(?:自|从)?${YEAR}(?:起|开始|以后|及以后|以来|-)$`);
const TO = new RegExp(`^(?:(?:至|到|-)${YEAR}(?:止|为止)?|${YEAR}(?:止|为止|以前|及以前))$`);

/** 适用年度: 2024, 2023-2025, 2024年起, 至2023年; blank is every year; null where it is none of these. */
export function readYears(text: string): NonNullable<IdentityLine["years"]> | null {
  const words = squeeze(text);
  if (words === "") return {};
  const one = ONE.exec(words);
  if (one !== null) return { from: Number(one[1]), to: Number(one[1]) };
  const both = FROM_TO.exec(words);
  if (both !== null) return Number(both[1]) <= Number(both[2]) ? { from: Number(both[1]), to: Number(both[2]) } : null;
  const from = FROM.exec(words);
  if (from !== null) return { from: Number(from[1]) };
  const to = TO.exec(words);
  return to === null ? null : { to: Number(to[1] ?? to[2]) };
}
