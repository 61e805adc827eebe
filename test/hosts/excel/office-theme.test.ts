import { followOfficeShade, shadeOf, type Shade } from "../../../src/hosts/excel/office-theme";
import { removeOffice, startStandIn } from "../../excel-host/start-stand-in";

const BOOK = { sheets: [{ name: "表" }] };
const themes = {
  white: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", isDarkTheme: false },
  colourful: { bodyBackgroundColor: "#E6E6E6", bodyForegroundColor: "#262626", isDarkTheme: false },
  darkGrey: { bodyBackgroundColor: "#666666", bodyForegroundColor: "#FFFFFF", isDarkTheme: true },
  black: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", isDarkTheme: true },
};

test.each<[string, unknown, Shade | null]>([
  ["white", themes.white, "light"],
  ["colourful", themes.colourful, "light"],
  ["dark grey", themes.darkGrey, "dark"],
  ["black", themes.black, "dark"],
  ["short, small letters, without a mark, blanks around", { bodyBackgroundColor: " fff " }, "light"],
  ["the ground decides where a version says otherwise", { bodyBackgroundColor: "#000000", isDarkTheme: false }, "dark"],
  ["a ground that is no colour", { bodyBackgroundColor: "#12345", isDarkTheme: true }, "dark"],
  ["a word for a colour", { bodyBackgroundColor: "black", isDarkTheme: false }, "light"],
  ["no ground at all", { isDarkTheme: true }, "dark"],
  ["a colour where a truth should be", { bodyBackgroundColor: null, isDarkTheme: "#000000" }, null],
  ["a function where a truth should be", { isDarkTheme: () => true }, null],
  ["seven digits", { bodyBackgroundColor: "#1234567" }, null],
  ["empty", {}, null],
  ["none", undefined, null],
  ["null", null, null],
  ["a string", "#000000", null],
])("a theme: %s", (_what, theme, shade) => {
  expect(shadeOf(theme)).toBe(shade);
});

test("an Excel that tells of changes is believed, and not asked again while its context lags behind", () => {
  const excel = startStandIn(BOOK, { theme: themes.white });
  const seen: (Shade | null)[] = [];
  let ask: () => void = () => undefined;
  ask = followOfficeShade((shade) => {
    seen.push(shade);
    // On the way back to the pane: the context still holds the theme of before.
    if (seen.length === 2) ask();
  });
  excel.changeTheme(themes.black);
  excel.changeTheme(themes.colourful);
  expect(seen).toEqual(["light", "dark", "light"]);
});

test("an Excel that does not tell is asked", () => {
  const excel = startStandIn(BOOK, { theme: themes.darkGrey, tellsTheme: false });
  const seen: (Shade | null)[] = [];
  const ask = followOfficeShade((shade) => seen.push(shade));
  excel.changeTheme(themes.white);
  ask();
  expect(seen).toEqual(["dark", "light"]);
});

test("an Excel without a theme, one whose event brings none, a plain browser and a page that office.js never reached tell nothing", () => {
  const seen: (Shade | null)[] = [];
  startStandIn(BOOK);
  followOfficeShade((shade) => seen.push(shade));
  const odd = startStandIn(BOOK, { theme: themes.black });
  followOfficeShade((shade) => seen.push(shade));
  odd.changeTheme(undefined);
  startStandIn(BOOK, { host: null });
  followOfficeShade((shade) => seen.push(shade));
  removeOffice();
  followOfficeShade((shade) => seen.push(shade));
  expect(seen).toEqual([null, "dark", "dark", null, null]);
});
