/** The files of Microsoft's office.js that Excel asks for, to be served unmodified from the add-in's own host. */
const path = require("node:path");

const FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  // One file per kind of Excel; office.js asks for the one that fits, some builds for its -core part.
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-win32-16.01-core.js",
  "excel-winrt-16.00.js",
  "excel-web-16.00.js",
  "excel-web-16.00-core.js",
  "excel-mac-16.00.js",
  "excel-mac-16.00-core.js",
  "excel-ios-16.00.js",
  "excel-android-16.00.js",
  // Asked for at start; where they are missing the pane waits for a timeout.
  "telemetry/oteljs_agave.js",
  "telemetry/oteljs.js",
  "ariatelemetry/aria-web-telemetry.js",
  // Any other language of Excel falls back to en-us.
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "zh-hk/office_strings.js",
];

/** Copy patterns for copy-webpack-plugin; `info.minimized` keeps the minimizer's hands off. */
function officeFiles(root) {
  const from = path.join(root, "node_modules/@microsoft/office-js");
  return [
    ...FILES.map((file) => ({ from: path.join(from, "dist", file), to: `office/${file}`, info: { minimized: true } })),
    { from: path.join(from, "LICENSE.md"), to: "office/LICENSE.md" },
  ];
}

module.exports = { officeFiles, FILES };
