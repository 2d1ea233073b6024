import type { GeneratedArticle } from "../speed/generate-articles.ts";

const SECTIONS = ["World", "Region", "Business", "Culture", "Sport", "Weather", "Opinion", "Archive"];

/**
 * A saved web page around a generated article, some 30 kB: head with metadata and JSON-LD, navigation, byline, body, teasers of other articles,
 * scripts and a footer, as news sites write them. The same for the same article.
 */
export function generatePage(
  { id, title, outlet, published, text }: GeneratedArticle,
  others: readonly string[],
): string {
  const host = `${outlet.toLowerCase().replace(/\W+/g, "-")}.example`;
  const url = `https://${host}/${published.replaceAll("-", "/")}/${id}`;
  const author = `Ana ${title.split(" ")[0] ?? "Voss"}`;
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    datePublished: `${published}T08:00:00Z`,
    author: { "@type": "Person", name: author },
    publisher: { "@type": "Organization", name: outlet },
    mainEntityOfPage: url,
  };
  const link = (words: string, at: number): string => `<a class="link link--${at}" href="/${at}/${id}">${words}</a>`;
  const navigation = SECTIONS.map(
    (section, at) =>
      `<li class="nav__item">${link(section, at)}<ul>${SECTIONS.map((inner, k) => `<li>${link(`${section} ${inner}`, k)}</li>`).join("")}</ul></li>`,
  ).join("\n");
  const teasers = others
    .map(
      (other, at) =>
        `<article class="teaser"><figure><img src="/i/${at}.jpg" alt=""></figure><h3>${link(other, at)}</h3><p class="teaser__meta">${outlet} · ${at + 2} min read</p></article>`,
    )
    .join("\n");
  const script = `window.settings = ${JSON.stringify({ id, ids: Array.from({ length: 300 }, (_, k) => `${id}-${k * 7919}`) })};`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="${outlet}">
<meta name="author" content="${author}"><meta property="article:published_time" content="${published}T08:00:00Z">
<script type="application/ld+json">${JSON.stringify(data)}</script><script>${script}</script>
<style>${Array.from({ length: 60 }, (_, k) => `.c${k}{margin:${k}px;padding:${k % 7}px;color:#${(k * 4711).toString(16).padStart(6, "0")}}`).join("")}</style></head>
<body><header><nav><ul>${navigation}</ul></nav></header>
<main><article class="story"><h1>${title}</h1><p class="byline">By <a rel="author" href="/people/1">${author}</a></p>
<time datetime="${published}T08:00:00Z">${published}</time><div class="story__body">
${text
  .split("\n\n")
  .map((paragraph) => `<p class="text">${paragraph}</p>`)
  .join("\n")}
</div><p class="credits">© ${published.slice(0, 4)} ${outlet}. All rights reserved.</p></article>
<aside><h2>Read more</h2>${teasers}</aside></main>
<footer><ul>${SECTIONS.map((section, at) => `<li>${link(`About ${section}`, at)}</li>`).join("")}</ul><p>${outlet} is published daily.</p></footer></body></html>
`;
}
