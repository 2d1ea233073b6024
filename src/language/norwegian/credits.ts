import type { CreditWords } from "../credit-words.ts";
import { DANO_NORWEGIAN_CREDITS } from "./dano-norwegian-credits.ts";

/** Bylines, credit lines and notes of Norwegian news. */
export const NORWEGIAN_CREDITS: CreditWords = {
  ...DANO_NORWEGIAN_CREDITS,
  language: "no",
  commonWords:
    "og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra vi du kan da ble ut skal vil ham etter over ved også bare eller sa nå dette noe være meg mot opp der når inn",
};
