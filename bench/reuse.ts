/**
 * `npm run bench:reuse -- [passages] [cli] [events] [corpora] [texts] [speed] [ask] [rivals] [--every N] [--articles N] [--show]`: passages, events and
 * corpora without a name.
 */
import { benchAsk } from "./reuse/ask.ts";
import { benchCli } from "./reuse/cli.ts";
import { benchCorpora } from "./reuse/corpora.ts";
import { benchPassages } from "./reuse/passages.ts";
import { benchReportsOfOneEvent } from "./reuse/reports-of-one-event.ts";
import { benchRivals } from "./reuse/rivals.ts";
import { benchSpeed } from "./reuse/speed.ts";
import { benchTexts } from "./reuse/texts.ts";

const words = process.argv.slice(2);
const every = Number(words[words.indexOf("--every") + 1] ?? 1) || 1;
const named = words.filter((word) => /^[a-z]+$/.test(word));
const asked = (part: string): boolean => named.length === 0 || named.includes(part);

if (asked("passages")) benchPassages(words.includes("--every") ? every : 1);
if (named.includes("cli")) benchCli(words.includes("--every") ? every : 1);
if (asked("events")) benchReportsOfOneEvent(words.includes("--show"));
if (asked("corpora")) await benchCorpora(words.includes("--every") ? every : 1);
if (named.includes("texts")) await benchTexts(words.includes("--every") ? every : 1);
const articles = Number(words[words.indexOf("--articles") + 1] ?? 0) || null;
const only = words.includes("--articles") && articles !== null ? articles : null;
if (named.includes("speed")) await benchSpeed(only === null ? [100_000, 1_000_000] : [only]);
if (named.includes("ask")) await benchAsk(only ?? 1_000_000);
if (named.includes("rivals")) await benchRivals(only ?? 2_000);
