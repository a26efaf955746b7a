import type { Report } from '../schema/index.js'
import { summarize } from '../report/summarize.js'
import { wordTotals } from './figures.js'
import { writeArticle } from './html-article.js'
import { writeFigures, writeLegend, writeShares } from './html-chart.js'
import { escapeHtml } from './html-escape.js'
import { listSections } from './html-lists.js'
import type { HtmlSection } from './html-lists.js'
import { createHtmlPage, linkStatements } from './html-page.js'
import type { HtmlPage } from './html-page.js'
import { TYPE_STYLE, writeNoteStyle } from './html-palette.js'
import { HTML_STYLE } from './html-style.js'
import type { FormatInput } from './input.js'
import { excerpt } from './wording.js'

/** Nothing is loaded and no script runs, whatever the article holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** One self-contained page without a script: figures, shares, the marked article, and all that the report found. */
export function writeHtml(input: FormatInput): string {
  const page = createHtmlPage(input)
  const title = escapeHtml(excerpt(findTitle(input), 200))
  const sections = listSections(page)
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – sourcing report</title>
<style>${TYPE_STYLE}${HTML_STYLE}${writeNoteStyle(page.noted.length)}</style>
</head>
<body id="page">
${writeHeader(page, title, sections)}
<main>
${writeDesk(page)}
${sections.map(writeSection).join('\n')}
</main>
${writeFooter(page.report)}
</body>
</html>
`
}

/** The headline where it was given; else the first line where it is short enough for one; else the path. */
function findTitle({ options, text }: FormatInput): string {
  if (options.title?.trim()) return options.title
  const [first] = text.trim().split('\n', 1)
  if (first.length > 0 && first.length <= 140) return first
  return options.path ?? 'Article'
}

function writeHeader(page: HtmlPage, title: string, sections: readonly HtmlSection[]): string {
  const { report } = page
  const links = sections.map(
    ({ id, heading, count }) => `<a href="#${id}">${heading} <span>${count}</span></a>`,
  )
  return `<header>
<p class="eyebrow">Sourcing report</p>
<h1 dir="auto">${title}</h1>
<p class="totals">${wordTotals(report)}.</p>
${writeBrief(page)}
${writeFigures(report)}
${writeShares(report)}
<nav aria-label="Parts of the report"><a href="#desk">Article</a> ${links.join(' ')}</nav>
</header>`
}

/** More links than these would drown the sentence. */
const MAX_LINKS = 6

function writeBrief(page: HtmlPage): string {
  const sentences = summarize(page.report).map(({ text, statementIds }) => {
    const links = statementIds.length <= MAX_LINKS ? linkStatements(page, statementIds) : ''
    return `<li>${escapeHtml(text)} ${links}</li>`
  })
  return sentences.length === 0 ? '' : `<ul class="brief">${sentences.join('')}</ul>`
}

function writeDesk(page: HtmlPage): string {
  const { tag } = page.report.language
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) && tag !== 'und' ? ` lang="${tag}"` : ''
  return `<section id="desk" aria-labelledby="desk-head">
<h2 id="desk-head">Article</h2>
${writeLegend(page.report)}
<article${language}>
${writeArticle(page)}
</article>
</section>`
}

function writeSection({ id, heading, count, body }: HtmlSection): string {
  return `<section id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${heading} <small>${count}</small></h2>${body}</section>`
}

function writeFooter({ language, model }: Report): string {
  const foreign =
    language.tag === 'en' ? '' : ' The text does not seem to be in English, for which the model was made.'
  return `<footer><p>Made by onrecord, model ${escapeHtml(model.version)}, without a person’s check. A confidence of 0.80 means that about four in five such judgements are right.${foreign}</p></footer>`
}
