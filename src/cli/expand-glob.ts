const MAGIC = /[*?[\]{}]/;

/** True where a path must be expanded before it names anything. */
export function isGlob(path: string): boolean {
  return MAGIC.test(path);
}

/** The folder above the first wildcard ("公开/**\/*.xlsx" → "公开") and what must match below it. */
export function splitGlob(path: string): { readonly base: string; readonly pattern: string } {
  const parts = path.replace(/\\/g, "/").split("/");
  const first = parts.findIndex((part) => MAGIC.test(part));
  const base = parts.slice(0, first).join("/");
  return { base: first > 0 && base === "" ? "/" : base, pattern: parts.slice(first).join("/") };
}

/**
 * `*` and `?` within a name, `**` over folders, `[a-z]` and `[!a-z]`, `{a,b}`. As in a shell, a wildcard does not match a leading dot;
 * hidden files are skipped anyway. Letters match in either case, as the file systems of our users do.
 */
export function globToRegExp(pattern: string): RegExp {
  let source = "";
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    const set = char === "[" ? /^\[([!^]?)([^\]/]+)\]/.exec(pattern.slice(at)) : null;
    if (pattern.startsWith("**/", at)) {
      source += "(?:[^/]+/)*";
      at += 2;
    } else if (pattern.startsWith("**", at)) {
      source += ".*";
      at += 1;
    } else if (set !== null) {
      source += `[${set[1] === "" ? "" : "^"}${(set[2] ?? "").replace(/[\\\]^]/g, "\\$&")}]`;
      at += set[0].length - 1;
    } else if (char === "{" && pattern.includes("}", at)) {
      source += "(?:";
      depth++;
    } else if (depth > 0 && char === "}") {
      source += ")";
      depth--;
    } else if (depth > 0 && char === ",") source += "|";
    else if (char === "*") source += "[^/]*";
    else if (char === "?") source += "[^/]";
    else source += char.replace(/[\\^$.|+()[\]{}*?]/g, "\\$&");
  }
  return new RegExp(`^${source}${")".repeat(depth)}$`, "iu");
}
