import { classify } from '../../src/pipeline/classify/classify.js'
import type { ClassifyLexicon } from '../../src/pipeline/classify/lexicon.js'
import { prepareTypeModel, type TypeModel } from '../../src/pipeline/classify/weights.js'
import type { ClassifiedDocument, ResolvedDocument } from '../../src/pipeline/document.js'
import { examplesOf, type GoldArticle } from './examples.js'
import { fit, type Example, type FitOptions } from './fit.js'
import { priorWeights } from './prior.js'

/** An article with its labels, read up to the resolution. */
export interface LabelledDocument {
  readonly gold: GoldArticle
  readonly document: ResolvedDocument
}

/** Chosen by cross-validation, see training/README.md. */
export const FIT_OPTIONS: FitOptions = { penalty: 5, minCount: 4, epochs: 20, prior: priorWeights() }

/** Fits the weights on these articles and on examples from others. */
export function fitTypes(
  items: readonly LabelledDocument[],
  taught: readonly Example[],
  lexicon: ClassifyLexicon,
  options: FitOptions = FIT_OPTIONS,
): TypeModel {
  const own = items.flatMap(({ gold, document }) => examplesOf(gold, document, lexicon))
  const { features, values } = fit([...taught, ...own], options)
  return prepareTypeModel({ features, values: [...values] })
}

/** Judges each article by weights of the other folds and of `taught`; `foldOf` says which fold it belongs to. */
export function judgeHeldOut(
  items: readonly LabelledDocument[],
  taught: readonly Example[],
  lexicon: ClassifyLexicon,
  foldOf: (item: LabelledDocument, index: number) => string,
  options: FitOptions = FIT_OPTIONS,
): { gold: GoldArticle; fold: string; document: ClassifiedDocument }[] {
  const folds = items.map(foldOf)
  return [...new Set(folds)].flatMap((fold) => {
    const model = fitTypes(
      items.filter((_, i) => folds[i] !== fold),
      taught,
      lexicon,
      options,
    )
    return items.flatMap(({ gold, document }, i) =>
      folds[i] === fold ? [{ gold, fold, document: classify(document, lexicon, model) }] : [],
    )
  })
}

/** Ten folds, by the place of the article in the file. */
export function foldOfArticle(_item: LabelledDocument, index: number): string {
  return String(index % 10)
}
