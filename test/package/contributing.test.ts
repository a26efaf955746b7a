import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const text = readFileSync(resolve(ROOT, 'CONTRIBUTING.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const [, map] = text.split('## Where a change goes')
const places = [
  ...map.matchAll(/`((?:pipeline|lexicon|report|lint|format|adapters|cli|schema|queue)[\w/.-]*)`/g),
]

describe('CONTRIBUTING.md', () => {
  it.each(Object.keys(scripts).filter((name) => name !== 'prepack'))('tells of `npm run %s`', (name) => {
    expect(text).toContain(`\`${name}\``)
  })

  it.each([...new Set(places.map(([, path]) => path))])('sends nobody to a room that is gone: %s', (path) => {
    expect(existsSync(resolve(ROOT, 'src', path))).toBe(true)
  })

  it('has a line for every room of the pipeline', () => {
    const rooms = readdirSync(resolve(ROOT, 'src/pipeline'), { withFileTypes: true })
    const absent = rooms.filter((room) => room.isDirectory() && !map.includes(`\`pipeline/${room.name}\``))
    expect(absent.map(({ name }) => name)).toEqual([])
  })
})
