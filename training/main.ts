import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ARTIFACT, mergeTrained, readArtifact, writeArtifact, writeBytes } from './artifact.js'
import { CUE_TRAINER, GATE_TRAINER, RANK_TRAINER, ROLE_TRAINER } from './attribution/trainers.js'
import { TYPES_TRAINER } from './classify/trainer.js'
import { NAMES_TRAINER, POS_TRAINER } from './pos/trainers.js'
import type { Trainer } from './trainer.js'
import { WORDS_TRAINER } from './words/trainer.js'

/** In the order in which they stand on each other. */
const TRAINERS: readonly Trainer[] = [
  POS_TRAINER,
  NAMES_TRAINER,
  WORDS_TRAINER,
  CUE_TRAINER,
  GATE_TRAINER,
  ROLE_TRAINER,
  RANK_TRAINER,
  TYPES_TRAINER,
]

const USAGE = `npm run train -- [--data ../shared/eval] [--resources training/node_modules] [--only ${TRAINERS.map(({ name }) => name).join(',')}] [--bytes FILE]`

function fail(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(2)
}

interface Arguments {
  readonly data: string
  readonly resources: string
  readonly trainers: readonly Trainer[]
  /** File for the weights as bytes, in place of the module that is shipped. */
  readonly bytes: string | undefined
}

function readArguments(): Arguments {
  const options = {
    data: { type: 'string', default: '../shared/eval' },
    resources: { type: 'string', default: 'training/node_modules' },
    only: { type: 'string' },
    bytes: { type: 'string' },
  } as const
  const { data, resources, only, bytes } = parseArgs({ options }).values
  const names = only?.split(',') ?? TRAINERS.map(({ name }) => name)
  const unknown = names.find((name) => TRAINERS.every((trainer) => trainer.name !== name))
  if (unknown !== undefined) fail(`Unexpected trainer ${unknown}, expected: ${USAGE}`)
  const trainers = TRAINERS.filter(({ name }) => names.includes(name))
  const files = trainers.flatMap(({ inputs }) => inputs.map((input) => `${data}/${input}`))
  const absent = files.find((file) => !existsSync(file))
  if (absent !== undefined)
    fail(`Expected training data at ${absent}, found none: see training/README.md, or give --data`)
  return { data, resources, trainers, bytes }
}

/** Trains what is asked for, keeps the other tables of the committed weights, writes the one module, or bytes. */
async function main(): Promise<void> {
  const { data, resources, trainers, bytes } = readArguments()
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  let model = { ...readArtifact(), version, createdFrom: 'PolNeAR 1.0, training part' }
  for (const trainer of trainers) {
    const absent = trainer.resources?.find((name) => !existsSync(`${resources}/${name}`))
    if (absent !== undefined) {
      process.stdout.write(`${trainer.name}: kept as committed, ${absent} is not installed in ${resources}\n`)
      continue
    }
    const started = performance.now()
    model = { ...model, ...mergeTrained(model, trainer, await trainer.train({ data, resources, model })) }
    process.stdout.write(`${trainer.name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  }
  const size = bytes === undefined ? writeArtifact(model) : writeBytes(model, bytes)
  process.stdout.write(`${size} bytes written to ${bytes ?? ARTIFACT.pathname}\n`)
}

await main()
