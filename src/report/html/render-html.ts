import type { Report } from "../format.ts";

export function renderHtml(_report: Report): string {
  return "";
}
