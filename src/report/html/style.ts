/** The page's whole style: prints, works on a phone, dark and light. No script, nothing loaded. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--soft:#65615a;--line:#d9d5cc;--card:#fff;--who:#1f5f8b;--cue:#8a5a00;--what:#eef3f6;--hedge:#7a3e9d;--up:#a3341f;--number:#26734d}
@media (prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#e9e6df;--soft:#a39e94;--line:#3a3b3e;--card:#1f2023;--who:#8cc4ec;--cue:#e2b457;--what:#22292e;--hedge:#cfa1ec;--up:#f0917d;--number:#7fd0a6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 "Iowan Old Style",Charter,"Bitstream Charter","Source Serif 4",Georgia,"Noto Serif","Liberation Serif",serif;overflow-wrap:anywhere}
main,header,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem;border-bottom:1px solid var(--line);padding-bottom:1.25rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem;font-weight:600;text-wrap:balance}
h2{font-size:1.25rem;font-weight:600;margin:2.5rem 0 .8rem}
h3{font-size:1.1rem;line-height:1.3;margin:0 0 .5rem}
.facts,.small,figcaption,th,.where,footer,dt,summary{font-family:"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,system-ui,sans-serif}
.facts,.small,figcaption,footer{color:var(--soft);font-size:.86rem}
.answer{font-size:1.15rem;margin:.9rem 0 0}
.answer strong{font-weight:650}.answer a{color:var(--who);font-size:.95rem}
.where{font-size:.78rem;color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap;text-decoration:none;border-bottom:1px dotted var(--soft)}
a.where:target,:target{outline:2px solid var(--who);outline-offset:2px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));gap:1rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:1.1rem 1.2rem;break-inside:avoid}
.card ul,.card ol{margin:.2rem 0;padding-left:1.2rem}
.card ul.way{list-style:none;padding-left:0}.card ul.way ul{list-style:none;padding-left:1.1rem;border-left:1px solid var(--line);margin-left:.2rem}
dl{display:grid;grid-template-columns:5.2rem 1fr;gap:.35rem .8rem;margin:.7rem 0 0}dt{color:var(--soft);font-size:.82rem;padding-top:.15rem}dd{margin:0}
.moves{color:var(--up);font-weight:700}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}th{font-size:.78rem;color:var(--soft);font-weight:500}
td:not(:last-child){overflow-wrap:break-word}
.scroll{overflow-x:auto}
figure{margin:0}figcaption{margin-top:.6rem}svg{display:block;height:auto}
svg text{font:13px "Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,system-ui,sans-serif;fill:currentColor}svg .sub{font-size:11px;fill:var(--soft)}svg .step{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
svg .box{fill:var(--card);stroke:currentColor;stroke-width:1}svg .unseen{stroke-dasharray:4 3}svg .edge{fill:none;stroke:currentColor;stroke-width:1.2}svg .inferred{stroke-dasharray:5 4}svg .tip{fill:currentColor}
.text{max-width:46rem}
.block{display:grid;grid-template-columns:4.5rem 1fr;gap:.7rem}
.gutter{display:flex;justify-content:flex-end;gap:4px}
.glyphs{font-size:.8rem;line-height:1.9;text-align:right;color:var(--up);flex:1}
.bar{width:6px;border-left:2px solid var(--who)}.bar.d2{border-color:var(--cue)}.bar.d3{border-color:var(--hedge)}.bar.s{border-top:2px solid}.bar.e{border-bottom:2px solid}
.bar.s,.bar.e{border-top-color:inherit}.block p{margin:0;padding:.35rem 0;white-space:pre-line}
.k-title p{font-size:1.35rem;line-height:1.25;font-weight:600}.k-furniture p,.k-terms p,.k-credit p,.k-byline p,.k-dateline p,.k-caption p{color:var(--soft);font-size:.88rem}.k-note p{font-style:italic}
.what{background:var(--what)}.who{color:var(--who);font-weight:600}.cue{color:var(--cue);border-bottom:1px solid}.hedge{color:var(--hedge);border-bottom:2px solid}.number{color:var(--number);border-bottom:1px dashed}.found{text-decoration:underline wavy var(--up) 1px;text-underline-offset:.25em}
.legend span{margin-right:1rem}
details{margin:1rem 0}summary{cursor:pointer;font-size:.9rem}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:3rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:40rem){body{font-size:16px}.block{grid-template-columns:2.2rem 1fr;gap:.5rem}h1{font-size:1.35rem}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.5rem}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000}body{font-size:10.5pt}header{padding-top:0}details{display:block}details::details-content{content-visibility:visible}.card{break-inside:auto}.card h3{break-after:avoid}.card li,tr{break-inside:avoid}.scroll{overflow:visible}figure{break-inside:avoid}svg{max-width:100%}a{color:inherit}h2{break-after:avoid}.block{break-inside:avoid}}
`.trim();
