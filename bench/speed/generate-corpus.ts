/**
 * A corpus of any size, article by article: 600 words each, of common English words and invented ones in the frequencies of a language, so that
 * hardly anything is shared by chance. Of a hundred articles, seventy-two share nothing; twelve are copies of an earlier one with a few words changed, four are cut to its first half, six
 * take three sentences of it, six a quotation. Earlier ones are drawn from the last two thousand: news is copied while it is new.
 * Each outlet (one of 300) ends its articles with its own line.
 */
const WORDS = 600;
const VOCABULARY = 60_000;
const RECENT = 2_000;
const SENTENCE_WORDS = 20;
const OUTLETS = 300;
/** What a text is mostly made of, commonest first. */
const COMMON = (
  "the of to and a in that is was for on it with as he be by at his from they had this are not have but which or an were their been has " +
  "one who will would more when there all its she about out up her them than some can into could other only new time over what years " +
  "these two may then do first any like my now such our man me even most made after also well many before must through back where much " +
  "good your way down should because long each just state those people too mister how little world still see very us work life being " +
  "government between another under never day same while last might us great year come since against go came right used take three " +
  "himself few house use during without again place around however home small found thought went say part once high general upon school " +
  "every does got united left number course war until always away something fact water though less public put think almost hand enough " +
  "far took head yet system better set told nothing night end why called find going look asked later knew point next program city business " +
  "give group toward young days let room president side social given present several order national second face possible early began face"
).split(" ");
const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";

export interface CorpusArticle {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  /** Number of the article that it took words from, and how. */
  readonly from: number | null;
  readonly how: "copy" | "cut" | "excerpt" | "quotation" | null;
}

/** The same for the same seed. About 60 thousand articles a second. */
export function* generateCorpus(count: number, seed: number): Generator<CorpusArticle> {
  let state = seed >>> 0 || 1;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(random() * limit);
  const vocabulary = Array.from({ length: VOCABULARY }, (_, at) => {
    const common = COMMON[at];
    if (common !== undefined) return common;
    let word = "";
    for (let left = at + 40; left > 0; left = Math.floor(left / 70))
      word += `${CONSONANTS[left % 14]}${VOWELS[Math.floor(left / 14) % 5]}`;
    return word;
  });
  // Zipf: the rank of a word is the vocabulary to the power of a number between 0 and 1
  const word = (): string => vocabulary[Math.floor(VOCABULARY ** random()) - 1] as string;
  const sentence = (): string => {
    const words = Array.from({ length: SENTENCE_WORDS }, word);
    words[0] = (words[0] as string).replace(/^./, (letter) => letter.toUpperCase());
    return `${words.join(" ")}.`;
  };
  const lines = Array.from({ length: OUTLETS }, () => `${sentence()} ${sentence()}`);
  const recent: { readonly number: number; readonly sentences: readonly string[] }[] = [];
  for (let number = 0; number < count; number++) {
    const sentences = Array.from({ length: WORDS / SENTENCE_WORDS - 2 }, sentence);
    const draw = recent.length === 0 ? 100 : below(100);
    const model = recent[below(Math.max(1, recent.length))];
    let how: CorpusArticle["how"] = null;
    if (model !== undefined && draw < 28) {
      const { sentences: old } = model;
      if (draw < 12) {
        how = "copy";
        old.forEach((one, at) => {
          sentences[at] = below(10) === 0 ? one.replace(/ \w+ /, ` ${word()} `) : one;
        });
      } else if (draw < 16) {
        how = "cut";
        for (let at = 0; at < old.length / 2; at++) sentences[at] = old[at] as string;
      } else if (draw < 22) {
        how = "excerpt";
        const at = below(old.length - 3);
        sentences.splice(5, 3, ...old.slice(at, at + 3));
      } else {
        how = "quotation";
        sentences[3] = `“${old[below(old.length)]}” ${word()} ${word()}.`;
      }
    }
    const outlet = below(OUTLETS);
    recent[number % RECENT] = { number, sentences };
    yield {
      id: `g${String(number).padStart(8, "0")}`,
      outlet: `Outlet ${outlet}`,
      text: `${sentences.join(" ")}\n\n${lines[outlet]}`,
      from: how === null ? null : (model?.number ?? null),
      how,
    };
  }
}
