import { basename, resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { createAnalyzer, UsageError } from '../src/index.js'
import { loadAnalyzer } from '../src/lazy.js'

const text = '“The bridge is safe,” Mr Okoye said. Delta Bank declined to comment.'

describe('the analyzer that is fetched later', () => {
  it('reads as the one that is there from the start, with its options', async () => {
    const options = { minConfidence: 0.5, positions: true }
    expect((await loadAnalyzer(options))(text)).toEqual(createAnalyzer(options)(text))
    expect((await loadAnalyzer())(text)).toEqual(createAnalyzer()(text))
  })

  it('is refused with what it was expected to be given', async () => {
    await expect(loadAnalyzer({ minConfidence: 2 })).rejects.toThrow(UsageError)
  })

  it('leaves all but a kilobyte to the files that are fetched with it', async () => {
    const { outputFiles } = await build({
      entryPoints: [resolve(import.meta.dirname, '../src/lazy.ts')],
      bundle: true,
      splitting: true,
      minify: true,
      write: false,
      outdir: 'out',
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    })
    const entry = outputFiles.find(({ path }) => basename(path) === 'lazy.js')
    expect(entry?.contents.length).toBeLessThan(1000)
    expect(entry?.text).toMatch(/import\("\.\//)
  })
})
