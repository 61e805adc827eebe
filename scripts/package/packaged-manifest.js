/** The manifest to deploy: the one of the project, at another address. */
const DEVELOPMENT_URL = "https://localhost:3000";

function packagedManifest(manifest, baseUrl) {
  return manifest
    .replace(/<!-- Served from[\s\S]*?-->\s*/, "")
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, baseUrl);
}

module.exports = { packagedManifest };
