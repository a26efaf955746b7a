import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0
const MAIN = resolve(import.meta.dirname, '../../src/language-server/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-nvim-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'It rained.\n\nThe engineer, Daniel Okoye, conceded on Monday that it was old.\n'

/** Opens a file, edits it, and asks for findings, a hover and code actions, as somebody at the keyboard would. */
const SCRIPT = `
local out, server, tsx, path = unpack(vim.fn.json_decode(vim.env.ONRECORD))
vim.cmd('edit ' .. path)
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = 'onrecord', cmd = { 'node', '--import', tsx, server, '--stdio' } })
vim.lsp.buf_attach_client(buffer, id)
local function codes()
  return vim.tbl_map(function(d) return { code = d.code, lnum = d.lnum, col = d.col } end, vim.diagnostic.get(buffer))
end
local function has(code)
  return function()
    return #vim.tbl_filter(function(d) return d.code == code end, vim.diagnostic.get(buffer)) > 0
  end
end
local result = {}
vim.wait(60000, has('no-loaded-cue'), 50)
result.opened = codes()
local function ask(method, params)
  params.textDocument = { uri = vim.uri_from_bufnr(buffer) }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/' .. method, params, 20000)
  return answers and answers[id] and answers[id].result
end
local place = { line = 2, character = 30 }
result.hover = ask('hover', { position = place }).contents.value
result.actions = vim.tbl_map(function(a) return a.title end, ask('codeAction',
  { range = { start = place, ['end'] = place }, context = { diagnostics = {} } }))
vim.api.nvim_buf_set_lines(buffer, 2, 3, false, { 'The engineer, Daniel Okoye, said on Monday that it was old.' })
vim.wait(20000, function() return not has('no-loaded-cue')() end, 50)
result.edited = codes()
vim.fn.writefile({ vim.fn.json_encode(result) }, out)
vim.cmd('qall!')
`

interface Result {
  readonly opened: readonly { readonly code: string; readonly lnum: number; readonly col: number }[]
  readonly edited: Result['opened']
  readonly hover: string
  readonly actions: readonly string[]
}

describe.skipIf(process.env['CI'] !== 'true')('in the full check', () => {
  it('Neovim is there', () => expect(hasNeovim).toBe(true))
})

describe.skipIf(!hasNeovim)('Neovim', () => {
  it('shows findings, a note and actions, and follows an edit', () => {
    const [script, out, path] = ['run.lua', 'out.json', 'bridge.md'].map((name) => join(folder, name))
    writeFileSync(script, SCRIPT)
    writeFileSync(path, TEXT)
    const { status, stderr } = spawnSync('nvim', ['--headless', '--clean', '-n', '-c', `luafile ${script}`], {
      encoding: 'utf8',
      timeout: 120_000,
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, ONRECORD: JSON.stringify([out, MAIN, import.meta.resolve('tsx'), path]) },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('Error') as string })
    const result = JSON.parse(readFileSync(out, 'utf8')) as Result
    expect(result.opened).toContainEqual({ code: 'no-loaded-cue', lnum: 2, col: 28 })
    expect(result.hover).toMatch(/^\*\*\w+\*\* \d+ %/)
    expect(result.actions).toContain('Ignore no-loaded-cue here')
    expect(result.actions.join('\n')).toMatch(/Write “.+” for “conceded”/)
    expect(result.edited.map(({ code }) => code)).not.toContain('no-loaded-cue')
  }, 150_000)
})
