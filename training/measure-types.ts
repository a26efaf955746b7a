import { CLASSIFY_LEXICON } from '../src/lexicon/classify.js'
import { prepareClassifyLexicon } from '../src/pipeline/classify/lexicon.js'
import { SOURCE_TYPES } from '../src/schema/index.js'
import { readArtifact } from './artifact.js'
import { calibrateHeldOut } from './classify/calibrate-held-out.js'
import { sayTypes } from './classify/said.js'
import { confusionsOf, intervalOf, scoreConfidence, scoreTypes, type Marked } from './classify/score.js'
import { readLabelled, readTaught } from './classify/read-labelled.js'

/** A type with fewer gold sentences than this is printed with a bootstrap interval. */
const FEW = 50

/** Prints the ten-fold cross-validation of the source types, calibration fitted on the other folds too. */
const [folder = '../shared/eval', resources = 'training/node_modules'] = process.argv.slice(2)
const lexicon = prepareClassifyLexicon(CLASSIFY_LEXICON)
const model = readArtifact()
const taught = readTaught(folder, resources, model, lexicon)
const marked: Marked[] = calibrateHeldOut(readLabelled(folder, model), taught, lexicon).map(
  ({ gold, document }) => ({ gold, said: sayTypes(gold, document) }),
)

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6)
const print = (line: string): boolean => process.stdout.write(`${line}\n`)

function printScores(name: string, articles: readonly Marked[]): void {
  const scores = scoreTypes(articles)
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
  print(`\n${name}: ${articles.length} articles, macro F1 ${percent(macro)}`)
  for (const { type, precision, recall, f1, count } of scores) {
    const range =
      count < FEW ? `  95 % interval of F1 ${intervalOf(articles, type).map(percent).join(' to ')}` : ''
    print(
      `${type.padEnd(13)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} n ${count}${range}`,
    )
  }
  const { error, auroc, brierSkill } = scoreConfidence(articles)
  print(`calibration error ${percent(error)}, AUROC ${percent(auroc)}, Brier skill ${percent(brierSkill)}`)
}

printScores('all', marked)
for (const set of [...new Set(marked.map(({ gold }) => gold.set))].sort())
  printScores(
    set,
    marked.filter(({ gold }) => gold.set === set),
  )

print('\nsentences with one gold type (down) by what was said (across; several types count a share each)')
print(['', ...SOURCE_TYPES].map((name) => name.padEnd(13)).join(''))
confusionsOf(marked).forEach((row, i) =>
  print([SOURCE_TYPES[i], ...row.map((n) => n.toFixed(1))].map((cell) => cell.padEnd(13)).join('')),
)
