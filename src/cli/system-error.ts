/** "ENOENT", "EACCES" … of what the operating system refused; undefined for every other error, which is a fault of ours. */
export function systemErrorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
