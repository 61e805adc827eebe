import type { Host } from "../host";
import type { Remark } from "../state/remark";
import type { Store } from "../state/store";
import { download, WORKBOOK_TYPE } from "./download";
import type { Runner } from "./run-check";

const NAME = "样例公开表.xlsx";

/** Opens the sample: the browser page checks it like a file that was chosen, Excel shows it in a window of its own; where it cannot, it is downloaded. */
export async function openSample(store: Store, host: Host, runner: Runner): Promise<void> {
  const say = (remark: Remark): void => store.dispatch({ type: "remarked", remark });
  try {
    const { sampleWorkbook } = await import(/* webpackChunkName: "sample" */ "./sample-workbook");
    if (host.kind === "files") {
      store.dispatch({ type: "helpShown", shown: false });
      await runner.addFiles([new File([sampleWorkbook()], NAME, { type: WORKBOOK_TYPE })]);
      return;
    }
    if (await host.openCopy(sampleWorkbook())) return say({ tone: "good", text: "样例已在新窗口打开。请到那个窗口，在“开始”选项卡点“校验”。" });
    download(sampleWorkbook(), NAME, WORKBOOK_TYPE);
    say({ tone: "good", text: `这个版本的 Excel 不能直接打开样例，已下载“${NAME}”。请用 Excel 打开它，再点“校验”。` });
  } catch (error) {
    say({ tone: "bad", text: host.explain(error).message });
  }
}
