import { readFile } from "node:fs/promises";
import { actorNow } from "../../cases/people.ts";
import { watchRound } from "../../cases/watch-feeds.ts";
import { HearsayError } from "../../core/errors.ts";
import { feedsOfOpml } from "../../read/network/poll-feed.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import { minutes } from "../options.ts";

interface WatchCommandOptions extends CaseOptions {
  readonly every?: number;
}

/** `hearsay watch`: adds what is new in feeds; one round unless `--every` is given. */
export const watchCommand: CliCommand<WatchCommandOptions> = {
  configure: (command) =>
    void command
      .argument("<feed...>", "addresses of RSS, Atom or JSON feeds, and .opml files")
      .requiredOption("--case <folder>", "the case; made where there is none")
      .option("--every <minutes>", "again after so many minutes, until Ctrl-C", minutes)
      .option("--by <name>", "who adds (default: this account)"),
  run: async ({ inputs, options, terminal }) => {
    const { every } = options;
    const feeds = (await Promise.all(inputs.map(feedsOf))).flat();
    return withCase(options, { create: true }, async (store) => {
      for (;;) {
        const { added, silent } = await watchRound(store, feeds, actorNow(options.by), {
          pauseMs: 1000,
          nowMs: Date.now(),
          onTold: (what, says) => void terminal.printRows([[says, what]]),
        });
        const mute = silent.length === 0 ? "" : `, of which ${silent.length} gave no answer`;
        terminal.say(`${added} added from ${feeds.length} feed${feeds.length === 1 ? "" : "s"}${mute}`);
        if (every === undefined) return silent.length > 0 ? 1 : 0;
        await new Promise((resolve) => setTimeout(resolve, every * 60_000));
      }
    });
  },
};

async function feedsOf(input: string): Promise<string[]> {
  if (/^https?:\/\//i.test(input)) return [input];
  const text = await readFile(input, "utf8").catch((cause: Error) => {
    throw new HearsayError(
      "not-readable",
      `${input}: could not be read (${cause.message}). Name a feed's address or an .opml file.`,
      { cause },
    );
  });
  const feeds = await feedsOfOpml(text).catch(() => []);
  if (feeds.length === 0)
    throw new HearsayError("no-articles", `${input}: names no feeds. Give an .opml file or a feed's address.`);
  return feeds;
}
