import type { Remark } from "./remark";

/** What leaves the check: reports, what must not be published, the sheet of own rules. */
export interface Outlet {
  /** What is being done, in words; null at rest. */
  readonly doing: string | null;
  readonly said: Remark | null;
  /** The last writing into the open workbook can be taken back. */
  readonly undo: boolean;
  /** 公开前检查 as it was asked for; of the workbook as it was then. */
  readonly publishing: PublishingShown | null;
}

export interface PublishingShown {
  /** What must not go online, what is to be decided, what to look at: a heading and its lines. */
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Names of the sheets of ours that do not go online. */
  readonly own: readonly string[];
  /** What could not be looked at here. */
  readonly missed: readonly string[];
}

export const NO_OUTLET: Outlet = { doing: null, said: null, undo: false, publishing: null };
