/** Width and height of a PNG file, from its first chunk; null when there is no such file or it is no PNG. */
const { existsSync, readFileSync } = require("node:fs");

const SIGNATURE = "89504e470d0a1a0a";

function pngSize(file) {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.toString("hex", 0, 8) !== SIGNATURE) return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

module.exports = { pngSize };
