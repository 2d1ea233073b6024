import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Names, or the words that stand for them, of those who say something at the top, in order. */
function speakers(...paragraphs: readonly string[]): string[] {
  const { articles, attributions, sources } = trace([
    plainDocument(["The hall at Merrow", ...paragraphs].join("\n\n")),
  ]);
  const text = articles[0]?.text ?? "";
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ source }) => {
      const found = sources.find(({ id }) => id === source);
      const [first] = found?.mentions ?? [];
      return found?.name ?? text.slice(first?.start, first?.end);
    });
}

test("sentences that begin with “he” go on about whoever was the subject in front of them", () => {
  expect(
    speakers(
      "Senator Jon Test spoke on Friday, and said the law was bad. The elder Soran gives millions of crowns a year to clubs. He has paid for a bridge. He funds a variety of schools and has stated, “I'm very much against guns.”",
    ),
  ).toEqual(["Jon Test", "Soran"]);
});

test("“they” are the many who came, before those who spoke earlier", () => {
  expect(
    speakers(
      "All 21 members of the River Caucus demanded that Penn resign. On Monday, hundreds of protesters converged on the hall. “Let her speak,” they chanted.",
    ).at(-1),
  ).toMatch(/protesters$/);
});

test("“MEC for Roads and Rivers, Jacob Mabo,” is the MEC below", () => {
  expect(
    speakers(
      "MEC for Roads and Rivers, Jacob Mabo, said the river board met on Thursday.",
      "The MEC said that the ground was wet.",
      "He urged residents to stay at home.",
    ),
  ).toEqual(["Jacob Mabo", "Jacob Mabo", "Jacob Mabo"]);
});

test("who body-slams a reporter says nothing", () => {
  expect(speakers("Greg Forte, the governor, body-slammed a reporter on the eve of the vote.")).toEqual([]);
});

test("“who” is the people right in front, and no thing further off", () => {
  expect(
    speakers(
      "There are violent clashes in the centre of Merrow, where a march has been met with counter-protesters who have vowed to keep the square open.",
    ),
  ).toEqual(["counter-protesters"]);
});

test("letters behind a name are no surname", () => {
  expect(speakers("Councillor Afrasiab Anwar MBE said the graves would be cleaned.")).toEqual(["Afrasiab Anwar"]);
});

test.each([
  "The group were seen holding signs in the square.",
  "Police were called to reports of paint on the headstones.",
])("what people are seen to do, or called out to, is nobody's word: %s", (sentence) => {
  expect(speakers(sentence)).toEqual([]);
});

test("what the court was told is not what was found", () => {
  expect(
    speakers("He appeared to have a hammer and when officers attended they found him with it, the court was told."),
  ).toHaveLength(1);
});

test("a person whose surname is a medium's word is a person, by what is told of them", () => {
  expect(
    speakers(
      "Illya Khad, an economist, says that the move was hard.",
      "Serge Radio, a chemistry researcher at Donver, says that not everyone could leave. Those who did took only what they could carry, he says.",
    ).slice(-2),
  ).toEqual(["Serge Radio", "Serge Radio"]);
});

test("numbers that fell owing to something are owed by nobody", () => {
  expect(speakers("Student numbers have fallen by 45% owing to drop-outs and suspensions of study.")).toEqual([]);
});

test("“the US President” is the president named before", () => {
  expect(
    speakers(
      "US President Donald Marl criticised the allies.",
      "After a meeting with Secretary General Mark Rutt, the US President said that they were not there.",
    ),
  ).toEqual(["Donald Marl", "Donald Marl"]);
});
