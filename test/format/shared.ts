import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../../../shared')

/** Whether the standards and articles of the workplace are beside the repository; with CI=true they have to be. */
export const hasShared = existsSync(`${FOLDER}/schemas`)
if (!hasShared) {
  if (process.env.CI === 'true') throw new Error(`Expected the standards in ${FOLDER}/schemas`)
  process.stderr.write(`Skipped the checks of test/format against standards: no folder ${FOLDER}\n`)
}

/** A file of the shared folder, as text. */
export function readShared(path: string): string {
  return readFileSync(`${FOLDER}/${path}`, 'utf8')
}
