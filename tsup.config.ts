import { defineConfig } from 'tsup'

/** What can be imported: each is a subpath of `exports`. */
const library = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  report: 'src/report/index.ts',
  lazy: 'src/lazy.ts',
  lint: 'src/lint/index.ts',
  retext: 'src/adapters/retext.ts',
  html: 'src/adapters/html.ts',
  markdown: 'src/adapters/markdown.ts',
  ninjs: 'src/adapters/ninjs.ts',
  format: 'src/format/index.ts',
  queue: 'src/queue/index.ts',
}

export default defineConfig({
  entry: {
    ...library,
    cli: 'src/cli/main.ts',
    'batch-worker': 'src/cli/batch/worker.ts',
    'queue-processor': 'src/queue/processor.ts',
    'language-server': 'src/language-server/main.ts',
    // A file of its own, all ASCII, is read several times faster than as part of one with wider characters.
    weights: 'src/model/weights.generated.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // The command has no types to offer.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
  splitting: true,
  esbuildOptions(options) {
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
  // As a package of its own, zod is a hundred files to find and read, locales and all: half of the start of `onrecord`.
  noExternal: ['zod'],
  clean: true,
})
