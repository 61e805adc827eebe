import type { BookLiteral } from "./book";
import { connect, type ClientWindow } from "./connect";
import { createStandIn, type StandIn, type StandInOptions } from "./stand-in";

/** What a browser test reaches through `window.standIn`. */
export interface StandInWindow extends ClientWindow {
  standIn: StandIn;
}

/** Runs in the page, after Microsoft's client: opens the book behind it. */
export function openInPage(window: StandInWindow, book: BookLiteral, options: StandInOptions & { readonly host?: string | null }): void {
  window.standIn = createStandIn(book, options);
  connect(window, window.standIn, options.host === undefined ? "Excel" : options.host);
}
