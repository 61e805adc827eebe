/**
 * `node scripts/complete-lock.mjs [--check]`: adds to package-lock.json the native packages of other systems that npm left out.
 * npm drops an optional package from the lock when the registry at hand does not carry it (a mirror for Linux, say), and then `npm ci`
 * refuses its own lock file. Such a package is never downloaded on a system it is not for, so name, version and system are enough.
 */
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../package-lock.json", import.meta.url);
const NATIVE = /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|loong64|ppc64|riscv64|s390x)(?:-(gnu|musl)\w*|-msvc|-eabi)?$/;
const LIBC = { gnu: "glibc", musl: "musl" };

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const { packages } = lock;

/** Whether a package at `path` finds `name` in its own node_modules or above. */
function stands(path, name) {
  for (let folder = path; ; folder = folder.includes("/node_modules/") ? folder.slice(0, folder.lastIndexOf("/node_modules/")) : "") {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
}

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies).filter(([name]) => !stands(path, name)).map(([name, version]) => ({ name, version, dev })));

for (const { name, version, dev } of missing) {
  const [, os, cpu, libc] = name.match(NATIVE) ?? [];
  if (os === undefined || !/^\d/.test(version)) throw new Error(`cannot complete ${name}@${version}: run npm install with the full registry`);
  packages[`node_modules/${name}`] = { version, cpu: [cpu], ...(dev ? { dev } : {}), ...(os === "linux" && libc ? { libc: [LIBC[libc]] } : {}), optional: true, os: [os] };
}

if (missing.length === 0) console.log("ok  package-lock.json names every optional package");
else if (process.argv.includes("--check")) {
  console.error(`package-lock.json lacks ${missing.map(({ name }) => name).join(", ")}: npm ci would refuse it. Run: node scripts/complete-lock.mjs`);
  process.exitCode = 1;
} else {
  const [root, ...rest] = Object.keys(packages);
  lock.packages = Object.fromEntries([root, ...rest.sort((a, b) => a.localeCompare(b, "en"))].map((path) => [path, packages[path]]));
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${missing.length} packages of other systems to package-lock.json`);
}
