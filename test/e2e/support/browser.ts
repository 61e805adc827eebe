import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";

const QUIET = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const { findChromium, HOW_TO_INSTALL } = createRequire(__filename)(join(__dirname, "../../../scripts/find-chromium.js")) as {
  readonly findChromium: () => string | null;
  readonly HOW_TO_INSTALL: string;
};

/** Starts the system's Chromium; throws with the line that installs one. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(HOW_TO_INSTALL);
  return chromium.launch({ executablePath, args: QUIET });
}

/** Everything that a page under the content policy must not say. */
export function listenForErrors(page: Page): readonly string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  return said;
}
