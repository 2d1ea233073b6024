import { expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const text = (input: string, content: string): Document => ({ ...plainDocument(content), input, sha256: input });

test("“a worker told the Saltholm News Agency” leads to the agency's article that says so, through a third that reports the second", () => {
  const report = trace([
    text(
      "agency.txt",
      "Spill empties Dock Road\n\nBy Carla Reeve\n\nSaltholm News Agency\n\nMay 14, 2031 10:42\n\nA spill at a depot emptied Dock Road on Wednesday, the county fire service said, after a valve on a tank failed.\n\nA worker at the depot said that staff had reported a leaking valve “at least twice” in April.",
    ),
    text(
      "torch.txt",
      "Bosses ignored warnings\n\nBy Kim Sallow\n\nThe Daily Torch, 14 May 2031, 16:30\n\nBosses at a depot ignored warnings from their staff before a spill, it was claimed on Wednesday night.\n\nA worker told the Saltholm News Agency that staff had reported the leaking valve several times in April.",
    ),
    text(
      "brief.txt",
      "Spill: bosses were warned\n\nWorld in Brief staff\n\nMay 15, 2031\n\nA street was emptied after bosses ignored warnings, a whistleblower has told the Daily Torch.\n\nThe newspaper reported that staff had reported the leaking valve several times in April.",
    ),
  ]);
  const nameOf = (id: string): string => report.articles.find((article) => article.id === id)?.outlet ?? "";
  const cited = report.links.flatMap(({ kind, from, to }) =>
    kind === "cited" && from.kind === "article" && to.kind === "article"
      ? [`${nameOf(from.id)} → ${nameOf(to.id)}`]
      : [],
  );
  expect(cited.sort()).toEqual(["Saltholm News Agency → The Daily Torch", "The Daily Torch → World in Brief"]);
  const claim = report.claims.find(({ statements }) => statements.length === 3);
  expect(claim?.independence).toMatchObject({ low: 1, high: 1 });
});

test("a paper that is told of its own story by another closes a loop, and a quotation is held against the one it was told to", () => {
  const report = trace([
    text(
      "lantern-1.txt",
      "Minister ‘considered quitting’ over ferries, say allies\n\nExclusive by Jack Threl, Political Editor\n\nThe Morning Lantern\n\n2 February 2031, 06:00\n\nMinister Helen Gar considered resigning over the ferries last month, two allies of the minister have told the Morning Lantern.\n\nA second source said the minister had drafted a letter about the ferries but did not send it.",
    ),
    text(
      "nine.txt",
      "Gar denies it\n\nBy Fiona Lay\n\nChannel Nine News\n\nPublished 2 February 2031 11:47\n\nMinister Helen Gar denied on Sunday that she came close to resigning over the ferries that were never finished.\n\n“I have never written a resignation letter in my life,” Ms Gar told Channel Nine.",
    ),
    text(
      "kurier.txt",
      "Minister wrote resignation letter\n\nNordkurier International, 3 February 2031, 08:15\n\nA minister considered resigning over the ferries last month, the London newspaper The Morning Lantern reports.",
    ),
    text(
      "lantern-2.txt",
      "Pressure on Gar mounts\n\nJack Threl, Political Editor\n\nThe Morning Lantern\n\n4 February 2031, 05:30\n\nThe respected Nordkurier International said the minister considered resigning over the ferries.\n\nMs Gar told Channel Nine on Sunday: “I have never written a letter in my life.”",
    ),
  ]);
  expect(report.findings.filter(({ code }) => code === "C1-loop")).toHaveLength(1);
  expect(report.findings.find(({ code }) => code === "word-changed")?.says).toContain("resignation");
});
