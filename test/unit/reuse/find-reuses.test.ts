import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/core/article.ts";
import { bareArticle } from "../../../src/core/bare-article.ts";
import { findReuses } from "../../../src/reuse/find-reuses.ts";
import { inventedText } from "./invented-text.ts";

const HARBOUR =
  "The harbour board voted on Tuesday to close the old ferry terminal by the end of March, after engineers found cracks in two of its piers.";
const BAKERY =
  "A bakery on Mill Lane has won the county prize for rye bread, its third in a row, the jury wrote in a short note.";

describe("findReuses", () => {
  test("a copied paragraph has exact ends in both articles", () => {
    const a = bareArticle("a", `${HARBOUR}\n\nNobody at the board would comment.`);
    const b = bareArticle("b", `${BAKERY}\n\n${HARBOUR}`);
    const [reuse, ...others] = findReuses([a, b]);
    expect(others).toEqual([]);
    expect(a.text.slice(reuse?.a.span.start, reuse?.a.span.end)).toBe(HARBOUR);
    expect(b.text.slice(reuse?.b.span.start, reuse?.b.span.end)).toBe(HARBOUR);
    expect(reuse?.overlap).toBe(1);
  });

  test("typography, line wraps, entities and invisible characters make no difference", () => {
    const a = bareArticle("a", `The clerk wrote: ${HARBOUR} It’s the 2,000th closure – “so far”, he’d said.`);
    const odd = `The clerk wrote: ${HARBOUR} It's the 2000th closure -- "so far", he'd said.`
      .replace("engineers", "engi\u00ADneers")
      .replace("terminal", "termi-\nnal")
      .replace(" by the end", "&nbsp;by\nthe\u200B end");
    const [reuse] = findReuses([a, bareArticle("b", odd)]);
    expect(reuse).toMatchObject({ kind: "verbatim", overlap: 1, containment: { a: 1, b: 1 } });
  });

  test("only shared quoted words make a quotation", () => {
    const said = "“We will not spend another penny on a pier that moves when the tide does,”";
    const a = bareArticle("a", `${BAKERY} ${said} the chair of the board told reporters after a long night.`);
    const b = bareArticle("b", `Ferries stop in spring. ${said} said one member, who had come late to the vote.`);
    expect(findReuses([a, b]).map(({ kind }) => kind)).toEqual(["quotation"]);
  });

  test("the order of the articles does not matter", () => {
    const articles = [bareArticle("a", HARBOUR), bareArticle("b", `${HARBOUR} ${BAKERY}`), bareArticle("c", BAKERY)];
    expect(findReuses([...articles].reverse())).toEqual(findReuses(articles));
  });

  test("a quotation with a word changed here and there is one passage", () => {
    const quoted = (verb: string, place: string): string =>
      `"We ${verb} every boat that the harbour board has owned since the war, and we ${verb} the mail that came with all of them to ${place} in the boats of the county through every winter I can think of."`;
    const a = bareArticle(
      "a",
      `${inventedText(31, 150)}\n\n${quoted("remember", "Skerry")}\n\n${inventedText(32, 150)}`,
    );
    const b = bareArticle(
      "b",
      `${inventedText(33, 150)}\n\n${quoted("recall", "Tarnwick")}\n\n${inventedText(34, 150)}`,
    );
    const [reuse, ...others] = findReuses([a, b]);
    expect(others).toEqual([]);
    expect(reuse?.kind).toBe("quotation");
    expect(a.text.slice(reuse?.a.span.start, reuse?.a.span.end)).toMatch(/^every boat.*think of\."?$/);
  });

  test("terms and furniture make no reuse", () => {
    const text = `${HARBOUR}\n\n${BAKERY}`;
    const parts: Article["parts"] = [
      { kind: "paragraph", span: { start: 0, end: HARBOUR.length } },
      { kind: "terms", span: { start: HARBOUR.length + 2, end: text.length } },
    ];
    expect(findReuses([bareArticle("a", text, { parts }), bareArticle("b", BAKERY)])).toEqual([]);
  });

  test.each([
    [
      "Korean",
      "항만위원회는 화요일 교각 두 곳에서 균열이 발견됨에 따라 오는 3월 말까지 옛 여객선 터미널을 폐쇄하기로 결정했다",
    ],
    ["Chinese", "港务委员会星期二投票决定在三月底之前关闭旧渡轮码头因为工程师在其中两座桥墩上发现了裂缝"],
    ["Thai", "คณะกรรมการท่าเรือลงมติเมื่อวันอังคารให้ปิดท่าเรือข้ามฟากเก่าภายในสิ้นเดือนมีนาคม"],
    [
      "Arabic",
      "صوت مجلس الميناء يوم الثلاثاء على إغلاق محطة العبارات القديمة بحلول نهاية مارس بعد أن وجد المهندسون شقوقا",
    ],
  ])("%s needs no spaces and no language", (_language, text) => {
    const [reuse] = findReuses([bareArticle("a", `${BAKERY} ${text}`), bareArticle("b", text)]);
    expect(reuse?.containment.b).toBe(1);
    expect(reuse?.b.span).toEqual({ start: 0, end: text.length });
  });

  test.each([
    ["", ""],
    ["one", "one"],
    [" \n", "…"],
  ])("nothing to compare: %j and %j", (one, other) => {
    expect(findReuses([bareArticle("a", one), bareArticle("b", other)])).toEqual([]);
  });
});
