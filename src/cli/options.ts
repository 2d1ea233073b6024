import { type Command, Option } from "commander";
import { HearsayError } from "../core/errors.ts";

/** What an input can be, for the help of every command that reads some. */
export const INPUT_KINDS = ".txt .md .html .jsonl .pdf .warc .wacz, feeds, folders, addresses, - for standard input";

/** `--offline`, for every command that reads inputs: an address that is named is a permission to fetch it, and this withdraws it. */
export const withOffline = (command: Command, what = "an address that is named"): Command =>
  command.option("--offline", `fetch nothing, not even ${what}`);

/** The forms that a trace is printed in: one at a time. */
export const withForms = (command: Command): Command =>
  command
    .addOption(new Option("--json", "the whole Report (hearsay-report/1; see: hearsay schema)"))
    .addOption(
      new Option("--html <file>", "one page with everything, for reading, printing and sending on").conflicts("json"),
    )
    .addOption(new Option("--all", "everything, not only what fits a screen").conflicts(["json", "html"]))
    .addOption(
      new Option("--why <number>", "the rule, the words and the alternatives behind a number of the screen")
        .conflicts(["json", "html", "all"])
        .argParser(screenNumber),
    )
    .option("--ascii", "nothing but ASCII on the screen");

/** An option's parser for a whole number from `least` to `most`. Throws `usage`. */
export const wholeNumber =
  (flag: string, least: number, most = 999_999) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new HearsayError("usage", `${flag} wants a whole number from ${least} to ${most}, not "${value}".`);
  };

/** Minutes, also parts of them, 1 at least. Throws `usage`. */
export function minutes(value: string): number {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (number >= 1) return number;
  throw new HearsayError("usage", `--every wants minutes, 1 or more, not "${value}".`);
}

/** Bytes: "4G", "800M". Throws `usage`. */
export function memorySize(value: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmgt]?)i?b?$/i.exec(value);
  if (found === null) throw new HearsayError("usage", `--memory wants a size such as 4G or 800M, not "${value}".`);
  const unit = (found[2] ?? "").toLowerCase();
  return Number(found[1]) * 1024 ** (unit === "" ? 0 : "kmgt".indexOf(unit) + 1);
}

function screenNumber(value: string): string {
  if (/^\d+(?:\.\d+)?$/.test(value)) return value;
  throw new HearsayError("usage", `--why wants a number of the screen, such as 1, not "${value}".`);
}
