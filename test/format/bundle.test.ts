import { gzipSync } from 'node:zlib'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

describe('the bundle of onrecord/format', () => {
  it('runs in a browser, without the weights, and is under 60 kB', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [resolve(import.meta.dirname, '../../src/format/index.ts')],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    })
    const inputs = Object.keys(metafile.inputs)
    expect(inputs.filter((path) => /src\/(?:model|pipeline|lexicon|cli)\//u.test(path))).toEqual([])
    expect(outputFiles.length).toBe(1)
    expect(gzipSync(outputFiles[0].contents).length).toBeLessThan(60_000)
  })
})
