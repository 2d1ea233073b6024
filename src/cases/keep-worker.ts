import { answerEach } from "../parallel/work.ts";
import { KEEP } from "./kept-reading.ts";

answerEach(KEEP);
