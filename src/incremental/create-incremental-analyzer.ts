import { prepareAnalyzers, type Analyzer, type Work } from '../analyze.js'
import { RoleReader, type CueReadings } from '../pipeline/attribute/index.js'
import type { WordedDocument } from '../pipeline/document.js'
import type { Options } from '../schema/index.js'
import { compareTexts, type Edges } from './alignment.js'
import { Memory } from './memory.js'
import { rememberArticle } from './remember-article.js'
import { rememberChoices } from './remember-choices.js'
import { rememberCredits } from './remember-credits.js'
import { rememberCues } from './remember-cues.js'
import { rememberFacts } from './remember-facts.js'
import { rememberNames } from './remember-names.js'
import { rememberParagraphs, type KnownParagraphs } from './remember-paragraphs.js'
import { RememberingReader } from './remember-readings.js'
import { rememberJudgements } from './remember-judgements.js'
import { rememberRows } from './remember-rows.js'
import { rememberRules } from './remember-rules.js'
import { rememberShares } from './remember-shares.js'
import { rememberTags, type ReadSentences } from './remember-sentences.js'
import { rememberTokens } from './remember-tokens.js'
import { rememberWords } from './remember-words.js'
import { sign, type Signature } from './signature.js'

/** Work that remembers what it did for the last text, and does again what has changed. */
interface RememberingWork extends Work {
  /** Begins the next text. */
  turn(text: string): void
}

/**
 * Settles options once, for the versions of many texts.
 * @returns makes the analyzer of one text: each call reads the next version of it, with the same report that
 *   `createAnalyzer` gives, but does again only what the words that changed can reach
 * @throws UsageError for an unknown or ill-typed option
 */
export function prepareIncrementalAnalyzers(options: Options = {}): () => Analyzer {
  const create = prepareAnalyzers(options)
  const begin = () => {
    const work = createWork()
    return { work, analyzer: create(work) }
  }
  return () => {
    let { work, analyzer } = begin()
    return (text, layout) => {
      try {
        if (typeof text === 'string') work.turn(text)
        return analyzer(text, layout)
      } catch (error) {
        // What broke off amid a text is nothing to compare the next one with.
        ;({ work, analyzer } = begin())
        throw error
      }
    }
  }
}

function createWork(): RememberingWork {
  const memories: Memory<unknown>[] = []
  const create = <T>(): Memory<T> => {
    const memory = new Memory<T>()
    memories.push(memory as Memory<unknown>)
    return memory
  }
  const readings = create<CueReadings>()
  const findParagraphs = rememberParagraphs(create())
  let last = ''
  let edges = compareTexts(last, last)
  const edgesOf = (): Edges => edges
  let paragraphs: KnownParagraphs | null = null
  let read: ReadSentences | null = null
  let signature: Signature | null | undefined
  const paragraphsOf = (document: WordedDocument): KnownParagraphs | null => {
    signOf(document)
    return paragraphs
  }
  const signOf = (document: WordedDocument): Signature | null => {
    if (read?.words.tokens !== document.tokens) throw new Error('Expected the tokens that were tagged')
    if (signature === undefined) {
      const numbers = read.known.map(({ number }) => number)
      signature = sign(read.words, numbers, document)
      paragraphs = signature && findParagraphs(document, signature, read)
    }
    return signature
  }
  return {
    turn: (text) => {
      edges = compareTexts(last, text)
      last = text
      for (const memory of memories) memory.turn()
      read = paragraphs = null
      signature = undefined
    },
    segment: {
      tokenize: rememberTokens(edgesOf),
      tagTokens: rememberTags(create(), edgesOf, (found) => {
        read = found
      }),
      labelNames: rememberNames(() => read),
    },
    chooseOutermost: rememberChoices(paragraphsOf),
    creditParagraphs: rememberCredits(paragraphsOf),
    recall: rememberFacts(create),
    findWords: rememberArticle(edgesOf),
    proposeCues: rememberCues(create(), signOf, paragraphsOf),
    readRows: rememberRows(() => read),
    recallWords: rememberWords(() => paragraphs),
    recallJudgement: rememberJudgements(() => paragraphs),
    recallShares: rememberShares(() => paragraphs),
    attributeByRule: rememberRules(paragraphsOf),
    createReader: (document, chain) => {
      const signed = signOf(document)
      let reader: RoleReader | null = null
      const make = (): RoleReader => (reader ??= new RoleReader(document, chain))
      return signed ? new RememberingReader(document, signed, readings, make) : make()
    },
  }
}
