import { expect, test } from "vitest";
import { directionOf } from "../../../web/src/text/direction-of.ts";

test.each([
  ["", "ltr"],
  ["340 – 290 (12.4.2031)", "ltr"],
  ["The yard stood open.", "ltr"],
  ["“הגדר הייתה פתוחה”, said Lena Ortiz, a spokeswoman for the inspectorate, in Hebrew.", "ltr"],
  ["Tidewater Dispatch: דוברת הפיקוח אמרה כי הבדיקה טרם הושלמה, וכי החברה טוענת אחרת.", "rtl"],
  ["قال مسؤول كبير في هيئة الميناء إن نحو 340 برميلاً غادرت الساحة ليلاً.", "rtl"],
])("%j runs %s, as most of its letters do", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
