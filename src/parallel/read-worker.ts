import { READ } from "./read-many.ts";
import { answerEach } from "./work.ts";

answerEach(READ);
