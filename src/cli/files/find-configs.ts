import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CONFIG_NAME } from './config.js'

/** Files that are read anew in each run; code is loaded once, as every module. */
const NAMES = ['', '.json', '.yml', '.yaml'].map((ending) => `${CONFIG_NAME}${ending}`).concat('package.json')

/**
 * Configuration files that are there for these articles, from their folders upwards: absolute paths.
 * @param config the only one to read; null where they are looked for; false for none
 */
export function findConfigs(
  articles: readonly string[],
  config: string | null | false,
  cwd: string,
): ReadonlySet<string> {
  if (config === false) return new Set()
  if (config !== null) return new Set([resolve(cwd, config)])
  const folders = new Set<string>()
  for (const article of articles) {
    let folder = dirname(resolve(cwd, article))
    while (!folders.has(folder)) {
      folders.add(folder)
      folder = dirname(folder)
    }
  }
  return new Set(
    [...folders]
      .flatMap((folder) => NAMES.map((name) => join(folder, name)))
      .filter((path) => existsSync(path)),
  )
}
