import packageJson from "../../package.json";
import { checkCommand } from "./check-command";
import { importCommand } from "./import-command";
import type { CommandLine, ExitCode } from "./io";
import { EXIT_CLEAN, EXIT_TROUBLE } from "./io";
import { narrateCommand } from "./narrate-command";
import type { Request } from "./parse-arguments";
import { parseArguments, UsageError } from "./parse-arguments";
import { publishCommand } from "./publish-command";
import { reportCommand } from "./report-command";
import { templateCommand } from "./template-command";
import { USAGE } from "./usage";

/** The whole command line: reads the arguments, does what they ask, and says how it ended. */
export async function run(io: CommandLine): Promise<ExitCode> {
  try {
    return await answer(parseArguments(io.argv), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await io.stderr.write(`${error.message}\n全部用法见 disclosure --help。\n`);
    return EXIT_TROUBLE;
  }
}

async function answer(request: Request, io: CommandLine): Promise<ExitCode> {
  switch (request.kind) {
    case "help":
      await io.stdout.write(USAGE);
      return EXIT_CLEAN;
    case "version":
      await io.stdout.write(`disclosure ${packageJson.version}\n`);
      return EXIT_CLEAN;
    case "check":
      return checkCommand(request, io);
    case "report":
      return reportCommand(request, io);
    case "publish":
      return publishCommand(request, io);
    case "import":
      return importCommand(request, io);
    case "narrate":
      return narrateCommand(request, io);
    case "template":
      return templateCommand(request, io);
  }
}
