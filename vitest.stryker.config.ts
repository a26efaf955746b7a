import { defineConfig } from 'vitest/config'

/** Tests that Stryker runs: those of the rooms that it changes, without servers, browsers and other processes. */
export default defineConfig({
  test: {
    include: [
      'test/{span,report,lint}/**/*.test.ts',
      'test/adapters/{reading,markdown,ninjs}/**/*.test.ts',
      'test/adapters/retext*.test.ts',
      'test/adapters/html/{map,sites}.test.ts',
    ],
    testTimeout: 60_000,
  },
})
