import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Direct tests of each room that Stryker changes: those that read whole articles many times, draw hundreds of
 * files at random or start a browser are left out, so that a score says what the room's own examples notice, and a
 * survivor costs a second.
 */
const ROOMS: Readonly<Record<string, { include: string[]; exclude?: string[] }>> = {
  rules: { include: ['test/lint/**/*.test.ts'], exclude: ['test/lint/invariants.test.ts'] },
  span: { include: ['test/span/**/*.test.ts'] },
  report: {
    include: ['test/report/**/*.test.ts'],
    exclude: ['test/report/{fixtures,summarize-numbers}.test.ts'],
  },
  readers: {
    include: ['test/adapters/{html,markdown,ninjs,reading}/**/*.test.ts'],
    exclude: [
      'test/adapters/{html,markdown}/map.test.ts',
      'test/adapters/html/{chromium,sites}.test.ts',
      'test/adapters/ninjs/ninjs.test.ts',
      'test/adapters/reading/json-strings.test.ts',
    ],
  },
  adapters: {
    include: ['test/adapters/*.test.ts', 'test/adapters/{html/sites,ninjs/ninjs}.test.ts'],
    exclude: ['test/adapters/map-in-pipeline.test.ts'],
  },
}
const room = process.env['MUTATED_ROOM']
const chosen = room === undefined ? Object.values(ROOMS) : [ROOMS[room]]

/** The examples of the rules are analysed once for all changes: see test/lint/remembered.ts. */
const rememberReports = {
  name: 'remember-reports',
  enforce: 'pre' as const,
  resolveId(source: string, importer?: string) {
    const isExample = room === 'rules' && importer?.endsWith('test/lint/examples.test.ts') === true
    return isExample && source.endsWith('src/index.js')
      ? join(import.meta.dirname, 'test/lint/remembered.ts')
      : null
  },
}

/** Loads modules last, when all have been loaded by a test of their own: what runs as they load is of no one test. */
class LoadsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLast = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('loads.test.ts')
    return [...sorted.filter((file) => !isLast(file)), ...sorted.filter(isLast)]
  }
}

export default defineConfig({
  plugins: [rememberReports],
  test: {
    include: [...chosen.flatMap(({ include }) => include), 'scripts/loads.test.ts'],
    sequence: { sequencer: LoadsLast },
    exclude: chosen.flatMap(({ exclude }) => exclude ?? []),
    // One thread for all files of a mutant: the model is loaded once. The next mutant gets a new thread.
    isolate: false,
    testTimeout: 60_000,
  },
})
