import type { Message, Span } from '../schema/index.js'
import { createCodePointCounter } from '../span/code-points.js'
import { createLocator } from '../span/points.js'
import type { FormatInput } from './input.js'
import { writeReference } from './name-article.js'
import { showControls, stringifyInert } from './visible.js'

/** Address of the schema that a log names. */
export const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** Of what is written here; the weights' own version stands beside it. */
const FORMAT_VERSION = '1.0.0'
const LEVELS: Record<Message['severity'], string> = { error: 'error', warning: 'warning', info: 'note' }

/** What every result needs to say where it is. */
interface Places {
  readonly uri: string
  /** Null is the whole article, shown at its first line. */
  readonly region: (span: Span | null) => object
}

/** SARIF 2.1.0: one result a finding; lines and columns from 1, columns in UTF-16 code units. */
export function writeSarif(input: FormatInput): string {
  const { report, messages, options } = input
  const places: Places = { uri: writeReference(options.path ?? 'article.txt'), region: createRegions(input) }
  const rules = listRules(messages)
  const run = {
    tool: {
      driver: {
        name: 'onrecord',
        informationUri: 'https://www.npmjs.com/package/onrecord',
        version: FORMAT_VERSION,
        properties: { model: showControls(report.model.version) },
        rules,
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: [{ location: { uri: places.uri }, roles: ['analysisTarget'], mimeType: 'text/plain' }],
    results: messages.map((message) =>
      createResult(
        message,
        rules.findIndex(({ id }) => id === nameRule(message)),
        places,
      ),
    ),
  }
  return `${stringifyInert({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`
}

interface RuleDescriptor {
  readonly id: string
  readonly name: string
}

function listRules(messages: readonly Message[]): RuleDescriptor[] {
  const firsts = new Map(messages.map((message) => [nameRule(message), message] as const).reverse())
  return [...firsts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { url, severity }]) => {
      const words = id.replaceAll('-', ' ')
      return {
        id,
        name: words
          .replace(/(?:^|\s)\S/gu, (start) => start.trim().toUpperCase())
          .replace(/[^\p{L}\p{N}]/gu, ''),
        shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` },
        ...(/^https?:\/\/\S+$/u.test(url) ? { helpUri: url } : {}),
        defaultConfiguration: { level: LEVELS[severity] },
      }
    })
}

function nameRule({ ruleId }: Message): string {
  return showControls(ruleId)
}

function createResult(message: Message, ruleIndex: number, { uri, region }: Places): object {
  const { severity, reason, place, note, evidence, statementIds } = message
  const locate = (span: Span | null) => ({
    physicalLocation: { artifactLocation: { uri, index: 0 }, region: region(span) },
  })
  const advice = note === '' ? '' : ` ${note}`
  return {
    ruleId: nameRule(message),
    ruleIndex,
    level: LEVELS[severity],
    message: { text: escapeLinks(showControls(`${endSentence(reason)}${advice}`)) },
    locations: [locate(place)],
    ...(evidence.length > 0
      ? { relatedLocations: evidence.map((span, id) => ({ id, ...locate(span) })) }
      : {}),
    partialFingerprints: { 'onrecordStatements/v1': statementIds.map(showControls).join(' ') || 'article' },
  }
}

/** "[words](1)" would be a link in a message (SARIF 3.11.6), so brackets and backslashes are escaped. */
function escapeLinks(words: string): string {
  return words.replace(/[\\[\]]/gu, '\\$&')
}

function endSentence(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`
}

function createRegions({ text }: FormatInput): (span: Span | null) => object {
  const locate = createLocator(text)
  const count = createCodePointCounter(text)
  const firstLine = /^[^\r\n]*/u.exec(text)?.[0] ?? ''
  return (span) => {
    const { start, end, text: words } = span ?? { start: 0, end: firstLine.length, text: firstLine }
    const [from, to] = [locate(start), locate(end)]
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: count(start),
      charLength: count(end) - count(start),
      snippet: { text: words },
    }
  }
}
