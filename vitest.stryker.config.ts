import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { ROOMS } from './scripts/mutation/rooms.mjs'

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
    include: [...chosen.flatMap(({ tests }) => tests), 'scripts/mutation/loads.test.ts'],
    sequence: { sequencer: LoadsLast },
    exclude: chosen.flatMap(({ without }) => without ?? []),
    // One thread for all files of a mutant: the model is loaded once. The next mutant gets a new thread.
    isolate: false,
    testTimeout: 60_000,
  },
})
