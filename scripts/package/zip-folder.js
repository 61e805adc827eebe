const { readFileSync } = require("node:fs");
const path = require("node:path");
const { zipSync } = require("fflate");
const { folderFiles } = require("./folder-files.js");

/** A folder as a .zip whose bytes depend on nothing but names and contents: one order, one date, no rights of a file system. */
function zipFolder(folder, top) {
  // A date in local time: fflate writes its local fields, so that the zone does not show.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(folderFiles(folder).map((file) => [`${top}/${file}`, [readFileSync(path.join(folder, file)), { level: 9, mtime }]])));
}

module.exports = { zipFolder };
