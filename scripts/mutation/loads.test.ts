import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOMS } from './rooms.mjs'

/**
 * For Stryker alone, which sees failed tests, but no test file that fails to load: a change that breaks a module as it
 * loads breaks this test. The folder is the first one without a pattern, or the adapters' HTML reader.
 */
const [folder] = ROOMS[process.env['MUTATED_ROOM'] ?? 'span'].files
  .replace('*/**/*.ts', 'html/*.ts')
  .split('/*')
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))

it.each(files)('%s loads', async (file) => {
  await expect(import(/* @vite-ignore */ join(process.cwd(), folder, file))).resolves.toBeDefined()
})
