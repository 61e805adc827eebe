import type { Problem } from "../state/app-state";

/**
 * Words for an error. The hosts' own errors (ExcelProblem, UnreadableFile) carry a code and a message made for the user;
 * anything else is a fault of the program and is said to be one, with the technical text to pass on.
 * `mayRetry` tells for a host's code whether the same thing may go well a second time.
 */
export function explain(error: unknown, mayRetry: (code: string) => boolean): Problem {
  if (error instanceof Error && error.name === "ChunkLoadError") {
    return {
      code: "incomplete", retry: true, technical: error.message,
      message: "读取程序没有加载成功：页面旁边的文件可能不完整。请把整个文件夹重新复制一遍，再打开 browser.html。",
    };
  }
  if (error instanceof DOMException && (error.name === "NotReadableError" || error.name === "NotFoundError")) {
    return { code: "fileGone", retry: false, message: "文件在选择之后被改动、移动或删除了，浏览器读不到它。请重新选择这个文件。" };
  }
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    const technical = "technical" in error && typeof error.technical === "string" ? { technical: error.technical } : {};
    return { code: error.code, message: error.message, retry: mayRetry(error.code), ...technical };
  }
  return {
    code: "fault", retry: true, technical: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    message: "程序出了意外，这一步没有完成。请重试；仍不行时，请把下面的技术信息告诉维护人员。",
  };
}
