import type { Source, Statement } from '../schema/index.js'
import type { FormatInput } from './input.js'
import { indexSources, listSources } from './look-up.js'
import type { SourceIndex } from './look-up.js'
import { nameArticle, namePart } from './name-article.js'
import { isCredited } from './number.js'
import { showControls, stringifyInert } from './visible.js'
import { joinSpans, TYPE_WORDING } from './wording.js'

type Node = Record<string, unknown>

/**
 * JSON-LD in the words of schema.org: the article, its sources, and for each credited content a `Quotation` (direct
 * speech) or a `Claim`. Documents and outlets are its `citation`. Refusals have no place there and are left out.
 */
export function writeSchemaOrg(input: FormatInput): string {
  const { report, options } = input
  const article = nameArticle(input)
  const quoted = report.statements.filter((statement) => isCredited(statement) && statement.content)
  const index = indexSources(report)
  const cited = report.sources.filter(isWork)
  const node: Node = {
    '@type': 'NewsArticle',
    '@id': article,
    ...(options.title === undefined ? {} : { headline: showControls(options.title) }),
    ...(options.url === undefined ? {} : { url: options.url }),
    inLanguage: showControls(report.language.tag),
    hasPart: quoted.map(({ id }) => refer(article, id)),
    citation: cited.map(({ id }) => refer(article, nameSourceNode(id))),
  }
  const graph = [
    node,
    ...report.sources.map((source) => describeSource(article, source)),
    ...quoted.map((statement) => describeStatement(index, article, statement)),
  ]
  return `${stringifyInert({ '@context': 'https://schema.org', '@graph': graph.map(dropEmpty) }, 2)}\n`
}

function refer(article: string, id: string): Node {
  return { '@id': namePart(article, id) }
}

function nameSourceNode(id: string): string {
  return `source-${id}`
}

function isWork({ type, kind }: Source): boolean {
  return type === 'document' || kind === 'document' || kind === 'outlet' || type === 'media'
}

function describeSource(article: string, source: Source): Node {
  const { id, name, kind, type, role, organisation } = source
  const node = {
    '@id': namePart(article, nameSourceNode(id)),
    name: showControls(name),
    description: `${TYPE_WORDING[type].label} source`,
  }
  if (isWork(source)) return { '@type': 'CreativeWork', ...node }
  if (kind === 'organisation') return { '@type': 'Organization', ...node }
  return {
    '@type': 'Person',
    ...node,
    jobTitle: role && { '@type': 'DefinedTerm', name: showControls(role.text) },
    affiliation: organisation && { '@type': 'Organization', name: showControls(organisation.text) },
  }
}

function describeStatement(index: SourceIndex, article: string, statement: Statement): Node {
  const sources = listSources(index, statement)
  const [works, people] = [sources.filter(isWork), sources.filter((source) => !isWork(source))]
  const list = (chosen: readonly Source[]) => chosen.map(({ id }) => refer(article, nameSourceNode(id)))
  const isQuotation = statement.form === 'direct'
  const { label } = TYPE_WORDING[statement.type]
  return {
    '@type': isQuotation ? 'Quotation' : 'Claim',
    '@id': namePart(article, statement.id),
    text: showControls(joinSpans(statement.content)),
    description: [`${label}, confidence ${statement.confidence.toFixed(2)}`, statement.stance]
      .filter(Boolean)
      .join(', '),
    isPartOf: { '@id': article },
    ...(isQuotation ? { spokenByCharacter: list(people) } : { author: list(people) }),
    citation: list(works),
  }
}

function dropEmpty(node: Node): Node {
  const filled = Object.entries(node).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(filled)
}
