import type {
  CalibratedDocument,
  ClassifiedDocument,
  Judgement,
  ResolvedDocument,
} from './pipeline/document.js'
import type { Probabilities, SourceType } from './schema/index.js'

/** Plain stages for the time until the learned ones have landed; each goes when its own does. */

const ABSENT = {
  form: null,
  stance: null,
  evidence: [],
  anonymity: null,
  refusal: null,
  doubt: null,
} as const
const TYPE_OF_CUE = {
  attribution: 'named',
  refusal: 'declined',
  'open-question': 'unclear',
  hedge: 'unclear',
} as const

/** Judges by the kind of the cue alone; sentences without a cue are the writer's. */
export function classifyStandIn(document: ResolvedDocument): ClassifiedDocument {
  const cues = document.attributions.map(({ cue }) => cue)
  const sentences = document.sentences.filter(
    ({ first, end }) => end > first && !cues.some((cue) => cue.first >= first && cue.first < end),
  )
  const judgements: Judgement[] = [
    ...cues.map((_cue, attribution) => ({ ...ABSENT, attribution, sentence: null, scores: [] })),
    ...sentences.map((sentence) => ({ ...ABSENT, attribution: -1, sentence, scores: [] })),
  ]
  return { ...document, judgements }
}

/** Is sure of everything. */
export function calibrateStandIn(document: ClassifiedDocument): CalibratedDocument {
  const types = document.judgements.map(({ attribution }): SourceType =>
    attribution < 0 ? 'unattributed' : TYPE_OF_CUE[document.attributions[attribution].cue.kind],
  )
  return { ...document, types, probabilities: types.map(certain) }
}

function certain(type: SourceType): Probabilities {
  const none = { official: 0, named: 0, document: 0, media: 0, anonymous: 0, declined: 0, unclear: 0 }
  return { ...none, unattributed: 0, [type]: 1 }
}
