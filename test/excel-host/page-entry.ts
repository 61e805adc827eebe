import type { BookLiteral } from "./book";
import { connect, type ClientWindow, type OfficeOptions } from "./connect";
import { createStandIn, type StandIn, type StandInOptions } from "./stand-in";

/** What a browser test reaches through `window.standIn`. */
export interface StandInWindow extends ClientWindow {
  standIn: StandIn;
  /** The user chooses another theme of Office. */
  changeTheme: (theme: unknown) => void;
}

/** Runs in the page, after Microsoft's client: opens the book behind it. */
export function openInPage(window: StandInWindow, book: BookLiteral, options: StandInOptions & OfficeOptions): void {
  window.standIn = createStandIn(book, options);
  window.changeTheme = connect(window, window.standIn, options);
}
