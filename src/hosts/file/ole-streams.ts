const ENTRY = 128;
const FIRST_SECTOR = 512;

/**
 * Names of the storages and streams of an OLE compound file, read from anything that has the shape of a directory entry.
 * The directory's chain is not followed: in a truncated file it is often broken, and the names are all we ask.
 */
export function oleEntryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = FIRST_SECTOR; at + ENTRY <= bytes.length; at += ENTRY) {
    const type = bytes[at + 66];
    const nameBytes = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    if (type === undefined || ![1, 2, 5].includes(type) || nameBytes < 4 || nameBytes > 64 || nameBytes % 2 !== 0) continue;
    let name = "";
    for (let i = 0; i < nameBytes - 2; i += 2) name += String.fromCharCode((bytes[at + i] ?? 0) + (bytes[at + i + 1] ?? 0) * 256);
    names.add(name);
  }
  return names;
}
