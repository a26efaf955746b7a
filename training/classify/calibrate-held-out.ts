import type { ClassifyLexicon } from '../../src/pipeline/classify/lexicon.js'
import { calibrate } from '../../src/pipeline/calibrate/calibrate.js'
import type { CalibratedDocument } from '../../src/pipeline/document.js'
import { fitCalibration, outcomesOf, writerOutcomesOf } from './calibration.js'
import { foldOfArticle, judgeHeldOut, type LabelledDocument } from './cross-validate.js'
import type { GoldArticle } from './examples.js'
import type { Example } from './fit.js'

/** An article as weights and calibration fitted on other articles alone judge it. */
export interface HeldOut {
  readonly gold: GoldArticle
  readonly document: CalibratedDocument
}

/** Judges each article by weights of the nine other folds, its probabilities too calibrated on them. */
export function calibrateHeldOut(
  items: readonly LabelledDocument[],
  taught: readonly Example[],
  lexicon: ClassifyLexicon,
): HeldOut[] {
  const held = judgeHeldOut(items, taught, lexicon, foldOfArticle)
  const outcomes = held.map(({ gold, document }) => outcomesOf(gold, document, lexicon))
  const writers = held.map(({ gold, document }) => writerOutcomesOf(gold, document))
  return [...new Set(held.map(({ fold }) => fold))].flatMap((fold) => {
    const constants = fitCalibration(
      outcomes.filter((_, i) => held[i].fold !== fold).flat(),
      writers.filter((_, i) => held[i].fold !== fold).flat(),
    )
    return held
      .filter((item) => item.fold === fold)
      .map(({ gold, document }) => ({ gold, document: calibrate(document, constants) }))
  })
}
