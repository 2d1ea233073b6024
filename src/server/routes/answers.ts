import { z } from "@hono/zod-openapi";
import { ERROR_CODES } from "../../core/errors.ts";

export const errorSchema = z
  .object({ error: z.object({ code: z.enum([...ERROR_CODES, "fault"]), message: z.string() }) })
  .meta({ id: "Refusal", description: "what happened, to which input, and what to do" });

/** What a route answers: the schema where it is done, the refusal in every other case. */
export const answers = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { "application/json": { schema } } },
  default: { description: "why it was not done", content: { "application/json": { schema: errorSchema } } },
});

/** A request whose body is JSON. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { "application/json": { schema } } },
});

type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Writable<T[K]> };

/** The same value under a type without `readonly`, which is how schemas speak; the compiler then holds it against the route's schema. */
export const plain = <T>(value: T): Writable<T> => value as Writable<T>;
