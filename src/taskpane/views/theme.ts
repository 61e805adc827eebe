import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

export type ThemeName = "light" | "dark";

/** Puts the Fluent tokens of a theme on the page and tells the page's own styles which it is. */
export function applyTheme(name: ThemeName): void {
  setTheme(name === "dark" ? webDarkTheme : webLightTheme);
  document.documentElement.dataset["theme"] = name;
}

/** Follows the system's choice of light or dark, now and later, until what stands around the page tells its own by the function that comes back; null is the system's again. */
export function followTheme(): (told: ThemeName | null) => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  let around: ThemeName | null = null;
  let put: ThemeName | null = null;
  const apply = (): void => {
    const name = around ?? (dark.matches ? "dark" : "light");
    if (name !== put) applyTheme(name);
    put = name;
  };
  dark.addEventListener("change", apply);
  apply();
  return (told) => {
    around = told;
    apply();
  };
}
