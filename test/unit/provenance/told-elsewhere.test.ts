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

const PAGE = (head: string, title: string, body: string): Document => ({
  ...text(
    `${title}.html`,
    `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`,
  ),
  kind: "html",
});

test("an article that was changed later and cites who cites it closes a loop with itself", () => {
  const times = (published: string, modified: string | null, outlet: string): string =>
    `<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">` +
    (modified === null ? "" : `<meta property="article:modified_time" content="${modified}">`);
  const report = trace([
    PAGE(
      times("2031-02-02T11:45:00+01:00", "2031-02-02T18:20:00+01:00", "The Daily Torch"),
      "The Selby grid will fail",
      "<p>The grid in Selby will fail in January, the head of the regulator told The Daily Torch on Sunday, and there are no reserves.</p>" +
        "<p>The regulator has three stations that are older than forty years, and two of them stood still for weeks in autumn.</p>" +
        "<p>Update, 18:20: The Nordkurier now also reports that the grid in Selby will fail in January.</p>",
    ),
    PAGE(
      times("2031-02-02T15:05:00+01:00", null, "Nordkurier"),
      "Neighbours without light",
      "<p>The grid in Selby will fail in January, the head of the regulator there said in an interview with The Daily Torch.</p>" +
        "<p>For us beyond the border nothing changes, a spokesman for the ministry said, because the lines can be parted.</p>",
    ),
  ]);
  const loops = report.findings.filter(({ kind }) => kind === "circular");
  expect(loops.map(({ code, says }) => [code, says])).toEqual([
    [
      "C1-loop",
      "The Daily Torch → Nordkurier → The Daily Torch: the first was changed later and rests, over the others, on its own words.",
    ],
  ]);
});

test("“that is reported by the Gazette, which cites a source” and “the Gazette reports, citing a source” lead to its article", () => {
  const report = trace([
    text(
      "gazette.txt",
      "Hospital may close ward\n\nBy Ottilie Kern\nLindby Gazette\n13 February 2031\n\nThe board of Lindby Hospital may close its maternity ward at the end of the year if it cannot fill four posts for midwives, a person familiar with the talks told the Gazette.",
    ),
    text(
      "standard.txt",
      "Lindby Hospital plans to close ward, paper says\n\n14 February 2031\nSelby Standard\n\nLindby Hospital is planning to close its maternity ward at the end of the year. That is reported by the Lindby Gazette, which cites a source close to the board.\n\nFour posts for midwives are vacant, according to the report.",
    ),
    text(
      "post.txt",
      "Hospital is considering closing ward\n\n14 February 2031\nSelby Post\n\nLindby Hospital is considering closing its maternity ward at the end of the year, the Lindby Gazette reports, citing a source close to the board.",
    ),
  ]);
  const nameOf = (id: string): string => report.articles.find((article) => article.id === id)?.outlet ?? "";
  const cited = report.links.flatMap(({ kind, from, to }) =>
    kind === "cited" && from.kind === "article" && to.kind === "article"
      ? [`${nameOf(from.id)} → ${nameOf(to.id)}`]
      : [],
  );
  expect(cited.sort()).toEqual(["Lindby Gazette → Selby Post", "Lindby Gazette → Selby Standard"]);
  const [first] = report.claims;
  const articles = new Set(
    first?.statements.map((id) => report.statements.find((statement) => statement.id === id)?.article),
  );
  expect(articles.size).toBe(3);
  expect(first?.independence).toMatchObject({ low: 1, high: 1 });
});

test("a press release is above the paper that prints it, also where its time has no zone", () => {
  const words =
    "Sixty-two per cent of adults in the Arven region sleep less than six hours on a normal working night, a survey of 1,204 people shows.\n\nThree years ago the proportion was 48 per cent, and the increase is marked among people aged 30 to 44.\n\n“We are looking at a silent epidemic,” says Professor Lorenz Maddick, director of the institute.";
  const report = trace([
    text("herald.txt", `Six in ten sleep badly\n\nArven Herald\n10 September 2031, 06:15 +0200\n\n${words}`),
    text(
      "release.txt",
      `NORVEL INSTITUTE FOR SLEEP\nPRESS RELEASE 17/2031\nEmbargoed until Tuesday, 10 September 2031, 6.00 am\n\nRegion of the weary\n\n${words}\n\nAbout the institute: The Norvel Institute was founded in 2019.`,
    ),
  ]);
  const inputOf = (id: string): string => report.articles.find((article) => article.id === id)?.input ?? "";
  const copied = report.links.find(({ kind }) => kind === "republished");
  expect(copied?.from.kind === "article" && inputOf(copied.from.id)).toBe("release.txt");
  expect(copied?.evidence.map(({ rule }) => rule)).toContain("link/press-release");
});
