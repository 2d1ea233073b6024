import { HearsayError } from "../../core/errors.ts";
import { addressIn, type ListedEntry } from "./listed-entry.ts";

/** An element as the parser gives it: the name with its children as an array, and the attributes in ":@". */
type XmlNode = Readonly<Record<string, unknown>>;

const ATTACHMENT = "z:Attachment";
/** What stands beside the items: journals by themselves, notes, collections. */
const NO_ITEM = /^(?:bib:(?:Journal|Memo|Series)|z:Collection)$/;

/** The items of a library exported by Zotero as RDF, each with the snapshots that were exported with it. Throws `not-readable` where the text of `path` is no XML. */
export async function zoteroEntries(path: string, text: string): Promise<ListedEntry[]> {
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  let parsed: readonly XmlNode[];
  try {
    parsed = parser.parse(text);
  } catch (cause) {
    throw new HearsayError(
      "not-readable",
      `${path}: is no XML that can be read. Export the library as Zotero RDF again.`,
      {
        cause,
      },
    );
  }
  const nodes = parsed.filter((node) => nameOf(node) === "rdf:RDF").flatMap(childrenOf);
  const attachments = new Map(nodes.filter(isAttachment).map((node) => [attribute(node, "rdf:about"), node]));
  const linked = new Set<XmlNode>();
  const entries = nodes
    .filter((node) => !isAttachment(node) && !NO_ITEM.test(nameOf(node)))
    .map((item): ListedEntry => {
      const own = within(item, "link:link").flatMap((link) => {
        const node = attachments.get(attribute(link, "rdf:resource"));
        if (node !== undefined) linked.add(node);
        return node === undefined ? [] : [node];
      });
      const address = addressOf(item) ?? own.map(addressOf).find((one) => one !== null) ?? null;
      return { address, files: own.flatMap(filesOf) };
    });
  const alone = [...attachments.values()].filter((node) => !linked.has(node));
  return [...entries, ...alone.map((node) => ({ address: addressOf(node), files: filesOf(node) }))];
}

const nameOf = (node: XmlNode): string => Object.keys(node).find((key) => key !== ":@") ?? "";

const isElements = (value: unknown): value is readonly XmlNode[] => Array.isArray(value);

function childrenOf(node: XmlNode): readonly XmlNode[] {
  const inner = node[nameOf(node)];
  return isElements(inner) ? inner : [];
}

const attribute = (node: XmlNode, name: string): string =>
  (node[":@"] as Readonly<Record<string, string>> | undefined)?.[name] ?? "";

const textOf = (node: XmlNode): string =>
  childrenOf(node)
    .map((child) => String(child["#text"] ?? ""))
    .join("");

const isAttachment = (node: XmlNode): boolean => nameOf(node) === ATTACHMENT;

const within = (node: XmlNode, name: string): XmlNode[] =>
  childrenOf(node).flatMap((child) => (nameOf(child) === name ? [child] : within(child, name)));

const addressOf = (node: XmlNode): string | null =>
  within(node, "rdf:value")
    .map((value) => addressIn(textOf(value)))
    .find((one) => one !== null) ?? addressIn(attribute(node, "rdf:about"));

const filesOf = (node: XmlNode): string[] =>
  childrenOf(node)
    .filter((child) => nameOf(child) === "rdf:resource" || nameOf(child) === "z:path")
    .map((child) => attribute(child, "rdf:resource") || textOf(child));
