/** XML's bytes as text: by its byte order mark, else by the encoding its first line declares, else as UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const marked = head.startsWith("\xff\xfe") ? "utf-16le" : head.startsWith("\xfe\xff") ? "utf-16be" : null;
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1];
  try {
    return new TextDecoder(marked ?? declared ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding nobody knows
  }
}
