import { HearsayError } from "../../core/errors.ts";
import { FINDING_CODES } from "../../core/finding-codes.ts";
import type { Finding, Report } from "../../report/format.ts";
import { indexReport, type ReportIndex } from "../../report/index-report.ts";
import { phraseOf } from "../../report/phrases.ts";
import { shortText, visibleText } from "../../report/visible-text.ts";
import type { CaseOptions } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import { INPUT_KINDS, withOffline } from "../options.ts";
import { traceInputs } from "../trace-inputs.ts";
import { exitCodeOf } from "./trace.ts";

interface LintOptions extends CaseOptions {
  readonly failOn?: string;
  readonly json?: boolean;
  readonly offline?: boolean;
}

/** What `--fail-on` may name, beside any finding code: the short words and the findings they stand for. */
const GROUPS: Readonly<Record<string, (finding: Finding) => boolean>> = {
  stronger: (finding) =>
    finding.code === "headline-stronger" || (finding.kind === "drift" && finding.earned === false && raised(finding)),
  unnamed: (finding) => /unnamed|bare-source|no-reason-for-anonymity/.test(finding.code),
  number: (finding) => finding.kind === "number",
  quote: (finding) => finding.kind === "quote-integrity",
  circular: (finding) => finding.kind === "circular",
  terms: (finding) => finding.kind === "terms",
  gap: (finding) => finding.kind === "gap",
  any: () => true,
};

const CODES: ReadonlySet<string> = new Set(FINDING_CODES);

const raised = (finding: Finding): boolean => Object.values(finding.axes ?? {}).includes("up");

/** Everything an editor would want to hear of; drift within one article's headline counts, other drift does not. */
const isSourcing = (finding: Finding): boolean =>
  finding.kind === "lint" ||
  finding.kind === "terms" ||
  finding.kind === "number" ||
  finding.code.startsWith("headline-");

/** `hearsay lint`: one line for each place that departs from the guides; `--fail-on` makes it a gate. */
export const lintCommand: CliCommand<LintOptions> = {
  configure: (command) =>
    void withOffline(command)
      .argument("[input...]", INPUT_KINDS)
      .option("--case <folder>", "the articles of a case, as people ruled them")
      .option(
        "--fail-on <what>",
        `exit with 3 on any of: ${Object.keys(GROUPS).join(", ")}, or a finding's code (comma-separated)`,
      )
      .option("--json", "the findings as JSON"),
  async run({ inputs, options, terminal }) {
    const gates = (options.failOn ?? "").split(",").filter((word) => word !== "");
    for (const gate of gates)
      if (!Object.hasOwn(GROUPS, gate) && !CODES.has(gate))
        throw new HearsayError(
          "usage",
          `--fail-on does not know "${gate}". It knows ${Object.keys(GROUPS).join(", ")} and every code of docs/findings.md (${FINDING_CODES.join(", ")}).`,
        );
    if ((options.case === undefined) === (inputs.length === 0))
      throw new HearsayError("usage", "Give inputs to look at, or a case with --case DIR.");
    const report = await (options.case === undefined
      ? traceInputs(inputs, terminal, { offline: options.offline === true })
      : reportOfCase(options));
    const index = indexReport(report);
    const meets = (finding: Finding): boolean =>
      gates.some((gate) => (CODES.has(gate) ? finding.code === gate : GROUPS[gate]?.(finding) === true));
    const shown = report.findings.filter((finding) => isSourcing(finding) || meets(finding));
    if (options.json === true) await terminal.print(`${JSON.stringify(shown, null, 1)}\n`);
    else await terminal.printRows(shown.map((finding) => [lintLine(index, finding)]));
    const stopped = shown.filter(meets).length;
    terminal.say(
      `${shown.length} finding${shown.length === 1 ? "" : "s"}${gates.length === 0 ? "" : `, ${stopped} that --fail-on names`}`,
    );
    return stopped > 0 ? 3 : exitCodeOf(report);
  },
};

/** The case's Report, without what people rejected. */
async function reportOfCase(options: CaseOptions): Promise<Report> {
  const [{ withCase }, { caseReport }, { withoutRejected }] = await Promise.all([
    import("../cases/with-case.ts"),
    import("../../cases/case-report.ts"),
    import("../../cases/without-rejected.ts"),
  ]);
  return withCase(options, { forReading: true }, async (store) => withoutRejected(await caseReport(store)));
}

/** "article.txt:120-140  bare-source  a bare "source": "a source said"", offsets as in the Report. */
function lintLine(index: ReportIndex, finding: Finding): string {
  const last = finding.evidence.at(-1) ?? finding.evidence[0];
  const article = index.articles.get(last.article);
  const place = "span" in last ? `${last.span.start}-${last.span.end}` : last.field;
  const says = finding.says === finding.code ? phraseOf(finding) : finding.says;
  return `${visibleText(article?.input ?? last.article)}:${place}  ${finding.code}  ${visibleText(says)}: "${shortText(index.wordsOf(last), 80)}"`;
}
