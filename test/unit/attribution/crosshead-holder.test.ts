import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Whom the crosshead's words lead to. */
function crosshead(text: string): string | null | undefined {
  const { attributions, sources, articles } = trace([plainDocument(text)]);
  const first = attributions.find(({ cue }) =>
    /condemns|calls/.test(articles[0]?.text.slice(cue?.start, cue?.end) ?? ""),
  );
  const source = sources.find(({ id }) => id === first?.source);
  return source?.name ?? source?.naming;
}

test("an office in a crosshead is whoever is named below it by that office", () => {
  expect(
    crosshead(
      "Elsing and Norland talk\n\nNorland's defence minister, Paul Renner, said he was glad.\n\nHarwick's defense minister condemns what he calls a ‘cowardly act’\n\nDefense Minister Ada Kolm has condemned what she calls a cowardly act.\n",
    ),
  ).toBe("Ada Kolm");
  expect(
    crosshead(
      "Port closed after raid\n\nPrime Minister Karl Ost of Norland said the port was closed.\n\nHarwick's prime minister calls the raid an ‘act of war’\n\nOfficials met on Monday. Prime Minister Shabir Sharan said the raid was an act of war.\n",
    ),
  ).toBe("Shabir Sharan");
});

test("another office below it is another's", () => {
  expect(
    crosshead(
      "Port closed after raid\n\nThe port was closed.\n\nHarwick's prime minister calls the raid an ‘act of war’\n\nForeign Minister Shabir Sharan said the raid was over.\n",
    ),
  ).toBe("U1");
});
