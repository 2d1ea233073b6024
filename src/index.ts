export type * from "./report/format.ts";
export { trace } from "./trace.ts";
