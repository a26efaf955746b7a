import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    report: 'src/report/index.ts',
    lint: 'src/lint/index.ts',
    retext: 'src/adapters/retext.ts',
    html: 'src/adapters/html.ts',
    format: 'src/format/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  dts: {
    // The command has no types to offer.
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema/index.ts',
      report: 'src/report/index.ts',
    lint: 'src/lint/index.ts',
      retext: 'src/adapters/retext.ts',
      format: 'src/format/index.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  splitting: true,
  clean: true,
})
