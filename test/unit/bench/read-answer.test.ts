import { expect, test } from "vitest";
import { generate } from "../../../bench/provenance/generate.ts";
import { readAnswer } from "../../../bench/provenance/read-answer.ts";
import { score } from "../../../bench/provenance/score.ts";

const { truth } = generate(5, 6, "mixed");

/** What a stranger who only says who copied whom would hand in, here with the truth itself. */
const links = truth.articles.flatMap(({ id, parents }) =>
  parents.map((parent) => ({
    kind: parent.startsWith("unseen:") ? "common-source" : "republished",
    from: parent.startsWith("unseen:") ? { kind: "unseen", id: parent } : { kind: "article", id: parent },
    to: { kind: "article", id },
    confidence: 0.9,
  })),
);

test("links alone are an answer: parents, roots and unread texts are scored, the rest is 0", () => {
  const { report, notes } = readAnswer(JSON.stringify({ links }), truth);
  const { parent, root, unseen, speaker, drift, pairs } = score(report, truth);
  for (const { hit, of } of [parent.good, parent.date, parent.none, root, unseen.recall]) expect(hit).toBe(of);
  expect(root.of).toBeGreaterThan(10);
  expect([speaker.hit, drift.recall.hit, pairs.recall.hit]).toEqual([0, 0, 0]);
  expect(notes).toContain('no list "reuses": reused pairs are scored without it');
});

test("a link turned round is a wrong parent", () => {
  const [first] = links.filter(({ from }) => from.kind === "article");
  const turned = links.map((link) => (link === first ? { ...link, from: { kind: "article", id: "p-nowhere" } } : link));
  const { report, notes } = readAnswer(JSON.stringify({ links: turned }), truth);
  const { parent } = score(report, truth);
  const sum = (of: "hit" | "of"): number => parent.good[of] + parent.date[of] + parent.none[of];
  expect(sum("hit")).toBe(sum("of") - 1);
  expect(notes).toContain("1 articles are not in the run, the first p-nowhere");
});

test.each([
  ["{", "not JSON"],
  ["[]", "not one JSON object"],
  [
    JSON.stringify({ links: [{ from: { kind: "article", id: "x" }, to: { kind: "article", id: "y" } }] }),
    "keep the ids",
  ],
])("%s is refused in words", (json, says) => {
  expect(() => readAnswer(json, truth)).toThrow(says);
});
