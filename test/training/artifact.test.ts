import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/index.js'
import { readArtifact, writeBytes } from '../../training/artifact.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-weights-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('weights of your own', () => {
  it('are written as the bytes that the option `model` takes', () => {
    const path = join(folder, 'own.bin')
    const size = writeBytes({ ...readArtifact(), version: 'own-1' }, path)
    const bytes = readFileSync(path)
    expect(bytes.length).toBe(size)
    const text = '“The bridge is safe,” Mr Okoye said. Delta Bank declined to comment.'
    const report = createAnalyzer({ model: new Uint8Array(bytes) })(text)
    expect(report.model).toEqual({ version: 'own-1' })
    expect(report.statements).toEqual(createAnalyzer()(text).statements)
  })
})
