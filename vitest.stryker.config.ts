import { defineConfig } from 'vitest/config'

/**
 * Direct tests of each room that Stryker changes: those that read whole articles many times, or start a browser, are
 * left out, so that a score says what the room's own tests notice, and a survivor costs a second.
 */
const ROOMS: Readonly<Record<string, { include: string[]; exclude?: string[] }>> = {
  rules: { include: ['test/lint/**/*.test.ts'], exclude: ['test/lint/invariants.test.ts'] },
  span: { include: ['test/span/**/*.test.ts'] },
  report: { include: ['test/report/**/*.test.ts'], exclude: ['test/report/fixtures.test.ts'] },
  adapters: {
    include: ['test/adapters/**/*.test.ts'],
    exclude: ['test/adapters/html/chromium.test.ts', 'test/adapters/map-in-pipeline.test.ts'],
  },
}
const room = process.env['MUTATED_ROOM']
const chosen = room === undefined ? Object.values(ROOMS) : [ROOMS[room]]

export default defineConfig({
  test: {
    include: chosen.flatMap(({ include }) => include),
    exclude: chosen.flatMap(({ exclude }) => exclude ?? []),
    // One thread for all files of a mutant: the model is loaded once. The next mutant gets a new thread.
    isolate: false,
    testTimeout: 60_000,
  },
})
