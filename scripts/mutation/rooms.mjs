/**
 * The rooms that Stryker changes, each with the direct tests that may notice: those that read whole articles many times,
 * draw hundreds of files at random or start a browser are left out, so that a score says what the room's own examples
 * notice, and a survivor costs little.
 * @typedef {object} Room
 * @property {string} files what is changed
 * @property {string[]} tests
 * @property {string[]} [without] tests that take no part
 * @property {boolean} [isBundled] whether its tests read no file and need no hooks, see bundle.mjs
 */

/** @type {Readonly<Record<string, Room>>} The adapters' readers, which need no model, stand apart from the adapters. */
export const ROOMS = {
  rules: {
    files: 'src/lint/rules/**/*.ts',
    tests: ['test/lint/**/*.test.ts'],
    without: ['test/lint/invariants.test.ts'],
  },
  span: { files: 'src/span/**/*.ts', tests: ['test/span/**/*.test.ts'], isBundled: true },
  report: {
    files: 'src/report/**/*.ts',
    tests: ['test/report/**/*.test.ts'],
    without: ['test/report/{fixtures,invariants,summarize-numbers}.test.ts'],
    isBundled: true,
  },
  readers: {
    files: 'src/adapters/*/**/*.ts',
    tests: ['test/adapters/{html,markdown,ninjs,reading}/**/*.test.ts'],
    without: [
      'test/adapters/{html,markdown}/map.test.ts',
      'test/adapters/html/{chromium,sites}.test.ts',
      'test/adapters/ninjs/ninjs.test.ts',
      'test/adapters/reading/json-strings.test.ts',
    ],
  },
  adapters: {
    files: 'src/adapters/*.ts',
    tests: ['test/adapters/*.test.ts', 'test/adapters/{html/sites,ninjs/ninjs}.test.ts'],
    without: ['test/adapters/map-in-pipeline.test.ts'],
  },
}
