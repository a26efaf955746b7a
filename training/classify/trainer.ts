import { CLASSIFY_LEXICON } from '../../src/lexicon/classify.js'
import { TYPE_FEATURE_SET } from '../../src/pipeline/classify/create-model.js'
import { prepareClassifyLexicon } from '../../src/pipeline/classify/lexicon.js'
import { SOURCE_TYPES } from '../../src/schema/index.js'
import { toBytes } from '../to-bytes.js'
import type { Trained, Trainer, TrainingContext } from '../trainer.js'
import { fitCalibration, outcomesOf, writerOutcomesOf } from './calibration.js'
import { fitTypes, foldOfArticle, judgeHeldOut } from './cross-validate.js'
import { readLabelled, readTaught } from './read-labelled.js'
import { REUTERS_PACKAGE } from './reuters.js'

function train({ data, resources, model }: TrainingContext): Trained {
  const lexicon = prepareClassifyLexicon(CLASSIFY_LEXICON)
  const items = readLabelled(data, model)
  const taught = readTaught(data, resources, model, lexicon)
  const held = judgeHeldOut(items, taught, lexicon, foldOfArticle)
  const outcomes = held.flatMap(({ gold, document }) => outcomesOf(gold, document, lexicon))
  const calibration = fitCalibration(
    outcomes,
    held.flatMap(({ gold, document }) => writerOutcomesOf(gold, document)),
  )
  const { rows, values } = fitTypes(items, taught, lexicon)
  const table = { ...toBytes(values), featureSet: TYPE_FEATURE_SET, labels: SOURCE_TYPES }
  return { tables: { 'types.rows': table }, metadata: { features: [...rows.keys()], calibration } }
}

/** Source types and their calibration, tables `types.*`; stands on everything before. */
export const TYPES_TRAINER: Trainer = {
  name: 'types',
  inputs: ['types-dev.jsonl', 'polnear-train.jsonl'],
  resources: [REUTERS_PACKAGE],
  train,
}
