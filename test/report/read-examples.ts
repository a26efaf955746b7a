import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyze } from '../../src/index.js'
import type { Report } from '../../src/schema/index.js'

const FOLDER = resolve(import.meta.dirname, '../../examples/articles')

/** The example articles by file name, analysed. */
export function readExamples(): [string, Report][] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => [file, analyze(readFileSync(join(FOLDER, file), 'utf8'))])
}
