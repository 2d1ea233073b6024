import type { CreditWords } from "../credit-words.ts";
import { DANO_NORWEGIAN_CREDITS } from "../norwegian/dano-norwegian-credits.ts";

/** Bylines, credit lines and notes of Danish news. */
export const DANISH_CREDITS: CreditWords = {
  ...DANO_NORWEGIAN_CREDITS,
  language: "da",
  commonWords:
    "og i at det er en til på som af for med de den der ikke har et han var fra om men sig vi kan hun eller også efter skal blev ved over nu være år så når alle deres ud sin siger mod blive mere dog hvor",
};
