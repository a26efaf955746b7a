import { readFileSync } from 'node:fs'
import type { Report } from '../../src/index.js'

/**
 * Stands in for the library where Stryker changes the rules alone: the reports of all examples are the same for each
 * of a thousand changes, so that `npm run mutate -- rules` makes them once.
 */
const reports = JSON.parse(readFileSync(process.env['REMEMBERED_REPORTS'] ?? '', 'utf8')) as Record<
  string,
  Report
>

export function createAnalyzer(): (text: string) => Report {
  return (text) => {
    if (!Object.hasOwn(reports, text))
      throw new Error(`Unexpected text “${text}”, expected one of an example`)
    return reports[text]
  }
}
