/** Shared by the import rules: what a file imports, and where a relative import leads. */
const { existsSync, statSync } = require("node:fs");
const path = require("node:path");

/** Calls visit(specifierText, node, typeOnly) for every static, dynamic, type and re-exporting import of a file. */
function onImports(visit) {
  const source = (node, typeOnly) => {
    if (node.source?.type === "Literal" && typeof node.source.value === "string") visit(node.source.value, node.source, typeOnly);
  };
  const onlyTypes = (specifiers, kind) => specifiers.length > 0 && specifiers.every((s) => s[kind] === "type");
  return {
    ImportDeclaration: (node) => source(node, node.importKind === "type" || onlyTypes(node.specifiers, "importKind")),
    ExportNamedDeclaration: (node) => source(node, node.exportKind === "type" || onlyTypes(node.specifiers, "exportKind")),
    ExportAllDeclaration: (node) => source(node, node.exportKind === "type"),
    ImportExpression: (node) => source(node, false),
    TSImportType: (node) => source(node, true),
  };
}

/** The file a relative import leads to, or null when nothing is there. */
function resolveImport(fromFile, specifier) {
  const base = path.resolve(path.dirname(fromFile), specifier);
  return [base, `${base}.ts`, path.join(base, "index.ts")].find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

const isRelative = (specifier) => specifier.startsWith(".");

module.exports = { onImports, resolveImport, isRelative };
