/**
 * From a build to what is handed out: a folder for any static web server (or for a stick), and the same as one .zip.
 * The folder also holds the manifest for the given address, what to read, the settings for IIS, and a checksum of every file.
 */
const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { checkManifest } = require("../manifest/check-manifest.js");
const { pngSize } = require("../manifest/png-size.js");
const { checksums, CHECKSUMS } = require("./checksums.js");
const { packagedManifest } = require("./packaged-manifest.js");
const { readMe, windowsText } = require("./read-me.js");
const { zipFolder } = require("./zip-folder.js");

/** root: of the project, built; baseUrl: as parseBaseUrl gives it; out: the folder, which is replaced. Gives { zip: bytes, name: of the zip }. */
function assemble({ root, baseUrl, out }) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(path.join(root, "dist"), out, { recursive: true, filter: (file) => !/^cli\b/.test(path.basename(file)) });
  const manifest = packagedManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"), baseUrl);
  const problems = checkManifest(manifest, (url) => (url.startsWith(`${baseUrl}/`) ? pngSize(path.join(out, url.slice(baseUrl.length))) : null));
  if (problems.length > 0) throw new Error(`the packaged manifest has problems:\n  ${problems.join("\n  ")}`);
  writeFileSync(path.join(out, "manifest.xml"), manifest);
  writeFileSync(path.join(out, "README.txt"), readMe({ version, baseUrl }));
  writeFileSync(path.join(out, "INSTALL.txt"), windowsText(readFileSync(path.join(root, "docs/install.zh-CN.md"), "utf8")));
  cpSync(path.join(root, "scripts/package/web.config"), path.join(out, "web.config"));
  writeFileSync(path.join(out, CHECKSUMS), checksums(out));
  return { zip: zipFolder(out, `${name}-${version}`), name: `${name}-${version}.zip` };
}

module.exports = { assemble };
