/** `npm run bench:reuse -- [passages] [events] [corpora] [--every N] [--show]`: all parts without a name. */
import { benchCorpora } from "./reuse/corpora.ts";
import { benchPassages } from "./reuse/passages.ts";
import { benchReportsOfOneEvent } from "./reuse/reports-of-one-event.ts";

const words = process.argv.slice(2);
const every = Number(words[words.indexOf("--every") + 1] ?? 1) || 1;
const named = words.filter((word) => /^[a-z]+$/.test(word));
const asked = (part: string): boolean => named.length === 0 || named.includes(part);

if (asked("passages")) benchPassages(words.includes("--every") ? every : 1);
if (asked("events")) benchReportsOfOneEvent(words.includes("--show"));
if (asked("corpora")) benchCorpora(words.includes("--every") ? every : 1);
