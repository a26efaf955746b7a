import { SOURCE_TYPES } from '../schema/index.js'
import type { Message, Statement } from '../schema/index.js'
import { escapeHtml, writeLink } from './html-escape.js'
import { wordEvidence } from './fact-wording.js'
import { linkStatements } from './html-page.js'
import type { HtmlPage, NotedStatement } from './html-page.js'
import { nameSource } from './look-up.js'
import {
  DOUBT_WORDING,
  excerpt,
  joinSpans,
  listDetails,
  REFUSAL_WORDING,
  TYPE_WORDING,
  VERDICT_WORDING,
} from './wording.js'

/** What stands behind one statement: shown beside the article when its words are pointed at, printed below them. */
export function writeNote(page: HtmlPage, entry: NotedStatement): string {
  const { statement, key, mark, messages } = entry
  const { label } = TYPE_WORDING[statement.type]
  const facts = listFacts(page, statement).map(
    ([term, words]) => `<div><dt>${term}</dt><dd>${words}</dd></div>`,
  )
  return `<div class="note t-${statement.type}" id="s${key}" role="note">
<p class="note-head"><span class="chip t-${statement.type}">${mark}</span> <strong>${label}</strong> <span class="sure">confidence ${statement.confidence.toFixed(2)}</span> <a class="back" href="#m${key}"><span aria-hidden="true">✕</span><span class="sr">Close and go back to ${mark}</span></a></p>
${facts.length > 0 ? `<dl>${facts.join('')}</dl>` : ''}${messages.map(writeFinding).join('')}
${writeProbabilities(statement)}
</div>`
}

function listFacts(page: HtmlPage, statement: Statement): [string, string][] {
  const facts: [string, string | null][] = [
    ['Source', writeSource(page, statement)],
    ['Cue', statement.cue && quote(joinSpans(statement.cue))],
    [
      'Manner',
      [statement.stance, statement.form && `${statement.form} speech`].filter(Boolean).join(', ') || null,
    ],
    ['Anonymity', writeAnonymity(statement)],
    ['Answer', statement.refusal && writeRefusal(page, statement.refusal)],
    [
      'Doubt',
      statement.doubt && `${DOUBT_WORDING[statement.doubt.kind]}: ${quote(statement.doubt.words.text)}`,
    ],
    ['Inside', statement.within === null ? null : linkStatements(page, [statement.within]) || null],
    ['Evidence', writeEvidence(statement)],
    [
      'Claim',
      (page.claims.get(statement.id) ?? [])
        .map(
          ({ verdict, statementIds }) =>
            `${VERDICT_WORDING[verdict]}, with ${linkStatements(
              page,
              statementIds.filter((id) => id !== statement.id),
            )}`,
        )
        .join('; ') || null,
    ],
  ]
  return facts.flatMap(([term, words]) => (words ? [[term, words] as [string, string]] : []))
}

function writeSource({ sources }: HtmlPage, statement: Statement): string | null {
  const name = nameSource(sources, statement)
  if (name === null) return null
  const [id, ...others] = statement.sourceIds
  const only = others.length === 0 ? sources.get(id)?.source : undefined
  const details = only ? listDetails(only) : []
  const words = [name, ...details].join(', ')
  const mention = joinSpans(statement.source)
  const isOther = mention !== '' && mention !== name
  return `<b>${escapeHtml(excerpt(words, 160))}</b>${isOther ? ` ${quote(mention)}` : ''}`
}

function writeAnonymity({ anonymity }: Statement): string | null {
  if (!anonymity) return null
  const people =
    anonymity.count === null
      ? anonymity.plural
        ? 'more than one person'
        : null
      : `${anonymity.count === 1 ? 'one person' : `${anonymity.count} people`}`
  const parts = [
    people,
    anonymity.description ? `described as ${quote(anonymity.description.text)}` : 'not described',
    anonymity.nearness && `placed to know: ${quote(anonymity.nearness.text)}`,
    anonymity.reason ? `withheld ${quote(anonymity.reason.text)}` : 'no reason given',
  ]
  return parts.filter(Boolean).join('; ')
}

function writeRefusal(page: HtmlPage, refusal: NonNullable<Statement['refusal']>): string {
  const through = refusal.through ? `, through ${quote(refusal.through.text)}` : ''
  const answers = refusal.answers === null ? '' : linkStatements(page, [refusal.answers])
  return `${REFUSAL_WORDING[refusal.kind]}${through}${answers ? `, to ${answers}` : ''}`
}

function writeEvidence({ evidence }: Statement): string | null {
  if (evidence.length === 0) return null
  const items = evidence.map(
    ({ fact, spans }) =>
      `${escapeHtml(wordEvidence(fact, spans.length > 0))}${spans.length > 0 ? ` ${spans.map(({ text }) => quote(text)).join(', ')}` : ''}`,
  )
  return items.join('; ')
}

function writeFinding({ severity, reason, note, ruleId, url }: Message): string {
  const advice = note ? ` <span class="advice">${escapeHtml(note)}</span>` : ''
  return `<p class="finding ${severity}"><b>${severity}</b> ${escapeHtml(reason)}.${advice} <small>${writeLink(url, ruleId)}</small></p>`
}

/** Types that the model gave at least one per cent, the likeliest first. */
function writeProbabilities({ probabilities }: Statement): string {
  const rows = SOURCE_TYPES.map((type) => ({ type, share: probabilities[type] }))
    .filter(({ share }) => share >= 0.01)
    .sort((a, b) => b.share - a.share)
  const items = rows.map(({ type, share }) => {
    const width = (share * 100).toFixed(1)
    return `<li><span>${TYPE_WORDING[type].label}</span> <svg class="bar t-${type}" aria-hidden="true" focusable="false"><rect width="${width}%" height="100%"/></svg> <span>${Math.round(share * 100)}%</span></li>`
  })
  return `<p class="sr">Probabilities</p><ul class="chances">${items.join(' ')}</ul>`
}

function quote(words: string): string {
  return `<q>${escapeHtml(excerpt(words, 160))}</q>`
}
