import { expect, test } from "vitest";
import { oneSpelling } from "../../../src/language/english/spellings.ts";

test.each([
  ["apologise", "apologize"],
  ["organisations", "organizations"],
  ["analysed", "analyzed"],
  ["harbours", "harbors"],
  ["neighbourhood", "neighborhood"],
  ["centre", "center"],
  ["catalogue", "catalog"],
  ["licence", "license"],
  ["travelled", "traveled"],
  ["cheque", "check"],
])("%s and %s are one word", (british, american) => expect(oneSpelling(british)).toBe(oneSpelling(american)));

test.each([
  ["filled", "filed"],
  ["four", "for"],
  ["acre", "acer"],
  ["wise", "wize"],
  ["hour", "hor"],
])("%s and %s are two", (one, other) => expect(oneSpelling(one)).not.toBe(oneSpelling(other)));
