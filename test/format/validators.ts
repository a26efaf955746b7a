import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import type { Quad } from 'n3'
import ShaclValidator from 'rdf-validate-shacl'
import { readShared } from './shared.js'

const require = createRequire(import.meta.url)
const MULTITOOL = join(require.resolve('@microsoft/sarif-multitool-linux/package.json'), '../Sarif.Multitool')

/** What keeps a document from being one of the standard, a line each; empty where nothing does. */
export type Validator = (document: unknown) => string[]

function createValidator(validate: ValidateFunction): Validator {
  return (document) => {
    validate(document)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

/** SARIF 2.1.0, by the schema of OASIS. */
export function createSarifValidator(): Validator {
  const ajv = new AjvDraft04({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return createValidator(ajv.compile(JSON.parse(readShared('schemas/sarif-2.1.0.schema.json'))))
}

/** ninjs 3.1, by the schema of IPTC; GeoJSON is a stub, since no place of ours has one. */
export function createNinjsValidator(): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ type: 'object' }, 'https://geojson.org/schema/GeoJSON.json')
  return createValidator(ajv.compile(JSON.parse(readShared('schemas/ninjs-3.1.schema.json'))))
}

/** Runs Microsoft's validator over SARIF logs and gives its errors and warnings. */
export async function runMultitool(logs: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-sarif-'))
  try {
    await Promise.all(logs.map((log, index) => writeFile(join(folder, `${index}.sarif`), log)))
    const output = join(folder, 'out.json')
    await new Promise((done) => {
      execFile(
        MULTITOOL,
        [
          'validate',
          join(folder, '*.sarif'),
          '--output',
          output,
          '--level',
          'Error;Warning',
          '--kind',
          'Fail',
          '--log',
          'ForceOverwrite',
        ],
        { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
        done,
      )
    })
    const { runs } = JSON.parse((await readFile(output, 'utf8')).replace(/^\uFEFF/u, '')) as {
      runs: { results?: { ruleId: string; level?: string; message: unknown }[] }[]
    }
    return runs.flatMap(({ results = [] }) =>
      results.map(
        ({ ruleId, level, message }) => `${level ?? 'warning'} ${ruleId} ${JSON.stringify(message)}`,
      ),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** schema.org's own context, as far as our documents use it: every key is a name of its vocabulary. */
const documentLoader = async (url: string) => ({
  document: { '@context': { '@vocab': 'http://schema.org/' } },
  documentUrl: url,
})

/** The triples of a JSON-LD document. */
export async function readTriples(document: object): Promise<Quad[]> {
  const triples = await jsonld.toRDF(
    document as never,
    { format: 'application/n-quads', documentLoader } as never,
  )
  return new Parser({ format: 'N-Quads' }).parse(triples as unknown as string)
}

/** schema.org, by its SHACL shapes. */
export function createShaclValidator(): (document: object) => Promise<string[]> {
  const shapes = new Store(new Parser().parse(readShared('schemas/schemaorg-30.0.shapes.ttl')))
  const validator = new ShaclValidator(shapes as never)
  return async (document) => {
    const { results } = await validator.validate(new Store(await readTriples(document)) as never)
    return results.map(
      ({ path, focusNode, sourceShape }) => `${path?.value} of ${focusNode?.value} (${sourceShape?.value})`,
    )
  }
}
