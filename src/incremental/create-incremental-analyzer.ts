import { prepareAnalyzers, type Analyzer, type Work } from '../analyze.js'
import { RoleReader, type Choice, type CueReadings } from '../pipeline/attribute/index.js'
import type { Attribution, WordedDocument } from '../pipeline/document.js'
import type { Options } from '../schema/index.js'
import { Memory } from './memory.js'
import { createNumbering, type NumberedParagraphs } from './number-paragraphs.js'
import { rememberChoices } from './remember-choices.js'
import { rememberCues, type KnownCues } from './remember-cues.js'
import { rememberFacts } from './remember-facts.js'
import { RememberingReader } from './remember-readings.js'
import { rememberJudgements, type KnownJudgement } from './remember-judgements.js'
import { rememberRules } from './remember-rules.js'
import { rememberNames, rememberTags, type KnownSentence, type ReadSentences } from './remember-sentences.js'
import { rememberTokens, type KnownLine } from './remember-tokens.js'
import { rememberWords } from './remember-words.js'
import { sign, signLikely, type Signature } from './signature.js'

/** Work that remembers what it did for the last text, and does again what has changed. */
interface RememberingWork extends Work {
  /** Begins the next text. */
  turn(): void
}

/**
 * Settles options once, for the versions of many texts.
 * @returns makes the analyzer of one text: each call reads the next version of it, with the same report that
 *   `createAnalyzer` gives, but does again only what the words that changed can reach
 * @throws UsageError for an unknown or ill-typed option
 */
export function prepareIncrementalAnalyzers(options: Options = {}): () => Analyzer {
  const create = prepareAnalyzers(options)
  return () => {
    const work = createWork()
    const analyzer = create(work)
    return (text, layout) => {
      work.turn()
      return analyzer(text, layout)
    }
  }
}

function createWork(): RememberingWork {
  const lines = new Memory<KnownLine>()
  const sentences = new Memory<KnownSentence>()
  const cues = new Memory<KnownCues>()
  const readings = new Memory<CueReadings>()
  const rules = new Memory<readonly Attribution[]>()
  const choices = new Memory<readonly Choice[]>()
  const facts = new Memory<unknown>()
  const numbers = new Memory<number>()
  const words = new Memory<unknown>()
  const judgements = new Memory<KnownJudgement>()
  const numberParagraphs = createNumbering(numbers)
  let paragraphs: NumberedParagraphs | null = null
  let read: ReadSentences | null = null
  let signature: Signature | null | undefined
  const signOf = (document: WordedDocument): Signature | null => {
    if (read?.words.tokens !== document.tokens) throw new Error('Expected the tokens that were tagged')
    if (signature === undefined) {
      const numbers = read.known.map(({ number }) => number)
      signature = sign(read.words, numbers, document)
      paragraphs = signature && numberParagraphs(document, signature)
    }
    return signature
  }
  return {
    turn: () => {
      for (const memory of [
        lines,
        sentences,
        cues,
        readings,
        rules,
        choices,
        facts,
        numbers,
        words,
        judgements,
      ])
        memory.turn()
      read = paragraphs = null
      signature = undefined
    },
    segment: {
      tokenize: rememberTokens(lines),
      tagTokens: rememberTags(sentences, (found) => {
        read = found
      }),
      labelNames: rememberNames(() => read),
    },
    chooseOutermost: rememberChoices(choices, signOf),
    recall: rememberFacts(facts),
    proposeCues: rememberCues(cues, signOf),
    recallWords: rememberWords(words, () => paragraphs),
    recallJudgement: rememberJudgements(judgements, () => paragraphs),
    attributeByRule: rememberRules(rules, signOf),
    createReader: (document, chain) => {
      const signed = signOf(document)
      let reader: RoleReader | null = null
      const make = (): RoleReader => (reader ??= new RoleReader(document, chain))
      return signed ? new RememberingReader(document, signed, signLikely(document), readings, make) : make()
    },
  }
}
