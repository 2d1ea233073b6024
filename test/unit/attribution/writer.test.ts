import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "who: what", for each attribution of an article under a byline. */
function heard(byline: string, body: string): string[] {
  const { articles, attributions, sources } = trace([
    plainDocument(`What I learned at the allotment\n\n${byline}, Saturday 3 May 2031\n\n${body}\n`),
  ]);
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  return attributions.map(({ source, what }) => {
    const words = what
      .map(({ start, end }) => articles[0]?.text.slice(start, end))
      .join(" ")
      .replace(/^that |["“”,]/g, "");
    return `${nameOf.get(source ?? "") ?? "nobody"}: ${words}`;
  });
}

const BODY = `Rita Sall grows beans. "Beans," she said, "and more beans."

I said I thought that beans were dull. "Taste mine," she told me.`;

test("“I” outside quotation marks is whoever the page names as its writer", () => {
  const told = heard("By Ada Brook", BODY);
  expect(told).toContain("Ada Brook: beans were dull");
  expect(told).toContain("Rita Sall: Taste mine");
});

test("and is nobody's by name where several wrote, or a desk, or where the article is an interview", () => {
  expect(heard("By Ada Brook and Cal Orr", BODY)).toContain("nobody: beans were dull");
  expect(heard("By staff", BODY)).toContain("nobody: beans were dull");
  const asked =
    "Why beans?\n\nI think that beans are honest.\n\nAnd the council?\n\nI believe that it will sell the land.";
  expect(heard("By Ada Brook", asked)).toContain("nobody: beans are honest");
});

test("“I” inside quotation marks is who speaks there", () => {
  const told = heard("By Ada Brook", `"I think that the land will be sold," said Rita Sall.`);
  expect(told.join("\n")).not.toContain("Ada Brook");
});

test("what “I” was told, and what “my” father said, is not the writer's", () => {
  const told = heard("By Ada Brook", "I am told that the land is sold. My father said that it would outlast us.");
  expect(told.join("\n")).not.toContain("Ada Brook");
});

test("the writer is no step of her own on the way to the page", () => {
  const { chains, links } = trace([
    plainDocument("A column\n\nBy Ada Brook, Saturday 3 May 2031\n\nI believe that the council will sell the land.\n"),
  ]);
  const kinds = new Map(links.map(({ id, kind }) => [id, kind]));
  for (const { links: way } of chains) expect(way.map((id) => kinds.get(id))).toEqual(["wrote"]);
});
