import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import type { BookLiteral } from "./book";
import { connect, type ClientWindow, type OfficeOptions } from "./connect";
import { createStandIn, type StandIn, type StandInOptions } from "./stand-in";

/** From the root, where tests (CommonJS) and benches (ES modules) both run. */
const CLIENT = resolve("node_modules/@microsoft/office-js/dist/excel-win32-16.01.js");
let source: string | undefined;

export interface StartOptions extends StandInOptions, OfficeOptions {
  /** The client knows notes, as the one on Microsoft's own address does; ours ends before them. */
  readonly newerClient?: boolean;
  /** The client of the workbook that was opened last goes on with this one: for many workbooks one after the other. Whoever watches the earlier one must stop before. */
  readonly sameClient?: boolean;
}

interface NewerWindow {
  readonly Excel: { readonly Workbook: { readonly prototype: object }; readonly CommentCollection: unknown };
  readonly OfficeExtension: { readonly BatchApiHelper: { readonly createPropertyObject: (type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number) => unknown } };
}

let last: JSDOM["window"] | undefined;

function newWindow(): JSDOM["window"] {
  source ??= readFileSync(CLIENT, "utf8");
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  window.eval(source);
  return window;
}

/** Excel with this book open, and Microsoft's own client in front of it as the globals `Excel` and `Office`. */
export function startStandIn(book: BookLiteral, options: StartOptions = {}): StandIn & { readonly changeTheme: (theme: unknown) => void } {
  const window = options.sameClient === true && last !== undefined ? last : newWindow();
  last = window;
  const standIn = createStandIn(book, options);
  const changeTheme = connect(window as unknown as ClientWindow, standIn, options);
  if (options.newerClient === true) addNotes(window as unknown as NewerWindow);
  const { Excel, Office } = window as unknown as { readonly Excel: unknown; readonly Office: unknown };
  Object.assign(globalThis, { Excel, Office });
  return { ...standIn, changeTheme };
}

/** As in a page that office.js never reached. */
export function removeOffice(): void {
  Object.assign(globalThis, { Excel: undefined, Office: undefined });
}

/** Notes have the members of comments that are asked of them. */
function addNotes({ Excel: { Workbook, CommentCollection }, OfficeExtension: { BatchApiHelper } }: NewerWindow): void {
  Object.defineProperty(Workbook.prototype, "notes", { get(this: unknown) { return BatchApiHelper.createPropertyObject(CommentCollection, this, "Notes", true, 4); } });
}
