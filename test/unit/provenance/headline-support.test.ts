import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/format.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const read = (content: string): Report => trace([plainDocument(content)]);
const screenOf = (content: string): string => renderScreen(read(content), { columns: 80 });

describe("where a headline is said again", () => {
  const supportOf = (content: string): string => {
    const report = read(content);
    const title = report.statements.find(({ headline }) => headline);
    const claim = report.claims.find(({ statements }) => statements.includes(title?.id ?? ""));
    const statement = report.statements.find(({ id, headline }) => !headline && claim?.statements.includes(id));
    const text = report.articles[0]?.text ?? "";
    return statement === undefined ? "" : text.slice(statement.span.start, statement.span.end);
  };

  test("a short form is the name that stands in full below", () => {
    const article = `MP&L Begins New Power Shutoff

By Ana Brandt

Marl Power & Light was set to begin shutting off power on Wednesday to 375,000 people as the region faces strong winds.

The weather should ease by Thursday, and crews will walk the lines before they are switched on again.
`;
    expect(supportOf(article)).toContain("Marl Power & Light was set to begin shutting off power");
  });

  test("what is turned down may be the news itself", () => {
    const article = `Council rejects mayor's veto of harbour bill

By Ana Brandt

The council on Wednesday rejected the mayor's veto of a bill that lets the families of the drowned sue the port.

The mayor had warned that the bill would cost the town its insurance.
`;
    expect(supportOf(article)).toContain("veto of a bill");
  });

  test("a question is a headline too", () => {
    const { articles } = read(`What is the harbour levy and who pays it?

Marl is to charge ships for the dredging of its channel, and the first bills will go out in the spring.

The levy was agreed by the council on Tuesday after a debate that went on until late at night.
`);
    expect(articles[0]?.title).toBe("What is the harbour levy and who pays it?");
  });
});

describe("what a headline may rest on", () => {
  const LIED = `Minister 'lied about 40% cut', says whistleblower

By Ana Brandt

The works ministry planned to reduce payments by up to 40 per cent over ten years, according to a leaked draft.

The minister, Paul Ostrander, denied that he had misled parliament.
`;

  test("the answer of those it speaks of puts nothing of it forward", () => {
    expect(screenOf(LIED)).toContain("headline NOT ESTABLISHED");
  });

  test("whoever the headline itself names as speaking is counted where the body has nothing", () => {
    expect(screenOf(LIED)).toContain("1 INDEPENDENT SOURCE   0 named, 1 unnamed");
  });

  test("a share that stands in one place of the body is the headline's: its bound was dropped", () => {
    expect(read(LIED).findings.map(({ code }) => code)).toContain("bound-dropped");
  });

  const CAUGHT = `Velmora Caught Shipping 300 Missiles To Hill Rebels

By Dario Venn

Customs officers opened eleven containers on Tuesday and found machine parts inside.

About 300 missiles are believed to be held in depots along the coast, according to a survey by the Institute for Border Studies.
`;

  test("the place where its number is from is not where the deed is", () => {
    const { findings } = read(CAUGHT);
    expect(screenOf(CAUGHT)).toContain("headline NOT ESTABLISHED");
    expect(findings.map(({ code }) => code)).toContain("counted-changed");
  });
});
