import type { Command } from "commander";

/** `--offline`, for every command that reads inputs: an address that is named is a permission to fetch it, and this withdraws it. */
export const withOffline = (command: Command, what = "an address that is named"): Command =>
  command.option("--offline", `fetch nothing, not even ${what}`);
