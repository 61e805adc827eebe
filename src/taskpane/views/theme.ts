import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

export type ThemeName = "light" | "dark";

/** Puts the Fluent tokens of a theme on the page and tells the page's own styles which it is. */
export function applyTheme(name: ThemeName): void {
  setTheme(name === "dark" ? webDarkTheme : webLightTheme);
  document.documentElement.dataset["theme"] = name;
}

/** Follows the system's choice of light or dark, now and later. */
export function followSystemTheme(): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => applyTheme(dark.matches ? "dark" : "light");
  dark.addEventListener("change", apply);
  apply();
}
