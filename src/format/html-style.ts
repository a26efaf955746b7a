/** The layout of the page: on screens wide, middling and narrow, and on paper. Colours stand in html-palette.ts. */
export const HTML_STYLE = `
*,*::before{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 1.25rem 4rem;max-width:78rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
h1,article{font-family:Charter,"Bitstream Charter","Source Serif 4","Noto Serif",Georgia,"Liberation Serif",serif}
h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.5rem);line-height:1.15;margin:.15em 0 .3em;max-width:26em;text-wrap:balance}
h2{font-size:1.15rem;margin:0 0 .75rem}
h2 small{color:var(--soft);font-weight:400}
small{font-size:.85em}
ul,ol{margin:0}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.plain{list-style:none;padding:0}
.eyebrow{margin:2rem 0 0;color:var(--soft);font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase}
.totals{margin:0 0 1.25rem;color:var(--soft)}

.brief{margin:0 0 1.5rem;padding-left:1.1rem;max-width:46rem;font-size:1.0625rem}
.brief li{margin-bottom:.3rem}
.brief li::marker{color:var(--soft)}
.figures{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:.75rem;padding:0;list-style:none}
.figure{display:flex;flex-direction:column;padding:.75rem .9rem .8rem;background:var(--card);border:1px solid var(--rule);border-top:3px solid var(--c,var(--ink));border-radius:4px}
.figure.score{grid-column:span 5;display:grid;grid-template-columns:auto auto minmax(8rem,1fr) minmax(0,24rem);gap:0 1.25rem;align-items:center}
.figure .label{font-size:.875rem;font-weight:600;line-height:1.3}
.figure b{font-size:1.9rem;line-height:1.2;font-variant-numeric:tabular-nums}
.figure .detail{color:var(--soft);font-size:.8125rem;line-height:1.35}
.scale{width:100%;height:10px;overflow:visible;fill:var(--ink)}
.scale .rail{fill:var(--rule)}
.scale .band{fill:var(--soft)}
.scale circle{stroke:var(--card);stroke-width:2}

.shares{margin:1.5rem 0 0}
.shares figcaption{font-size:.875rem;font-weight:600;margin-bottom:.35rem}
.share{display:grid;grid-template-columns:6rem 1fr;align-items:center;font-size:.8125rem;margin-bottom:4px}
.share svg{width:100%;height:1.5rem}
.share rect{fill:var(--c);stroke:var(--paper);stroke-width:2}
.share text{fill:var(--paper);font-weight:700;text-anchor:middle;dominant-baseline:central}
.share .t-unattributed rect{fill:var(--tint)}
.share .t-unattributed text{fill:var(--c)}
details{font-size:.875rem;margin-top:.5rem}
summary{color:var(--link);cursor:pointer;width:fit-content}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1.25rem 0 0;padding:.7rem 0;border-block:1px solid var(--rule);font-size:.9375rem}
nav span{color:var(--soft);font-variant-numeric:tabular-nums}

main>section{margin-top:2.5rem}
#desk{display:grid;grid-template-columns:14rem minmax(0,38rem) minmax(0,1fr);gap:0 2.25rem;align-items:start;margin-top:1.75rem}
#desk>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.legend{position:sticky;top:1rem;min-width:0;margin:0;padding:0;border:0;font-size:.875rem}
.legend legend{padding:0;font-weight:600;margin-bottom:.35rem}
.legend legend small,.key{color:var(--soft);font-weight:400}
.legend label{display:grid;grid-template-columns:auto auto 1fr auto;gap:0 .5rem;align-items:start;padding:.3rem 0;border-top:1px solid var(--rule);cursor:pointer;line-height:1.35}
.legend input{margin:.2rem 0 0;accent-color:var(--link)}
.legend .name small{display:block;color:var(--soft);font-size:.75rem}
.legend .n{font-variant-numeric:tabular-nums;color:var(--soft)}
.key{margin:0;padding-top:.5rem;border-top:1px solid var(--rule);font-size:.8125rem}

article{font-size:1.1875rem;line-height:1.65}
article>p{margin:0 0 1.1em;overflow-wrap:break-word}
article>p.headline{font-size:1.5rem;line-height:1.25;font-weight:700;text-wrap:balance}
.m{background:var(--tint);text-decoration-thickness:from-font;text-underline-offset:.2em;text-decoration-skip-ink:none;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.r-source{font-weight:var(--source,700)}
.r-cue{font-style:var(--cue,italic)}
.t-unattributed:is(.r-source,.r-cue){font-weight:inherit;font-style:inherit}
.ref{margin:0 .1em 0 .15em;padding:0 .2em;vertical-align:.35em;color:var(--c);font:700 .6875rem/1.25 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;text-decoration:none;border-radius:3px}
.ref:hover,.ref:focus{background:var(--c);color:var(--paper)}
.chip{display:inline-block;flex:none;white-space:nowrap;min-width:1.5rem;padding:0 .35em;text-align:center;font:700 .75rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:var(--c);background:var(--tint);border:1px solid var(--c);border-radius:3px;text-decoration:none}
a.chip:hover{background:var(--c);color:var(--paper)}

.note{font:.875rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
.note p{margin:0}
.note-head{display:flex;gap:.4rem;align-items:baseline}
.note .sure{color:var(--soft);white-space:nowrap}
.note .back{margin-left:auto;padding:0 .3rem;text-decoration:none;font-weight:700}
.ref{scroll-margin-block:30vh}
.note dl{margin:.5rem 0 0}
.note dl div{display:grid;grid-template-columns:5.25rem 1fr;gap:.5rem;padding:.2rem 0}
.note dt{color:var(--soft)}
.note dd{margin:0}
.chances{list-style:none;padding:.5rem 0 0}
.chances li{display:grid;grid-template-columns:6.5rem 1fr 2.75rem;align-items:center;gap:.5rem}
.chances span:last-child{text-align:right;font-variant-numeric:tabular-nums}
.bar{width:100%;height:.5rem;background:var(--rule)}
.bar rect{fill:var(--c)}
.finding{padding:.15rem 0 .15rem .6rem;border-left:3px solid var(--soft)}
.finding.error{border-color:var(--anonymous)}
.finding.warning{border-color:var(--declined)}
.note .finding{margin-top:.6rem}
.note .finding>b,li.finding>b{text-transform:capitalize}
.advice{margin:0;color:var(--soft)}
li.finding,.verdict{margin-bottom:.75rem}
.verdict ul{list-style:none;padding:0}
.verdict li,#review li{padding:.15rem 0}

.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.9375rem;width:100%}
details table{width:auto}
th,td{padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
tbody th{font-weight:600}
thead th{color:var(--soft);font-size:.875em;font-weight:600}
.number{font-variant-numeric:tabular-nums}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.875rem}

@media screen{
.note{display:none;position:fixed;z-index:1;bottom:1.25rem;right:max(1.25rem,calc(50vw - 37.75rem));width:19rem;max-height:calc(100vh - 2.5rem);overflow:auto;padding:.9rem 1rem;background:var(--card);border:1px solid var(--rule);border-left:4px solid var(--c);border-radius:4px;box-shadow:0 6px 24px rgb(0 0 0/.16)}
.note:target{display:block}
#desk:has([data-n]:hover,.ref:focus) .note:target{display:none}
}
@media screen and (max-width:74rem){
body{max-width:64rem}
#desk{grid-template-columns:minmax(0,38rem) minmax(0,1fr)}
.legend{position:static;grid-column:1/-1;display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:0 1.5rem;margin-bottom:1.5rem}
.key{grid-column:1/-1}
.note{right:1.25rem}
}
@media screen and (max-width:60rem){
.figures{grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr))}
.figure.score{grid-column:1/-1;grid-template-columns:auto 1fr;row-gap:.35rem}
.figure.score .scale,.figure.score .detail{grid-column:1/-1}
.figure.score b{text-align:right}
#desk{grid-template-columns:minmax(0,1fr)}
html{scroll-padding-bottom:50vh}
.note{left:0;right:0;bottom:0;width:auto;max-height:45vh;border-width:4px 0 0;border-color:var(--c);border-radius:0}
article{font-size:1.0625rem}
#statements table{min-width:44rem}
#sources table{min-width:36rem}
.brief{font-size:1rem}
.share{grid-template-columns:5rem 1fr}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
@page{margin:16mm 15mm}
:root{--paper:#fff}
body{max-width:none;padding:0 1px;font-size:9.5pt}
.brief{max-width:none;margin-bottom:1rem;font-size:10pt}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
nav,.back,.legend input,.legend legend small,.key,details{display:none}
.eyebrow{margin-top:0}
h1{font-size:20pt}
.figure,.note,tr,.verdict,li.finding{break-inside:avoid}
h2{break-after:avoid}
#desk{display:block}
.legend{position:static;display:grid;grid-template-columns:repeat(3,1fr);gap:0 1.5rem;margin-bottom:1rem;break-inside:avoid}
.legend label{grid-template-columns:auto 1fr auto}
article{font-size:11pt;line-height:1.5}
article>p{margin-bottom:.5em;orphans:3;widows:3}
.note{margin:0 0 .5em 1.5rem;padding-left:.6rem;border-left:2px solid var(--c);font-size:8.5pt;line-height:1.35}
.note dl,.note dl div,.note dt,.note dd{display:inline;margin:0}
.note dl div::after{content:". "}
.note dt::after{content:": "}
.chances{display:inline;padding:0;color:var(--soft)}
.chances li{display:inline}
.chances li:nth-child(n+4){display:none}
.bar{display:none}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
table{font-size:8.5pt}
}
`
