import type { CreditWords } from "../credit-words.ts";

/** Bylines, credit lines and notes of Turkish news. */
export const TURKISH_CREDITS: CreditWords = {
  language: "tr",
  writtenBy: ["(?:yazar|yazan|haber|muhabir) ?:"],
  editedBy: ["editör ?:"],
  translatedBy: ["(?:çeviri|çeviren) ?:"],
  pictureBy: ["(?:fotoğraf|foto|görsel|video) ?:"],
  sourceLabel: ["kaynak ?:"],
  firstPublished: ["ilk (?:olarak|kez) yayımlan(?:dı|mıştır)"],
  correctionLabel: ["düzeltme", "tekzip"],
  updateLabel: ["güncelleme"],
  correctedOpening: ["bu haberin (?:önceki|ilk) (?:versiyonunda|halinde|sürümünde)"],
  published: ["(?:yayınlanma|yayımlanma|oluşturulma|giriş)(?: tarihi)? ?:?"],
  updated: ["(?:güncelleme|güncellenme|son güncelleme)(?: tarihi)? ?:?"],
  months: [
    "ocak",
    "şubat",
    "mart",
    "nisan",
    "mayıs",
    "haziran",
    "temmuz",
    "ağustos",
    "eylül",
    "ekim",
    "kasım",
    "aralık",
  ],
  and: ["ve"],
  furniture: [
    "(?:devamını oku|paylaş|abone ol|yorumlar|reklam|ayrıca bakınız|ilgili haberler|sonraki haber|bizi takip edin).{0,140}",
  ],
  terms: ["tüm hakları saklıdır", "izinsiz (?:kullanılamaz|kopyalanamaz|yayınlanamaz)"],
  copying: ["(?:kopyala|çoğalt|alıntı|yayınla|yayımla)\\p{L}*"],
  permitting: ["(?:izin|yasak|izni)\\p{L}*"],
  ownText: ["(?:bu|sitemizdeki) (?:haber|yazı|içerik|metin)\\p{L}*"],
  commonWords:
    "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra dedi ise var olduğu her ancak ya ne olduğunu o ama göre değil yeni tarafından yapılan son",
};
