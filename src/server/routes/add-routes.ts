import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Document } from "../../core/document.ts";
import { ERROR_CODES, type ErrorCode, HearsayError } from "../../core/errors.ts";
import { readDocuments } from "../../read/read-documents.ts";
import type { Session } from "../session.ts";
import { answers, jsonBody } from "./answers.ts";

const summary = z
  .object({
    added: z.int().describe("new articles, and new versions of known ones"),
    alreadyThere: z.int(),
    notRead: z.array(z.object({ input: z.string(), because: z.string(), code: z.enum(ERROR_CODES).optional() })),
  })
  .meta({ id: "AddSummary" });

const responses = answers("how many were added", summary);

const fileQuery = z.object({
  name: z.string().min(1).max(500).describe("the file's name; what it ends with tells how it is read"),
});
const addressRequest = z.object({
  address: z
    .url({ protocol: /^https?$/ })
    .describe("a page to fetch: naming it here is the permission, for this address only"),
});

/** What `hearsay add` takes, for a page that has no file system: a file's bytes, of any kind, or an address. */
export function addRoutes(session: Session, offline: boolean): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openapi(
    createRoute({
      method: "post",
      path: "/add/file",
      summary: "add a file of any kind that `hearsay add` takes (the body holds its bytes)",
      request: {
        query: fileQuery,
        body: { required: true, content: { "application/octet-stream": { schema: z.any() } } },
      },
      responses,
    }),
    async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      return context.json(await addFile(session, context.req.valid("query").name, bytes), 200);
    },
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/add/address",
      summary: "fetch a page and add it",
      request: jsonBody(addressRequest),
      responses,
    }),
    async (context) => context.json(await addInput(session, context.req.valid("json").address, { offline }), 200),
  );
  return app;
}

/** Lays the bytes under their own name in a folder of their own, so that they are read as a file of that name is. */
async function addFile(session: Session, name: string, bytes: Uint8Array): Promise<z.infer<typeof summary>> {
  const own = basename(name.replaceAll("\\", "/"));
  if (own === "" || own === "." || own === ".." || own.includes("\0"))
    throw new HearsayError("usage", `"${name}" is no name of a file. Give one such as story.txt.`);
  if (bytes.length === 0) throw new HearsayError("is-empty", `${own} is empty.`);
  const folder = await mkdtemp(join(tmpdir(), "hearsay-add-"));
  const path = join(folder, own);
  try {
    await writeFile(path, bytes);
    return await addInput(session, path, { offline: true, shown: own });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface InputOptions {
  readonly offline: boolean;
  /** What the input is called in the case, where its path says nothing to anybody. */
  readonly shown?: string;
}

async function addInput(session: Session, input: string, { offline, shown = input }: InputOptions) {
  const named = (text: string): string => text.replaceAll(input, shown);
  const documents: Document[] = [];
  const notRead: { input: string; because: string; code?: ErrorCode }[] = [];
  for await (const result of readDocuments([input], { offline })) {
    if ("document" in result) documents.push({ ...result.document, input: named(result.document.input) });
    else
      notRead.push({
        input: named(result.input),
        because: named(result.error.message),
        code: result.error.code,
      });
  }
  const { added, alreadyThere, notRead: refused } = await session.add(documents);
  return { added, alreadyThere, notRead: [...notRead, ...refused] };
}
