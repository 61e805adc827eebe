import type { Identity } from "../../identities/identity";
import type { Finding } from "../finding";
import type { OwnRules } from "./own-rules-sheet";

type Settings = OwnRules["settings"];

/** Why a rule was not applied: silence of such a rule is no repair, and the ledger says so. */
export const SWITCHED_OFF = "已按“自定义勾稽关系”停用";

/** The rules that the user has not switched off. */
export function inForce<R extends { readonly id: string }>(rules: readonly R[], settings: Settings): readonly R[] {
  return settings.size === 0 ? rules : rules.filter(({ id }) => settings.get(id)?.off !== true);
}

/** The identities that the user has not switched off, at the level the user gave them. */
export function identitiesInForce(identities: readonly Identity[], settings: Settings): readonly Identity[] {
  if (settings.size === 0) return identities;
  return identities.flatMap((identity) => {
    const setting = settings.get(`identity/${identity.line.id}`);
    if (setting === undefined) return [identity];
    return setting.off ? [] : [{ ...identity, line: { ...identity.line, severity: setting.severity ?? identity.line.severity } }];
  });
}

/** A finding at the level that the user gave to its rule. A rule that broke down is no finding of the rule's. */
export function atLevel(finding: Finding, settings: Settings): Finding {
  const severity = settings.get(finding.rule)?.severity;
  return severity === undefined || finding.id.startsWith("internal/") ? finding : { ...finding, severity };
}

/** What was changed of the built-in rules, and how many own ones ran, for whoever reads the report. */
export function ownRulesNotices({ settings, identities }: OwnRules): readonly string[] {
  const levels = { error: "错误", warning: "警告", info: "提示" } as const;
  return [
    ...(identities.length === 0 ? [] : [`另按“自定义勾稽关系”工作表校验了 ${String(identities.length)} 条自定义的关系。`]),
    ...[...settings.values()].map(({ rule, title, off, severity, why }) => {
      const change = off ? "停用" : `改为“${severity === undefined ? "" : levels[severity]}”`;
      return `内置规则“${title}”（${rule}）已按“自定义勾稽关系”工作表${change}${why === "" ? "，没有写明依据" : `：${why}`}。`;
    }),
  ];
}
