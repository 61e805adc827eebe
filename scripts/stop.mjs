/** `npm stop`: ends the development servers of this checkout that `npm start` and `npm run start:excel` left running in another terminal. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../.cache/dev-server.pid", import.meta.url));
const running = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error.code === "ESRCH") return false;
    throw error;
  }
};

const pid = existsSync(file) ? Number(readFileSync(file, "utf8")) : NaN;
if (Number.isInteger(pid) && pid > 1 && running(pid)) {
  process.kill(pid, "SIGTERM");
  console.log(`stopped the development server (process ${pid})`);
} else console.log("no development server of this checkout is running");
rmSync(file, { force: true });
console.log("The development certificate, if one was installed, stays: npx office-addin-dev-certs uninstall removes it.");
