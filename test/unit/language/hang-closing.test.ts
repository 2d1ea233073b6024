import { expect, test } from "vitest";
import { hangClosing } from "../../../src/language/english/hang-closing.ts";
import { hung } from "./hung.ts";

const front = ["Rain NN nsubj 2", "fell VBD root 0", ", , punct 6", "a DT det 5", "poll NN nsubj 6"];

test("a bare clause that closes a sentence behind a comma is an insertion on its top", () => {
  expect(hung(hangClosing, ...front, "showed VBD conj 2")[5]).toBe("parataxis 2");
  expect(hung(hangClosing, ...front, "showed VBD acl:relcl 1")[5]).toBe("parataxis 2");
});

test("one that carries an object, or has no comma in front, is left alone", () => {
  expect(hung(hangClosing, ...front, "hit VBD conj 2", "home NN obj 6")[5]).toBe("conj 2");
  const close = ["Rain NN nsubj 2", "fell VBD root 0", "crews NNS nsubj 4", "said VBD conj 2"];
  expect(hung(hangClosing, ...close)[3]).toBe("conj 2");
});
