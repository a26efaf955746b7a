/**
 * `npm run fuzz -- --minutes 60 [--seed 7]`: hostile texts, pages, Markdown and items for so long, and the largest of
 * them (a million quotation marks, one sentence of 1 MB, deep nesting) once. Prints inputs, the slowest, and faults;
 * exits with 1 where there is one. An input counts as a hang above 1 s and 30 µs of CPU time a character.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { GIANTS } from '../test/fuzz/giants.js'
import { SUBJECTS } from '../test/fuzz/subjects.js'
import type { Subject } from '../test/fuzz/subjects.js'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
})
const minutes = Number(values.minutes)
const first = Number(values.seed ?? Date.now() % 1_000_000)
const end = performance.now() + minutes * 60_000

interface Tally {
  inputs: number
  characters: number
  slowest: number
}
const tallies = new Map<string, Tally>(
  SUBJECTS.map(({ name }) => [name, { inputs: 0, characters: 0, slowest: 0 }]),
)
let faults = 0

/** Reads one input, and gives its faults and the CPU time in seconds. */
function measure({ name, try: read }: Subject, input: string): { found: readonly string[]; seconds: number } {
  const before = process.cpuUsage()
  const found = read(input)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const tally = tallies.get(name)
  if (tally !== undefined) {
    tally.inputs++
    tally.characters += input.length
    tally.slowest = Math.max(tally.slowest, seconds)
  }
  if (seconds <= 1 + input.length * 30e-6) return { found, seconds }
  return { found: [...found, `${seconds.toFixed(1)} s for ${input.length} characters`], seconds }
}

function runRound(subject: Subject, seed: number): void {
  const property = fc.property(subject.input, (input) => {
    const { found } = measure(subject, input)
    if (found.length > 0) throw new Error(found.join('; '))
  })
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: 100, seed })
  if (!failed) return
  faults++
  const file = `/tmp/onrecord-fuzz-${seed}.txt`
  writeFileSync(file, JSON.stringify(counterexample))
  console.log(`fault  ${subject.name}, seed ${seed}: ${String(errorInstance)} (input in ${file})`)
}

console.log(`seed ${first}, ${minutes} minutes`)
for (const { name, subject, make } of GIANTS) {
  const input = make()
  const { found, seconds } = measure(SUBJECTS.find((one) => one.name === subject) ?? SUBJECTS[0], input)
  if (found.length > 0) faults++
  console.log(
    `giant  ${subject}: ${name}, ${input.length} characters, ${seconds.toFixed(1)} s ${found.join('; ')}`,
  )
}
let said = 0
for (let seed = first; performance.now() < end; seed++) {
  for (const subject of SUBJECTS) runRound(subject, seed)
  if (performance.now() - said < 300_000) continue
  said = performance.now()
  console.log(`round  seed ${seed}`)
}
for (const [name, { inputs, characters, slowest }] of tallies) {
  console.log(`${name}: ${inputs} inputs, ${characters} characters, slowest ${slowest.toFixed(1)} s of CPU`)
}
console.log(`${faults} faults`)
process.exitCode = faults > 0 ? 1 : 0
