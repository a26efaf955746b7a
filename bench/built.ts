import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Package from '../src/index.js'

const BUILT = resolve(import.meta.dirname, '../dist/index.js')

/** Whether `npm run build` has been run. */
export const isBuilt = (): boolean => existsSync(BUILT)

/** The package as users get it; its sources, which the loader of TypeScript slows down, where nothing is built. */
export async function loadBuilt(): Promise<typeof Package> {
  if (!isBuilt()) {
    console.log('\nNo dist: the sources are measured, which run slower. Run npm run build first.')
    return import('../src/index.js')
  }
  return (await import(pathToFileURL(BUILT).href)) as typeof Package
}
