import type { Page } from "playwright-core";
import type { StandInWindow } from "../excel-host/page-entry";
import { axeViolations } from "./support/axe";
import { openPane, press } from "./support/excel-pane";
import { samplePages } from "./support/sample-pages";

jest.setTimeout(120_000);
/** Office's four themes as Excel on Windows gives them, and what the pane must look like in each. */
const THEMES = {
  colourful: { theme: { bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626", controlBackgroundColor: "#FFFFFF", controlForegroundColor: "#262626", isDarkTheme: false }, shade: "light" },
  darkGrey: { theme: { bodyBackgroundColor: "#666666", bodyForegroundColor: "#F0F0F0", controlBackgroundColor: "#444444", controlForegroundColor: "#F0F0F0", isDarkTheme: true }, shade: "dark" },
  black: { theme: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#0A0A0A", controlForegroundColor: "#FFFFFF", isDarkTheme: true }, shade: "dark" },
  white: { theme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000", controlBackgroundColor: "#FFFFFF", controlForegroundColor: "#000000", isDarkTheme: false }, shade: "light" },
};
const at = samplePages();

const shadeOf = async (page: Page): Promise<string | null> => page.locator("html").getAttribute("data-theme");
const choose = async (page: Page, theme: unknown): Promise<void> => page.evaluate((chosen) => (window as unknown as StandInWindow).changeTheme(chosen), theme);
/** How bright the ground under a list is, 0 to 255. */
const groundOf = async (page: Page): Promise<number> => Number(/\d+/.exec(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor))?.[0]);

test("the pane has the shade of Office's theme and not the system's, keeps its contrast in all four, and changes with it", async () => {
  const { page, errors } = await openPane(at.browser, at.served.url, at.sample, { theme: THEMES.black.theme });
  await page.emulateMedia({ colorScheme: "light" });
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  expect(await shadeOf(page)).toBe("dark");
  await page.locator("fluent-text-input input").fill("G24");
  await page.click(".finding-error .finding-head");
  // Two themes of one shade give the very same page: once each is enough to measure.
  const measured = new Set<string>();
  for (const [name, { theme, shade }] of Object.entries(THEMES)) {
    await page.emulateMedia({ colorScheme: shade === "dark" ? "light" : "dark" });
    await choose(page, theme);
    expect([name, await shadeOf(page), await groundOf(page) > 128]).toEqual([name, shade, shade === "light"]);
    if (!measured.has(shade)) expect([name, await axeViolations(page)]).toEqual([name, []]);
    measured.add(shade);
  }
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  expect(await groundOf(page)).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});

test("an Excel without a theme leaves it to the system; one that does not tell of a change is asked on the way back to the pane", async () => {
  const old = await openPane(at.browser, at.served.url, at.sample);
  await old.page.waitForSelector(".hero");
  for (const colorScheme of ["dark", "light"] as const) {
    await old.page.emulateMedia({ colorScheme });
    await old.page.waitForSelector(`html[data-theme=${colorScheme}]`);
  }
  expect(old.errors).toEqual([]);
  await old.page.close();
  const { page } = await openPane(at.browser, at.served.url, at.sample, { theme: THEMES.white.theme, tellsTheme: false });
  await page.waitForSelector(".hero");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await shadeOf(page)).toBe("light");
  await choose(page, THEMES.darkGrey.theme);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  expect(await shadeOf(page)).toBe("dark");
  await page.close();
});
