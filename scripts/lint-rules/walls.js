/**
 * The walls of the house as a table: which room under src/ may import from which. A room may always import from itself.
 * The architecture is in docs/architecture.md; this is the copy that the linter enforces.
 */

const GROUND = ["core/workbook", "core/figures", "core/wording", "core/recall"];
const BELOW_RECOGNITION = [...GROUND, "core/standards"];
const BELOW_IDENTITIES = [...BELOW_RECOGNITION, "core/recognition"];
const BELOW_NOTES = [...BELOW_IDENTITIES, "core/identities"];
const BELOW_CHECKING = [...BELOW_NOTES, "core/notes", "core/narrative"];

/** room → rooms (or single files) it may import from. A file belongs to the longest room name its path starts with. */
const ROOMS = {
  "core/workbook": [],
  "core/recall": [],
  "core/wording": ["core/workbook"],
  "core/figures": ["core/workbook", "core/wording"],
  "core/standards": GROUND,
  "core/recognition": BELOW_RECOGNITION,
  "core/identities": BELOW_IDENTITIES,
  "core/notes": BELOW_NOTES,
  "core/narrative": [...BELOW_NOTES, "core/notes"],
  "core/checking": BELOW_CHECKING,
  "core/checking/survey": [...BELOW_CHECKING, "core/checking/rule"],
  "core/checking/rules": [...BELOW_CHECKING, "core/checking/rule", "core/checking/survey"],
  "core/publishing": BELOW_CHECKING,
  render: ["core"],
  "hosts/excel": ["core"],
  "hosts/file": ["core"],
  taskpane: ["core", "render", "hosts"],
  cli: ["core", "render", "hosts/file"],
};

/** Rooms whose files do not know each other, so that each can be deleted alone; their registry knows all. */
const APART = ["core/checking/rules", "core/checking/narrative/rules"];

/** room → packages it may import; a room that is not listed may import none. Node's own modules are for the command line alone. */
const PACKAGES = {
  core: [/^decimal\.js$/],
  "hosts/file": [/^fflate$/, /^@e965\/xlsx(\/|$)/, /^docx$/, /^decimal\.js$/],
  render: [/^fflate$/, /^docx$/],
  taskpane: [/^@fluentui\//],
  cli: [/^node:/],
};

const within = (path, room) => path === room || path.startsWith(`${room}/`);
/** The longest key of a table that a path under src/ lies in, or null. */
const longest = (table, path) => Object.keys(table).filter((room) => within(path, room)).sort((a, b) => b.length - a.length)[0] ?? null;

const roomOf = (path) => longest(ROOMS, path);

/** Why a file under src/ may not import another file under src/, or null when it may. Both paths are relative to src/. */
function forbiddenImport(from, to) {
  const room = roomOf(from);
  if (room === null) return `${from} lies in no room of the house; see scripts/lint-rules/walls.js`;
  const apart = APART.find((one) => within(from, one) && within(to, one));
  if (apart !== undefined && from !== `${apart}/registry.ts`) return `a rule may not see another rule: what both need belongs in core/checking/survey, not in ${to}`;
  const allowed = [room, ...ROOMS[room]];
  return allowed.some((other) => within(to, other)) ? null : `${room} may import only ${ROOMS[room].join(", ") || "itself"}, not ${to}`;
}

/** Why a file under src/ may not import a package, or null when it may. */
function forbiddenPackage(from, name) {
  const key = longest(PACKAGES, from);
  return key !== null && PACKAGES[key].some((pattern) => pattern.test(name)) ? null : `${roomOf(from) ?? from} may not import the package ${name}`;
}

module.exports = { ROOMS, PACKAGES, roomOf, forbiddenImport, forbiddenPackage };
