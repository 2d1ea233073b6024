import { listArticles } from "../../cases/articles.ts";
import { caseReport } from "../../cases/case-report.ts";
import { HearsayError } from "../../core/errors.ts";
import { articleKey } from "../../core/ids.ts";
import type { Report } from "../../report/format.ts";
import { visibleText } from "../../report/visible-text.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { type CaseLine, claimLines, findingLines, rulingLine, sourceLines } from "../cases/case-lines.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import type { Terminal } from "../terminal.ts";

const PARTS = ["findings", "claims", "sources", "rulings"] as const;
type Part = (typeof PARTS)[number];

interface ListOptions extends CaseOptions, Partial<Record<Part, boolean>> {
  readonly json?: boolean;
  readonly versions?: boolean;
}

const LINES: Readonly<Record<Part, (report: Report) => readonly CaseLine[]>> = {
  findings: findingLines,
  claims: claimLines,
  sources: sourceLines,
  rulings: ({ rulings = [] }) => rulings.map(rulingLine),
};

/** `hearsay list`: the articles of a case, or what was found in them, each with the id that `note`, `fix` and `grade` take. */
export const listCommand: CliCommand<ListOptions> = {
  configure: (command) =>
    void command
      .requiredOption("--case <folder>", "the case")
      .option("--json", "one object with an id for each article (or finding, claim, source, ruling)")
      .option("--versions", "also the earlier versions of pages that changed")
      .option("--claims", "the claims instead of the articles, each with its statements")
      .option("--sources", "the sources, each with what it is said to have said")
      .option("--findings", "the findings")
      .option("--rulings", "what people ruled, with the ids that fix --undo takes"),
  run: ({ options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      const parts = PARTS.filter((part) => options[part] === true);
      if (parts.length > 1)
        throw new HearsayError("usage", `Name one of ${PARTS.map((part) => `--${part}`).join(", ")}.`);
      const [part] = parts;
      await (part === undefined
        ? listOfArticles(store, options, terminal)
        : listOf(part, await caseReport(store), options.json === true, terminal));
      return 0;
    }),
};

async function listOf(part: Part, report: Report, asJson: boolean, terminal: Terminal): Promise<void> {
  const { [part]: items = [], rulings = [] } = report;
  if (asJson) await terminal.print(`${JSON.stringify({ [part]: items, rulings }, null, 1)}\n`);
  else await terminal.printRows(LINES[part](report).map((line) => line.map(visibleText)));
}

async function listOfArticles(store: CaseStore, options: ListOptions, terminal: Terminal): Promise<void> {
  const articles = await listArticles(store, { allVersions: options.versions === true });
  if (options.json === true) {
    await terminal.print(`${JSON.stringify({ articles }, null, 1)}\n`);
    return;
  }
  for (const { id, version, published, outlet, title } of articles) {
    const told = [published?.slice(0, 10) ?? "no date", outlet ?? "outlet not known", title ?? "no title"];
    await terminal.printRows([
      [articleKey(id), `${version === 1 ? "" : `v${version} `}${told.map(visibleText).join("  ")}`],
    ]);
  }
  terminal.say(`${articles.length} article${articles.length === 1 ? "" : "s"}`);
}
