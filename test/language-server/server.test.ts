import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodeAction, CodeLens, DocumentSymbol, Hover } from 'vscode-languageserver-protocol'
import { type Client, startClient } from './client.js'

const URI = 'file:///bridge.md'
const MARKDOWN = [
  '# Bridge &amp; tunnel shut',
  '',
  'Some say the bridge is &ldquo;a *death trap*&rdquo;. Delta Works declined to comment.',
  '',
  'The engineer, Daniel Okoye, conceded on Monday that it was old.',
  '',
].join('\n')

describe('the language server', () => {
  let client: Client
  let started: unknown
  beforeAll(async () => {
    client = startClient()
    started = await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    })
    await client.connection.sendNotification('initialized', {})
    const textDocument = { uri: URI, languageId: 'markdown', version: 1, text: MARKDOWN }
    await client.connection.sendNotification('textDocument/didOpen', { textDocument })
  }, 60_000)
  afterAll(() => client.stop())

  const textDocument = { uri: URI }
  const ask = <T>(method: string, params: object): Promise<T> =>
    client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument, ...params })

  it('says what it can do', () => {
    expect(started).toMatchObject({
      capabilities: { hoverProvider: true, codeActionProvider: {}, documentSymbolProvider: true },
    })
  })

  it('publishes what the rules find, at its place in the file', async () => {
    const diagnostics = await client.waitForDiagnostics(URI, 1)
    const loaded = diagnostics.find(({ code }) => code === 'no-loaded-cue')
    expect(loaded).toMatchObject({
      range: { start: { line: 4, character: 28 }, end: { line: 4, character: 36 } },
      source: 'onrecord',
    })
    expect(loaded?.message).toMatch(/^Unexpected .+, expected .+/)
  })

  it('tells in a hover who stands behind a statement', async () => {
    const hover = await ask<Hover>('hover', { position: { line: 2, character: 60 } })
    expect(hover.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(/^\*\*declined\*\* \d+ %/) as string,
    })
    expect(hover.range?.start).toEqual({ line: 2, character: MARKDOWN.split('\n')[2].indexOf('Delta') })
  })

  it('has nothing to tell over markup', async () => {
    expect(await ask<Hover | null>('hover', { position: { line: 0, character: 0 } })).toBeNull()
  })

  it('shows the sourcing score above the file', async () => {
    const [lens] = await ask<CodeLens[]>('codeLens', {})
    expect(lens.command?.title).toMatch(/^Sourcing/)
  })

  it('lists the sources', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', {})
    expect(symbols.map(({ name }) => name)).toContain('Delta Works')
  })

  it('offers a neutral cue, and to ignore the rule in this paragraph', async () => {
    const place = { line: 4, character: 30 }
    const actions = await ask<CodeAction[]>('codeAction', {
      range: { start: place, end: place },
      context: { diagnostics: [] },
    })
    const titles = actions.map(({ title }) => title)
    expect(titles.some((title) => /^Write “.+” for “conceded”$/.test(title))).toBe(true)
    const ignore = actions.find(({ title }) => title === 'Ignore no-loaded-cue here')
    expect(ignore?.edit?.changes?.[URI]).toEqual([
      {
        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
        newText: '<!--onrecord ignore no-loaded-cue-->\n\n',
      },
    ])
  })

  it('follows edits, and heeds a comment', async () => {
    const place = { line: 4, character: 0 }
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        { range: { start: place, end: place }, text: '<!--onrecord ignore no-loaded-cue-->\n\n' },
      ],
    })
    const diagnostics = await client.waitForDiagnostics(URI, 2)
    expect(diagnostics.map(({ code }) => code)).not.toContain('no-loaded-cue')
  })
})

describe('a language server that is asked for a preset', () => {
  it('takes the recommended one for a name that every object has', async () => {
    const client = startClient()
    try {
      const initializationOptions = { preset: 'toString' }
      const asked = { processId: null, rootUri: null, capabilities: {}, initializationOptions }
      expect(await client.connection.sendRequest('initialize', asked)).toHaveProperty('capabilities')
    } finally {
      client.stop()
    }
  }, 60_000)
})
