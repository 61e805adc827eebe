/** Before any browser test: a Chromium and built pages, or one line that says how to get them. */
const { existsSync } = require("node:fs");
const path = require("node:path");
const { findChromium, HOW_TO_INSTALL } = require("../find-chromium");

module.exports = async () => {
  if (findChromium() === null) throw new Error(HOW_TO_INSTALL);
  if (!existsSync(path.resolve(__dirname, "../../dist/browser.html"))) throw new Error("dist/ is empty. Run first: npm run build");
};
