import type { CliCommand } from "../command.ts";
import { openSession } from "../open-session.ts";
import { INPUT_KINDS, withOffline } from "../options.ts";

interface McpOptions {
  readonly case?: string;
  readonly offline?: boolean;
}

/** `hearsay mcp`: the Report as read-only tools over standard input and output. */
export const mcpCommand: CliCommand<McpOptions> = {
  configure: (command) =>
    void withOffline(command)
      .argument("[input...]", `${INPUT_KINDS}; none with --case`)
      .option("--case <folder>", "a case; nothing is written to it"),
  async run({ inputs, options, terminal }) {
    const { session, close } = await openSession(inputs, { ...options, create: false }, terminal);
    const { serveTools } = await import("../../mcp/serve-tools.ts");
    await serveTools(session);
    close();
    return 0;
  },
};
