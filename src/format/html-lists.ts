import { escapeHtml, writeLink } from './html-escape.js'
import { linkStatements } from './html-page.js'
import type { HtmlPage } from './html-page.js'
import { nameSource } from './look-up.js'
import { isCredited } from './number.js'
import {
  ANSWER_WORDING,
  excerpt,
  listDetails,
  repeatsWords,
  TYPE_WORDING,
  VERDICT_WORDING,
} from './wording.js'

/** One part of the page after the article; `count` stands in the navigation. */
export interface HtmlSection {
  readonly id: string
  readonly heading: string
  readonly count: number
  readonly body: string
}

/** The parts that have something to say. */
export function listSections(page: HtmlPage): HtmlSection[] {
  const sections = [
    writeFindings(page),
    writeReplies(page),
    writeCorroboration(page),
    writeReview(page),
    writeSources(page),
    writeStatements(page),
  ]
  return sections.filter(({ count }) => count > 0)
}

function writeTable(label: string, columns: readonly string[], rows: readonly string[]): string {
  const heads = columns.map((column) => `<th scope="col">${column}</th>`)
  return `<section class="scroll" tabindex="0" aria-label="${label} as a table"><table><thead><tr>${heads.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></section>`
}

function writeFindings(page: HtmlPage): HtmlSection {
  const ranks = { error: 0, warning: 1, info: 2 }
  const sorted = [...page.messages].sort((a, b) => ranks[a.severity] - ranks[b.severity])
  const items = sorted.map(({ severity, reason, place, statementIds, note, ruleId, url }) => {
    const words =
      place && !repeatsWords(reason, place.text) ? ` <q>${escapeHtml(excerpt(place.text, 160))}</q>` : ''
    const advice = note ? `<p class="advice">${escapeHtml(note)}</p>` : ''
    return `<li class="finding ${severity}"><b>${severity}</b> ${escapeHtml(reason)}${words} ${linkStatements(page, statementIds)} <small>${writeLink(url, ruleId)}</small>${advice}</li>`
  })
  return {
    id: 'findings',
    heading: 'Findings',
    count: items.length,
    body: `<ul class="plain">${items.join('\n')}</ul>`,
  }
}

function writeReplies(page: HtmlPage): HtmlSection {
  const rows = page.report.summary.rightOfReply.map(
    ({ party, accusationIds, answer, replyIds, confidence }) =>
      `<tr><th scope="row">${escapeHtml(excerpt(party, 80))}</th><td>${linkStatements(page, accusationIds)}</td><td class="answer ${answer}">${ANSWER_WORDING[answer]} ${linkStatements(page, replyIds)}</td><td class="number">${confidence.toFixed(2)}</td></tr>`,
  )
  const body = writeTable('Right of reply', ['Party', 'Accused in', 'Answer', 'Confidence'], rows)
  return { id: 'replies', heading: 'Right of reply', count: rows.length, body }
}

function writeCorroboration(page: HtmlPage): HtmlSection {
  const items = page.report.summary.corroboration.map(({ verdict, confidence, statementIds }) => {
    const statements = statementIds.map((id) => {
      const statement = page.statements.get(id)
      return statement
        ? `<li>${linkStatements(page, [id])} ${escapeHtml(excerpt(statement.range.text, 200))}</li>`
        : ''
    })
    return `<li class="verdict ${verdict}"><b>${VERDICT_WORDING[verdict]}</b> <small>confidence ${confidence.toFixed(2)}</small><ul>${statements.join('')}</ul></li>`
  })
  return {
    id: 'corroboration',
    heading: 'Corroboration',
    count: items.length,
    body: `<ul class="plain">${items.join('\n')}</ul>`,
  }
}

function writeReview(page: HtmlPage): HtmlSection {
  const items = page.report.summary.review.flatMap((id) => {
    const entry = page.byId.get(id)
    if (!entry) return []
    const { statement } = entry
    return [
      `<li>${linkStatements(page, [id])} <b>${statement.confidence.toFixed(2)}</b> ${escapeHtml(excerpt(statement.range.text, 200))}</li>`,
    ]
  })
  return {
    id: 'review',
    heading: 'Least certain',
    count: items.length,
    body: `<p>Read these yourself: the model is least sure of them.</p><ol class="plain">${items.join('\n')}</ol>`,
  }
}

function writeSources(page: HtmlPage): HtmlSection {
  const rows = page.report.sources.map((source) => {
    const { name, type, mentions, statementIds } = source
    return `<tr class="t-${type}"><th scope="row">${escapeHtml(excerpt(name, 120))}</th><td><span class="chip t-${type}" aria-hidden="true">${TYPE_WORDING[type].mark}</span> ${TYPE_WORDING[type].label}</td><td>${escapeHtml(listDetails(source).join(', '))}</td><td class="number">${mentions.length}</td><td>${linkStatements(page, statementIds)}</td></tr>`
  })
  const body = writeTable(
    'Sources',
    ['Source', 'Type', 'Role and organisation', 'Mentions', 'Statements'],
    rows,
  )
  return { id: 'sources', heading: 'Sources', count: rows.length, body }
}

function writeStatements(page: HtmlPage): HtmlSection {
  const credited = page.noted.filter(({ statement }) => isCredited(statement))
  const rows = credited.map(({ statement }) => {
    const source = nameSource(page.sources, statement)
    return `<tr class="t-${statement.type}"><td>${linkStatements(page, [statement.id])}</td><td>${TYPE_WORDING[statement.type].label}</td><td class="number">${statement.confidence.toFixed(2)}</td><td>${source === null ? '–' : escapeHtml(excerpt(source, 80))}</td><td>${escapeHtml(excerpt(statement.range.text, 240))}</td></tr>`
  })
  const body = writeTable('Statements', ['Mark', 'Type', 'Confidence', 'Source', 'Words'], rows)
  return { id: 'statements', heading: 'Statements', count: rows.length, body }
}
