import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import type { Report } from "../../../src/report/format.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const text = (input: string, content: string): Document => ({ ...plainDocument(content), input, sha256: input });
const linksInto = (report: Report, input: string): string[] => {
  const fileOf = new Map(report.articles.map((article) => [article.id, article.input]));
  return report.links.flatMap(({ kind, from, to }) => {
    if (to.kind !== "article" || fileOf.get(to.id) !== input) return [];
    if (from.kind === "article") return [`${kind} ${fileOf.get(from.id)}`];
    return from.kind === "outlet" || from.kind === "unseen" ? [`${kind} ${from.kind}`] : [];
  });
};

const BODY =
  "Work at the eastern quay of Port Ansel stopped on Tuesday after divers found cracks below the waterline, the harbour board said.\n\nIts engineer, Moussa Derin, said that the cracks were up to nine metres long and that the quay would stay closed until the spring.\n\nThe board did not say what the repair of the wall would cost the town.";
const AGENCY = text(
  "agency.txt",
  `Cracks close the eastern quay of Port Ansel\n\nBy Ines Calder\nQuaywire\n4 March 2031, 06:40 GMT\n\nPORT ANSEL (Quaywire) - ${BODY}\n`,
);

describe("“News desk and agencies”", () => {
  const copy = text(
    "copy.txt",
    `Quay shut\n\nMarlow Post\nNews desk and agencies\n4 March 2031, 10:02 GMT\n\n${BODY}\n`,
  );

  test("is the agency whose article of the run has the text", () => {
    const report = trace([AGENCY, copy]);
    expect(linksInto(report, "copy.txt")).toEqual(["republished agency.txt"]);
    expect(linksInto(report, "agency.txt")).toEqual([]);
  });

  test("beside another paper's article stays a text that was not read", () => {
    const paper = text("paper.txt", `Quay shut\n\nSelby Courier\nBy Ines Calder\n4 March 2031, 06:40 GMT\n\n${BODY}\n`);
    expect(linksInto(trace([paper, copy]), "copy.txt").some((link) => / (?:unseen|outlet)$/.test(link))).toBe(true);
  });
});

describe("an outlet under a short name, or none", () => {
  const ledger = text(
    "ledger.txt",
    "Quay to stay shut\n\nThe Northern Ledger\nBy Ines Calder\n4 March 2031, 06:40 GMT\n\nThe eastern quay of Port Ansel will stay closed until the spring, a person close to the harbour board said.\n",
  );
  const telling = (words: string): Document =>
    text(
      "telling.txt",
      `Harbour news\n\nMarlow Post\nBy Moussa Derin\n5 March 2031, 06:40 GMT\n\nThe Northern Ledger is a newspaper in Port Ansel. The eastern quay will stay closed until the spring, ${words}.\n`,
    );

  test.each(["the Ledger reported", "according to the newspaper", "according to the Ledger"])("%s", (words) => {
    expect(linksInto(trace([ledger, telling(words)]), "telling.txt")).toContain("cited ledger.txt");
  });

  test("a short name that two of the run could mean leads nowhere", () => {
    const other = text(
      "other.txt",
      "Fair opens\n\nThe Southern Ledger\nBy Kim Sallow\n3 March 2031\n\nThe fair opened in the rain.\n",
    );
    const report = trace([ledger, other, telling("the Ledger reported")]);
    expect(linksInto(report, "telling.txt")).not.toContain("cited other.txt");
  });
});

describe("told anew, with no line copied", () => {
  const first = text(
    "first.txt",
    "Footbridge gives way\n\nThe Ansel Falls Courier\nBy Ines Calder\n16 August 2031, 23:52 GMT\n\nA wooden footbridge over the Little Tarn gave way in Ansel Falls on Saturday, and at least 14 people were hurt, Chief Walter Derin said.\n\nDerin said about 60 people were on the bridge. A sign at each end limits it to 25.\n\n“I heard a crack like a rifle and then everybody just went down together,” said Ellen Marsh, 34.\n\nThe chief said it was too early to say what caused the collapse of the bridge.\n",
  );
  const second = text(
    "second.txt",
    "Bridge of terror\n\nThe Daily Blast\nby Kim Sallow\n17 August 2031, 22:40 GMT\n\nMore than a dozen were hurt when a wooden footbridge over the Little Tarn snapped in Ansel Falls. Some 60 people were on the bridge, which is built for 25.\n\n“I heard a crack like a gunshot and then everybody went down,” sobbed Ellen Marsh.\n\nChief Walter Derin would not say what caused the collapse, but said it was too early to panic.\n",
  );
  const independent = text(
    "independent.txt",
    "Sixteen in hospital\n\nQKHR 98.1 FM\nTove Lindal reporting\n17 August 2031, 07:05 GMT\n\nNurses in Ansel Falls worked through the night after planks broke beneath a festival audience. Sixteen patients came through the doors of the Little Tarn hospital, Dr. Amrit Falk said.\n\nCarpenter Hank Wiebe has walked his dog across every day. Chief Walter Derin knew him.\n",
  );

  test("the later is from the earlier whose names, numbers and phrases it has", () => {
    const report = trace([first, second, independent]);
    expect(linksInto(report, "second.txt")).toEqual(["excerpted first.txt"]);
    const link = report.links.find(({ kind }) => kind === "excerpted");
    expect(link).toMatchObject({ basis: "inferred", directed: true });
    expect(link?.evidence.some(({ rule }) => rule === "link/shared-phrases")).toBe(true);
  });

  test("another report of the same event, in other words, is from nobody", () => {
    expect(linksInto(trace([first, second, independent]), "independent.txt")).toEqual([]);
  });
});
