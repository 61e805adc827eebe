import { basename } from "node:path";
import { checkBeforePublishing } from "../core/publishing/check-before-publishing";
import type { PublishingList } from "../core/publishing/publishing-item";
import { readNarrativeFile } from "../hosts/file/read-narrative-file";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { readBookFacts } from "../hosts/file/xlsx/read-book-facts";
import { publicCopy } from "../hosts/file/xlsx/write/public-copy";
import { publishingJson, publishingText } from "../render/publishing-report";
import type { CommandLine, ExitCode } from "./io";
import { EXIT_CLEAN, EXIT_ERRORS_FOUND, EXIT_TROUBLE } from "./io";
import type { Request } from "./parse-arguments";
import { inputAt, produce } from "./produce";
import { bytesOf, whyUnread } from "./read-input";

type PublishRequest = Extract<Request, { kind: "publish" }>;

/** `disclosure publish`: what must not go online with a workbook; with `-o`, a copy without our sheets, and what still stands in that. */
export async function publishCommand(request: PublishRequest, io: CommandLine): Promise<ExitCode> {
  const { output, book, narrative } = request;
  if (output === undefined) return list(request, io);
  return produce(output, [book, ...(narrative === undefined ? [] : [narrative])], io, async () => {
    const { bytes, found } = await look(request, io.cwd);
    const content = publicCopy(bytes, found.own, request.clearsProperties ? { clear: found.properties, forgetsPath: true } : {});
    const left = checkBeforePublishing(await readWorkbookFile(content, basename(book)), readBookFacts(content), await narrativeOf(request, io.cwd));
    return {
      content,
      said: [
        found.own.length === 0 ? "工作簿里没有本工具的底稿、校验报告等工作表。" : `公开版去掉了 ${String(found.own.length)} 张本工具的工作表：${found.own.join("、")}`,
        ...(request.clearsProperties && found.properties.length > 0 ? [`清除了文档属性：${found.properties.map(({ name }) => name).join("、")}`] : []),
        ...left.items.filter(({ level }) => level === "look").map(({ message }) => `请留意：${message}`),
      ],
      notices: left.notLookedAt.map((what) => `没有检查：${what}`),
      left: left.items.filter(({ level }) => level !== "look").map(({ level, message }) => `${level === "remove" ? "不能公开" : "请决定"}：${message}`),
    };
  });
}

async function list(request: PublishRequest, io: CommandLine): Promise<ExitCode> {
  try {
    const { found } = await look(request, io.cwd);
    await io.stdout.write(request.format === "json" ? `${JSON.stringify(publishingJson(found), null, 1)}\n` : publishingText(found));
    // What was not looked at is no clean bill.
    return found.notLookedAt.length > 0 || found.items.some(({ level }) => level !== "look") ? EXIT_ERRORS_FOUND : EXIT_CLEAN;
  } catch (error) {
    await io.stderr.write(`没有检查“${request.book}”：${whyUnread(error)}\n`);
    return EXIT_TROUBLE;
  }
}

async function look(request: PublishRequest, cwd: string): Promise<{ readonly bytes: Uint8Array; readonly found: PublishingList }> {
  const bytes = await bytesOf(inputAt(request.book, cwd));
  const workbook = await readWorkbookFile(bytes, basename(request.book));
  return { bytes, found: checkBeforePublishing(workbook, readBookFacts(bytes), await narrativeOf(request, cwd)) };
}

async function narrativeOf({ narrative }: PublishRequest, cwd: string): Promise<Awaited<ReturnType<typeof readNarrativeFile>>["narrative"] | undefined> {
  return narrative === undefined ? undefined : (await readNarrativeFile(await bytesOf(inputAt(narrative, cwd)), basename(narrative))).narrative;
}
