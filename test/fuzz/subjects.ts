import type fc from 'fast-check'
import { retext } from 'retext'
import { analyzeNinjs } from '../../src/adapters/ninjs.js'
import { readHtml } from '../../src/adapters/html.js'
import { readMarkdown } from '../../src/adapters/markdown.js'
import retextOnrecord from '../../src/adapters/retext.js'
import { createAnalyzer } from '../../src/index.js'
import { findFaults, findReadingFaults } from './faults.js'
import { hostileHtml, hostileMarkdown, hostileNinjs, hostileText } from './inputs.js'

/** Something that takes any string. */
export interface Subject {
  readonly name: string
  readonly input: fc.Arbitrary<string>
  /** What is wrong with its answer, one line each. */
  readonly try: (input: string) => readonly string[]
}

const analyzer = createAnalyzer()
const processor = retext().use(retextOnrecord, { policy: 'recommended' }).freeze()

export const SUBJECTS: readonly Subject[] = [
  { name: 'analyze', input: hostileText, try: (text) => findFaults(text, analyzer(text)) },
  {
    name: 'onrecord/html',
    input: hostileHtml,
    try: (html) => {
      const reading = readHtml(html)
      return findReadingFaults(html, reading, analyzer(reading.text, reading))
    },
  },
  {
    name: 'onrecord/markdown',
    input: hostileMarkdown,
    try: (markdown) => {
      const reading = readMarkdown(markdown)
      return findReadingFaults(markdown, reading, analyzer(reading.text, reading))
    },
  },
  {
    name: 'onrecord/ninjs',
    input: hostileNinjs,
    try: (json) => {
      const { reading, report } = analyzeNinjs(json)
      return reading === null ? [] : findReadingFaults(json, reading, report)
    },
  },
  {
    name: 'onrecord/retext',
    input: hostileText,
    try: (text) => {
      const { data, messages } = processor.processSync(text)
      const faults = data.onrecord === undefined ? ['no report'] : findFaults(text, data.onrecord)
      const outside = messages.filter(({ place }) => {
        if (place === null || place === undefined) return false
        const point = 'start' in place ? place.end : place
        return (point.offset ?? 0) > text.length
      })
      return [...faults, ...outside.map(({ reason }) => `message outside the text: ${reason}`)]
    },
  },
]
