import { existsSync, readFileSync } from 'node:fs'
import type { Model } from '../../src/model/format.js'
import type { ClassifyLexicon } from '../../src/pipeline/classify/lexicon.js'
import type { SourceType } from '../../src/schema/index.js'
import { readRecords } from '../data.js'
import type { LabelledDocument } from './cross-validate.js'
import { examplesOfCues, type AnnotatedDocument, type GoldArticle, type LabelledCue } from './examples.js'
import type { Example } from './fit.js'
import { createReader } from './read-article.js'
import { readReuters, REUTERS_PACKAGE } from './reuters.js'

/** The labelled articles of `types-dev.jsonl`, read up to the resolution. None of them taught the stages before. */
export function readLabelled(folder: string, model: Model): LabelledDocument[] {
  const read = createReader(model)
  return readRecords<GoldArticle>(`${folder}/types-dev.jsonl`).map((gold) => ({
    gold,
    document: read(gold.text),
  }))
}

const LETTERS: Readonly<Record<string, SourceType>> = {
  O: 'official',
  N: 'named',
  D: 'document',
  M: 'media',
  A: 'anonymous',
  R: 'declined',
  U: 'unclear',
  W: 'unattributed',
}

/** Our labels of cues by the id of their article, see labels/README.md. */
function readCues(name: string): Map<string, LabelledCue[]> {
  const lines = readFileSync(new URL(`labels/${name}.tsv`, import.meta.url), 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [id, cues] = line.split('\t')
        return [id, cues.split(' ').map(readCue)]
      }),
  )
}

/** "120-124:O" */
function readCue(mark: string): LabelledCue {
  const [start, end, letter] = mark.split(/[-:]/)
  return { start: Number(start), end: Number(end), type: LETTERS[letter] }
}

/** An article of 1987 from many countries counts for two of American politics: chosen by cross-validation. */
const REUTERS_WEIGHT = 2

/**
 * The articles whose cues we labelled, read up to the resolution: those of PolNeAR, which taught the stages before
 * too, and of Reuters; without its package a line says so and it is left out.
 */
function readAnnotated(folder: string, resources: string, model: Model): AnnotatedDocument[] {
  const read = createReader(model)
  const polnear = readCues('polnear-train')
  const documents = readRecords<{ id: string; text: string }>(`${folder}/polnear-train.jsonl`).flatMap(
    ({ id, text }): AnnotatedDocument[] => {
      const cues = polnear.get(id)
      return cues ? [{ cues, document: read(text), weight: 1 }] : []
    },
  )
  if (!existsSync(`${resources}/${REUTERS_PACKAGE}`)) {
    process.stdout.write(
      `types: skipped our labels of Reuters, ${REUTERS_PACKAGE} is not installed in ${resources}\n`,
    )
    return documents
  }
  const reuters = readCues('reuters-21578')
  const texts = readReuters(resources, new Set(reuters.keys()))
  for (const [id, cues] of reuters)
    documents.push({ cues, document: read(texts.get(id) ?? ''), weight: REUTERS_WEIGHT })
  return documents
}

/** Examples from the articles whose cues we labelled. */
export function readTaught(
  folder: string,
  resources: string,
  model: Model,
  lexicon: ClassifyLexicon,
): Example[] {
  return readAnnotated(folder, resources, model).flatMap((one) => examplesOfCues(one, lexicon))
}
