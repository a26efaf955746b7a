import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { CUE_LEXICON } from '../../src/lexicon/cues.js'
import type { Model } from '../../src/model/format.js'
import { addNewsroom } from '../../src/newsroom.js'
import { attribute, readAttributeWeights } from '../../src/pipeline/attribute/index.js'
import { attributeByRule } from '../../src/pipeline/cue/by-rule.js'
import { findCues, proposeCues } from '../../src/pipeline/cue/detect.js'
import { prepareCueLexicon } from '../../src/pipeline/cue/prepare.js'
import { readCueTagger } from '../../src/pipeline/cue/scorer.js'
import type { ResolvedDocument } from '../../src/pipeline/document.js'
import { createResolveLexicon, resolve } from '../../src/pipeline/resolve/index.js'
import { createSegmentModel, segment } from '../../src/pipeline/segment/index.js'
import { lookUpWords, readWordTable } from '../../src/pipeline/words/index.js'

/** Reads a text by every stage before the types, as `analyze` does. */
export function createReader(model: Model): (text: string) => ResolvedDocument {
  const segmentModel = createSegmentModel(model, ABBREVIATIONS)
  const sourceLexicon = createResolveLexicon(addNewsroom({}))
  const cueLexicon = prepareCueLexicon(CUE_LEXICON)
  const wordTable = readWordTable(model)
  const cueTagger = readCueTagger(model)
  const weights = readAttributeWeights(model)
  return (text) => {
    const segmented = segment(text, segmentModel)
    const cued = findCues(lookUpWords(segmented, wordTable), cueTagger)
    const ruled = attributeByRule(segmented, cueLexicon)
    const propose: Parameters<typeof attribute>[3] = (document, stretches) =>
      proposeCues(document, stretches, cueTagger)
    return resolve(attribute(cued, weights, ruled, propose), sourceLexicon)
  }
}
