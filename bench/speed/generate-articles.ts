export interface GeneratedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

const SENTENCES_EACH = 30;
const VOCABULARY = 8_000;
const SYLLABLES = [
  "ba",
  "dor",
  "el",
  "fin",
  "gar",
  "hu",
  "jen",
  "ka",
  "lom",
  "mi",
  "nas",
  "or",
  "pel",
  "ri",
  "sun",
  "ta",
];
const FUNCTION_WORDS = ["the", "of", "in", "to", "and", "for", "on", "with", "by", "from", "at", "its", "after"];
const VERBS = ["closed", "opened", "moved", "left", "may have reached", "did not pay", "held", "sold", "will raise"];

/**
 * `count` articles of some 600 words, made of function words, invented words and phrases of speech, so that two of them share no passage
 * by chance; a third are copies of an earlier one with one sentence changed. The same for the same seed. For speed and
 * memory only: they mean nothing.
 */
export function generateArticles(count: number, seed: number): GeneratedArticle[] {
  let state = seed;
  // a linear congruential generator: repeatable everywhere
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join(""),
  );
  // squared, so that some words are common and most are rare
  const word = (): string => words[Math.floor((below(1_000) / 1_000) ** 2 * VOCABULARY)] ?? "";
  const name = (): string => `${capital(word())} ${capital(word())}`;
  const run = (length: number): string =>
    Array.from({ length }, () => (below(5) < 2 ? pick(FUNCTION_WORDS) : word())).join(" ");
  const sentence = (): string => {
    const clause = `the ${word()} ${pick(VERBS)} ${run(6 + below(12))}`;
    const kind = below(6);
    if (kind === 0) return `“${capital(clause)},” said ${name()}, the ${word()} of ${capital(word())}.`;
    if (kind === 1) return `${name()} said that ${clause}.`;
    if (kind === 2) return `According to ${name()}, about ${10 + below(900)} ${word()}s ${pick(VERBS)} ${run(8)}.`;
    return `${capital(clause)}.`;
  };
  const bodies: string[][] = [];
  return Array.from({ length: count }, (_, number) => {
    const model = below(3) === 0 ? bodies[below(Math.max(1, bodies.length))] : undefined;
    const body =
      model === undefined
        ? Array.from({ length: SENTENCES_EACH }, sentence)
        : model.map((old, at) => (at === number % SENTENCES_EACH ? sentence() : old));
    bodies.push(body);
    const day = String(1 + (number % 28)).padStart(2, "0");
    const title = capital(`${word()} ${pick(VERBS)} ${word()} of ${word()}`);
    return {
      id: `g${number}`,
      title,
      outlet: `Outlet ${number % 90}`,
      published: `2031-03-${day}`,
      text: body.join("\n\n"),
    };
  });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
