import type { ErrorCode } from "../../../src/report/format.ts";

/** What went wrong, in German, by the code of the server's answer; its own words say to which input, and stand after it. */
export const deErrors: Readonly<Record<ErrorCode | "fault", string>> = {
  usage: "So geht es nicht.",
  "not-found": "Das ist nicht da.",
  "not-readable": "Das ließ sich nicht lesen.",
  "not-writable": "Dorthin ließ sich nicht schreiben.",
  "is-binary": "Das ist kein Text.",
  "is-empty": "Das ist leer.",
  "no-articles": "Darin ist kein Artikel.",
  "not-an-article": "Das ist kein Artikel.",
  "too-large": "Das ist zu groß.",
  "bad-json": "Das ist kein lesbares JSON.",
  "not-supported": "Diese Art wird nicht gelesen.",
  "network-refused": "Das wurde nicht abgerufen.",
  interrupted: "Das wurde abgebrochen.",
  "case-missing": "Diesen Fall gibt es nicht.",
  "case-not-writable": "In diesen Fall lässt sich nicht schreiben.",
  "case-newer": "Diesen Fall hat eine neuere Fassung des Programms geschrieben.",
  "case-damaged": "Der Fall ist beschädigt.",
  "no-such-item": "Das gibt es in diesem Fall nicht.",
  "not-allowed": "Das ist nicht erlaubt.",
  "port-taken": "Der Anschluss ist vergeben.",
  fault: "Im Programm ist etwas schiefgegangen.",
};
