import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Processor } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { controlMessages } from '../../adapters/control.js'
import type { Message } from '../../schema/index.js'
import { createLocator } from '../../span/points.js'
import { placeInFile, readArticle, syntaxOf } from '../article.js'
import type { Article, ArticleReader } from '../article.js'
import type { Linting } from '../lint.js'
import { lintReport } from '../lint.js'
import { decode } from '../read.js'
import { type Config, NO_CONFIG } from './config.js'
import type { Step } from './progress.js'
import { givenOf, MAX_BYTES, tooLarge } from './inputs.js'

/** What was made of one file. */
export interface Outcome {
  readonly article: Article
  /** Findings; places count the analysed text. */
  readonly messages: readonly Message[]
  readonly status: 0 | 1
  /** What is wrong with comments of the file. */
  readonly complaints: readonly string[]
}

/** How files are read, by what their configuration says. */
export interface Reader extends ArticleReader {
  readonly linting: Linting
  /** Ids of rules that comments may name. */
  readonly known: readonly string[]
}

/** A step of a unified processor that puts the `Outcome` on the file and its findings among the file's messages. */
export function createTransformer(
  processor: Processor,
  cwd: string,
  readerOf: (config: Config) => Reader,
): Step {
  const { config } = processor.data('settings') as { readonly config?: Config }
  return async (_tree: Node, file: VFile) => {
    const { name, isStdin } = givenOf(file)
    const source = await checkText(file, cwd)
    const reader = readerOf(config ?? NO_CONFIG)
    const article = await readArticle(isStdin ? file.path : name, source, reader)
    const outcome = judgeArticle(article, syntaxOf(file.path), reader)
    file.data['onrecordOutcome'] = outcome
    file.value = source
    addMessages(file, placeInFile(outcome.messages, article), article)
  }
}

export const outcomeOf = ({ data }: VFile): Outcome | null =>
  (data['onrecordOutcome'] as Outcome | undefined) ?? null

/** The engine reads bytes that are no UTF-8 as U+FFFD: then the file is read once more, to tell the two apart. */
async function checkText(file: VFile, cwd: string): Promise<string> {
  const text = String(file)
  if (text.length > MAX_BYTES) throw new RangeError(tooLarge(text.length))
  if (text.includes('\ufffd') && !givenOf(file).isStdin)
    return decode(await readFile(resolve(cwd, file.path)))
  if (text.includes('\0')) return decode(Buffer.from(text))
  return text.replace(/^\ufeff/, '')
}

function judgeArticle(article: Article, syntax: 'html' | 'markdown' | null, reader: Reader): Outcome {
  const linted = lintReport(article.report, reader.linting)
  const { source, toSource } = article
  if (syntax === null || toSource === null) return { article, ...linted, complaints: [] }
  const { messages, complaints } = controlMessages(linted.messages, {
    syntax,
    source,
    toSource,
    known: reader.known,
  })
  const locate = createLocator(source)
  return {
    article,
    messages,
    status: linted.status === 1 && messages.some(({ severity }) => severity === 'error') ? 1 : 0,
    complaints: complaints.map(({ reason, offset }) => `${locate(offset).line}: ${reason}`),
  }
}

const FATAL = { error: true, warning: false, info: undefined } as const

/** The findings as other tools of unified know them, at their places in the file. */
function addMessages(file: VFile, messages: readonly Message[], { source }: Article): void {
  const locate = createLocator(source)
  for (const { reason, place, ruleId, severity, url, note, actual, expected } of messages) {
    const message = file.message(reason, {
      ruleId,
      source: 'onrecord',
      ...(place === null ? {} : { place: { start: locate(place.start), end: locate(place.end) } }),
    })
    Object.assign(message, { fatal: FATAL[severity], url, note, actual, expected: [...expected] })
  }
}
