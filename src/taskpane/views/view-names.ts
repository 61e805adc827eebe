import type { View } from "../state/parts";

export const VIEW_NAMES: Readonly<Record<View, string>> = { check: "校验", narrative: "情况说明", notes: "底稿" };
