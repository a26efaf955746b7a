import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Enforces “What may import what” of CONTRIBUTING.md by reading the imports of src. */

const SRC = resolve(import.meta.dirname, '../src')

/** Rooms of src, and the rooms that each may import besides its own; `*` stands for every room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  schema: ['errors'],
  span: ['schema', 'errors'],
  document: ['schema', 'span'],
  settle: ['schema', 'errors'],
  language: ['schema', 'span'],
  // Only the shapes of entries; the words themselves reach the stages as arguments.
  lexicon: ['pipeline', 'document', 'lint', 'schema', 'span'],
  model: ['document', 'schema', 'span', 'errors'],
  // Of the lexicon only the shapes of entries, see below.
  pipeline: ['document', 'model', 'lexicon', 'schema', 'span', 'errors'],
  report: ['document', 'schema', 'span', 'errors', 'lexicon'],
  lint: ['schema', 'span', 'errors', 'lexicon'],
  // `report` for `summarize`, which sees a Report only; the test below keeps the rest of that room out.
  format: ['schema', 'span', 'errors', 'report'],
  newsroom: ['lexicon', 'pipeline', 'schema'],
  analyze: ['*'],
  // Does the work of stages over again, in parts; `analyze` alone puts them in order.
  incremental: ['analyze', 'pipeline', 'document', 'report', 'schema', 'span'],
  index: ['analyze', 'schema', 'span', 'errors', 'report', 'settle'],
  lazy: ['analyze', 'index', 'schema'],
  adapters: ['index', 'lint', 'format', 'schema', 'span', 'errors'],
  'language-server': ['index', 'incremental', 'lint', 'adapters', 'schema', 'span', 'errors'],
  // What runs jobs on a server.
  queue: ['index', 'settle', 'model', 'schema', 'errors'],
  // `settle` checks the options of a configuration file without an analyzer.
  cli: ['index', 'queue', 'settle', 'lint', 'format', 'adapters', 'schema', 'span', 'errors'],
}

/** Rooms that a page of `lint` or `format` may not pull in, or its bundle would hold the weights. */
const HEAVY = ['analyze', 'pipeline', 'document', 'model', 'language']

interface Import {
  readonly from: string
  readonly specifier: string
  readonly isType: boolean
  /** Path of the imported file under src; null for a package. */
  readonly to: string | null
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listFiles(path)
    return entry.name.endsWith('.ts') ? [relative(SRC, path)] : []
  })
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'/gm

function readImports(from: string): Import[] {
  const source = readFileSync(join(SRC, from), 'utf8')
  return [...source.matchAll(IMPORT)].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic
    const to = specifier.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(from), specifier)).replace(/\.js$/, '.ts')
      : null
    return { from, specifier, isType: type !== undefined, to }
  })
}

/** The layers between the stages, what their numbers mean and how their ranges are marked: every stage reads them. */
const DOCUMENT = ['pipeline/document.ts', 'pipeline/coarse-tags.ts', 'pipeline/mark-tokens.ts']

/** "pipeline/document.ts" → "document", "schema/span.ts" → "schema", "analyze.ts" → "analyze". */
function roomOf(path: string): string {
  if (DOCUMENT.includes(path)) return 'document'
  return path.split('/')[0].replace(/\.ts$/, '')
}

const files = listFiles(SRC)
const imports = files.flatMap(readImports)
const say = ({ from, specifier }: Import): string => `${from} imports ${specifier}`

describe('the imports of src', () => {
  it('are read at all', () => {
    expect(files).toContain('analyze.ts')
    expect(imports.length).toBeGreaterThan(files.length)
  })

  it('come from rooms that the rules know', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('follow the direction of dependencies', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === null || to.startsWith('..')) return false
      const [room, other] = [roomOf(from), roomOf(to)]
      return room !== other && !MAY_IMPORT[room].includes(other) && !MAY_IMPORT[room].includes('*')
    })
    expect(wrong.map(say)).toEqual([])
  })

  it('never join one stage of the pipeline to another', () => {
    const stageOf = (path: string): string => path.split('/')[1]
    const wrong = imports.filter(
      ({ from, to }) =>
        to !== null &&
        roomOf(from) === 'pipeline' &&
        roomOf(to) === 'pipeline' &&
        stageOf(from) !== stageOf(to),
    )
    expect(wrong.map(say)).toEqual([])
  })

  it('take from lexicon into stages, and from stages into lexicon, nothing but types', () => {
    const isStage = (path: string): boolean => ['pipeline', 'document'].includes(roomOf(path))
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        to !== null &&
        !isType &&
        ((roomOf(from) === 'lexicon' && isStage(to)) || (isStage(from) && roomOf(to) === 'lexicon')),
    )
    expect(wrong.map(say)).toEqual([])
  })

  it('leave files, environment and streams to the command', () => {
    const wrong = imports.filter(
      ({ from, specifier }) => specifier.startsWith('node:') && !['cli', 'queue'].includes(roomOf(from)),
    )
    expect(wrong.map(say)).toEqual([])
    const global = files.filter(
      (path) =>
        !['cli', 'queue'].includes(roomOf(path)) &&
        path !== 'language-server/main.ts' &&
        /^(?!\s*(?:\*|\/\/)).*\b(?:process|Buffer|console)\./m.test(readFileSync(join(SRC, path), 'utf8')),
    )
    expect(global).toEqual([])
  })

  it.each(['lint', 'format', 'schema'])('keep the weights out of %s', (room) => {
    const seen = new Set(files.filter((path) => roomOf(path) === room))
    for (const path of seen) {
      for (const { to, isType } of readImports(path)) if (to !== null && !isType) seen.add(to)
    }
    expect([...seen].filter((path) => HEAVY.includes(roomOf(path)))).toEqual([])
  })

  it('make no circle', () => {
    const graph = new Map(files.map((path) => [path, imports.filter(({ from }) => from === path)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const { to, isType } of graph.get(path) ?? [])
        if (to !== null && !isType) visit(to, [...trail, path])
      done.add(path)
    }
    for (const path of files) visit(path, [])
    expect(circles).toEqual([])
  })

  it('take zod as a namespace, so that bundlers can drop what is not used', () => {
    const wrong = files.filter((path) =>
      /import\s+\{[^}]*\}\s+from 'zod'/.test(readFileSync(join(SRC, path), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})

describe('the folders', () => {
  it('hold no room for what belongs nowhere', () => {
    expect(
      files.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.ts$)/.test(path)),
    ).toEqual([])
  })
})
