import { UsageError } from './errors.js'
import { detectLanguage, readOpening } from './language.js'
import { ABBREVIATIONS } from './lexicon/abbreviations.js'
import { CLASSIFY_LEXICON } from './lexicon/classify.js'
import { CUE_LEXICON } from './lexicon/cues.js'
import { decodeModel } from './model/decode.js'
import { loadModel } from './model/load.js'
import { addNewsroom } from './newsroom.js'
import {
  attribute,
  chooseOutermost,
  creditParagraphs,
  readAttributeWeights,
  RoleReader,
} from './pipeline/attribute/index.js'
import { calibrate, type RecallShares } from './pipeline/calibrate/calibrate.js'
import { createCalibration } from './pipeline/calibrate/create-constants.js'
import { classify, type RecallJudgement } from './pipeline/classify/classify.js'
import { createTypeModel } from './pipeline/classify/create-model.js'
import { prepareClassifyLexicon } from './pipeline/classify/lexicon.js'
import { attributeByRule, type CueLexicon } from './pipeline/cue/by-rule.js'
import { findCues, proposeCues } from './pipeline/cue/detect.js'
import { prepareCueLexicon } from './pipeline/cue/prepare.js'
import { readCueTagger } from './pipeline/cue/scorer.js'
import { createResolveLexicon, resolve, type RecallWords } from './pipeline/resolve/index.js'
import { createSegmentModel, segment, type SegmentModel } from './pipeline/segment/index.js'
import type { AttributeWeights, CueReader } from './pipeline/attribute/index.js'
import type { Attribution, CuedDocument, WordedDocument } from './pipeline/document.js'
import { lookUpWords, readWordTable, type readRows } from './pipeline/words/index.js'
import { findArticleWords } from './report/article-words.js'
import { buildReport } from './report/build.js'
import { makeAnew, type Recall } from './report/recall.js'
import { markParts } from './report/parts.js'
import type { Options, Part, Report } from './schema/index.js'
import { settleOptions } from './settle.js'
import type { Settings } from './settle.js'
import { addPositions } from './span/positions.js'
import type { Extent } from './span/relate.js'

/** One or more paragraphs, in UTF-16 offsets. */
export interface Paragraph extends Extent {
  /** What the document says that they are; the statements that start in them tell it again. */
  readonly part?: Part
}

/** What a caller knows of the text's form, who has parsed the document already. */
export interface Layout {
  /** The only stretches to read, in order and without overlap. */
  readonly paragraphs?: readonly Paragraph[]
  /** Stretches that the document sets as quotations without marks (`<blockquote>`, `<q>`), in order of their starts. */
  readonly quotations?: readonly Extent[]
}

/** Turns the text of one article into its report. */
export type Analyzer = (text: string, layout?: Layout) => Report

/**
 * Says, statement by statement, who stands behind a news article. No network, no files, no state.
 * @param text the article, English; other languages are analysed too, and `report.language` tells
 * @throws UsageError when `text` is not a string, or an option is unknown or ill-typed
 * @example
 * analyze('“The bridge is safe,” Mr Okoye said.').statements[0].type // 'named'
 */
export function analyze(text: string, options?: Options): Report {
  if (options !== undefined) return createAnalyzer(options)(text)
  plain ??= createAnalyzer()
  return plain(text)
}

/** The analyzer without options: lexicons and weights are made ready once, at the first call. */
let plain: Analyzer | undefined

/**
 * Settles options once, for many articles.
 * @throws UsageError for an unknown or ill-typed option; the analyzer throws it when its text is not a string
 * @throws ModelError when the weights given as `model` are damaged or made for another version
 */
export function createAnalyzer(options: Options = {}): Analyzer {
  return prepareAnalyzers(options)(PLAIN_WORK)
}

/**
 * Parts of the stages that look at few words each, and that take most of the time. Who analyses one text over and over
 * passes parts that remember: each has to give what the plain one gives.
 */
export interface Work {
  readonly segment?: Pick<SegmentModel, 'tokenize' | 'tagTokens' | 'labelNames'>
  readonly readRows?: typeof readRows
  readonly proposeCues: typeof proposeCues
  attributeByRule(document: WordedDocument, lexicon: CueLexicon): Attribution[]
  createReader(document: CuedDocument, chain: AttributeWeights['role']): CueReader
  readonly chooseOutermost: typeof chooseOutermost
  readonly creditParagraphs: typeof creditParagraphs
  /** Left out, all words are read. */
  readonly recallWords?: RecallWords
  /** Left out, all are judged. */
  readonly recallJudgement?: RecallJudgement
  /** Left out, all are worked out. */
  readonly recallShares?: RecallShares
  readonly recall: Recall
  readonly findWords: typeof findArticleWords
}

const PLAIN_WORK: Work = {
  proposeCues,
  attributeByRule,
  createReader: (document, chain) => new RoleReader(document, chain),
  chooseOutermost,
  creditParagraphs,
  recall: makeAnew,
  findWords: findArticleWords,
}

/**
 * Settles options and makes the weights ready once, for analyzers that work in different ways.
 * @throws UsageError and ModelError as `createAnalyzer` does
 */
export function prepareAnalyzers(options: Options): (work: Work) => Analyzer {
  const settings = settleOptions(options)
  const prepared = prepareStages(settings)
  return (work) => {
    const read = prepared(work)
    return (text, layout = {}) => {
      if (typeof text !== 'string')
        throw new UsageError(`Unexpected text of type ${kindOf(text)}, expected a string`)
      const report = read(text, layout)
      return settings.positions ? addPositions(text, report) : report
    }
  }
}

/** Makes lexicons and weights ready once; what it returns is the whole path, in order. */
function prepareStages({
  lexicon,
  minConfidence,
  model: bytes,
}: Settings): (work: Work) => (text: string, layout: Layout) => Report {
  const model = bytes === null ? loadModel() : decodeModel(bytes.slice())
  const segmentModel = createSegmentModel(model, ABBREVIATIONS)
  const sourceLexicon = createResolveLexicon(addNewsroom(lexicon))
  const cueLexicon = prepareCueLexicon(CUE_LEXICON)
  const wordTable = readWordTable(model)
  const cueTagger = readCueTagger(model)
  const attributeWeights = readAttributeWeights(model)
  const typeLexicon = prepareClassifyLexicon(CLASSIFY_LEXICON)
  const typeModel = createTypeModel(model)
  const calibration = createCalibration(model)
  return (work) => (text, layout) => {
    const segmented = segment(text, { ...segmentModel, ...work.segment }, layout)
    const worded = lookUpWords(segmented, wordTable, work.readRows)
    const cued = findCues(worded, cueTagger, work.proposeCues)
    const attributed = attribute(
      cued,
      attributeWeights,
      work.attributeByRule(worded, cueLexicon),
      (document, stretches) => work.proposeCues(document, stretches, cueTagger),
      work.createReader(cued, attributeWeights.role),
      work.chooseOutermost,
      work.creditParagraphs,
    )
    const resolved = resolve(attributed, sourceLexicon, work.recallWords)
    const classified = classify(resolved, typeLexicon, typeModel, work.recallJudgement)
    const calibrated = calibrate(classified, calibration, work.recallShares)
    const report = buildReport(calibrated, {
      minConfidence,
      language: work.recall(
        'language',
        () => readOpening(text),
        () => detectLanguage(text),
      ),
      modelVersion: model.version,
      recall: work.recall,
      findWords: work.findWords,
    })
    return markParts(report, layout.paragraphs ?? [])
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
