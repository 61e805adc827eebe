const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { folderFiles } = require("./folder-files.js");

const CHECKSUMS = "SHA256SUMS.txt";

/** Lines for `sha256sum -c`, of every file of the folder but the list itself. */
function checksums(folder) {
  const line = (file) => `${createHash("sha256").update(readFileSync(path.join(folder, file))).digest("hex")}  ${file}\n`;
  return folderFiles(folder).filter((file) => file !== CHECKSUMS).map(line).join("");
}

module.exports = { checksums, CHECKSUMS };
