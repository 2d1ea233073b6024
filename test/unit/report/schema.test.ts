import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Report } from "../../../src/report/format.ts";
import { reportJsonSchema, type reportSchema } from "../../../src/report/schema.ts";
import { report, republished } from "./fixture.ts";

/** Without `readonly` and without the `undefined` that zod adds to optional fields: what JSON can carry. */
type Json<T> = T extends readonly [unknown, unknown]
  ? { -readonly [K in keyof T]: Json<T[K]> }
  : T extends readonly (infer Item)[]
    ? Json<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Json<Exclude<T[K], undefined>> }
      : T;

const validate = new Ajv2020({ strict: true }).compile(reportJsonSchema());

describe("the Report's JSON Schema", () => {
  test("says the same as format.ts", () => {
    expectTypeOf<Json<z.infer<typeof reportSchema>>>().toEqualTypeOf<Json<Report>>();
  });

  test("accepts an empty Report and a full one", () => {
    expect(validate(report({})), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(republished), JSON.stringify(validate.errors)).toBe(true);
  });

  test("lets the format grow, and refuses what lost a promise", () => {
    expect(validate({ ...report({}), added: 1 })).toBe(true);
    const { claims: _, ...without } = report({});
    expect(validate(without)).toBe(false);
    const [finding] = republished.findings;
    expect(validate({ ...republished, findings: [{ ...finding, evidence: [] }] })).toBe(false);
  });
});
