import { existsSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const BIN = "dist/cli.js";
const built = existsSync(BIN);
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");

describe.skipIf(!built)("hearsay mcp, asked by the protocol's own client", () => {
  const client = new Client({ name: "test", version: "1" });
  const ask = async (name: string, given: Record<string, unknown>) => {
    const answer = await client.callTool({ name, arguments: given });
    return {
      isError: answer.isError === true,
      value: (answer.structuredContent ?? {}) as Record<string, never>,
      text: JSON.stringify(answer.content),
    };
  };
  beforeAll(async () => {
    const args = [BIN, "mcp", "examples"];
    await client.connect(new StdioClientTransport({ command: "node", args, stderr: "ignore" }));
  });
  afterAll(() => client.close());

  test("offers five tools, none of which writes", async () => {
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name)).toEqual(["read", "chain", "compare", "sources", "find"]);
    expect(tools.every((tool) => tool.annotations?.readOnlyHint === true)).toBe(true);
  });

  test("reads, follows a claim, compares, lists sources and finds", async () => {
    const list = await ask("read", {});
    const articles = list.value["articles"] as unknown as { id: string; title: string }[];
    expect(articles.length).toBeGreaterThan(1);
    const [first, second] = articles;
    expect((await ask("read", { id: first?.id })).value["article"]).toMatchObject({
      id: first?.id,
      title: first?.title,
    });
    const claims = (await ask("chain", {})).value["claims"] as unknown as { number: number }[];
    expect(claims[0]?.number).toBe(1);
    expect((await ask("chain", { claim: 1 })).value).toHaveProperty("chain.sentences");
    expect((await ask("compare", { a: first?.id, b: second?.id })).value).toHaveProperty("rows");
    const unnamed = (await ask("sources", { naming: "unnamed" })).value["sources"] as unknown as {
      source: { naming: string };
    }[];
    expect(unnamed.every((row) => /^(?:U|N4)/.test(row.source.naming))).toBe(true);
    const found = (await ask("find", { query: "source:unnamed" })).value;
    expect(Number(found["total"])).toBeGreaterThan(0);
  });

  test("what is not there is told, not thrown", async () => {
    const { isError, text } = await ask("read", { id: "none" });
    expect([isError, text.includes("no-such-item")]).toEqual([true, true]);
    expect((await ask("find", { query: "(" })).isError).toBe(true);
    expect((await ask("chain", { claim: 0 })).isError).toBe(true);
  });
});
