import { PUBLISHING_LEVELS, type PublishingLevel, type PublishingList } from "../core/publishing/publishing-item";
import { cleanText } from "./clean-text";
import { placeJson, type PlaceJson } from "./place-json";

const LEVELS = Object.keys(PUBLISHING_LEVELS) as readonly PublishingLevel[];

/** 公开前检查 for people, a line each; what was not looked at is said. */
export function publishingText({ items, notLookedAt }: PublishingList): string {
  const groups = LEVELS.flatMap((level) => {
    const own = items.filter((one) => one.level === level);
    return own.length === 0 ? [] : [`${PUBLISHING_LEVELS[level]}（${String(own.length)} 项）`, ...own.map(({ message }) => `  ${oneLine(message)}`)];
  });
  const missed = notLookedAt.length === 0 ? [] : [`这里看不到、没有检查：${notLookedAt.join("；")}。`];
  return `${[...(groups.length === 0 ? [missed.length === 0 ? "没有发现不宜公开的内容。" : "检查过的部分没有发现不宜公开的内容。"] : groups), ...missed].join("\n")}\n`;
}

export interface PublishingJson {
  readonly items: readonly { readonly kind: string; readonly level: PublishingLevel; readonly message: string; readonly at?: PlaceJson; readonly line?: number }[];
  readonly own: readonly string[];
  readonly notLookedAt: readonly string[];
}

export function publishingJson({ items, own, notLookedAt }: PublishingList): PublishingJson {
  return {
    items: items.map(({ kind, level, message, at, text }) => ({ kind, level, message, ...(at === undefined ? {} : { at: placeJson(at) }), ...(text?.line === undefined ? {} : { line: text.line }) })),
    own, notLookedAt,
  };
}

/** Words of a workbook come from anyone: none of their control characters reaches a terminal. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, " ").replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}
