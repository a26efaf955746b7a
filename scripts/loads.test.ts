import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/**
 * For Stryker alone, which sees failed tests, but no test file that fails to load: a change that breaks a module as it
 * loads breaks this test.
 */
const FOLDERS: Readonly<Record<string, string>> = {
  rules: 'src/lint/rules',
  span: 'src/span',
  report: 'src/report',
  readers: 'src/adapters/html',
  adapters: 'src/adapters',
}
const folder = join(import.meta.dirname, '..', FOLDERS[process.env['MUTATED_ROOM'] ?? 'span'])
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))

it.each(files)('%s loads', async (file) => {
  await expect(import(/* @vite-ignore */ join(folder, file))).resolves.toBeDefined()
})
