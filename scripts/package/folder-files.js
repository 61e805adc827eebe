const { readdirSync } = require("node:fs");
const path = require("node:path");

/** Every file in a folder as a relative path with slashes, in one order on every machine. */
function folderFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort((a, b) => (a < b ? -1 : 1));
}

module.exports = { folderFiles };
