import { createAnalyzer } from '../../src/index.js'
import { hashWord } from '../../src/span/hash.js'
import { inventArticle } from '../articles.js'

/** Letters of many scripts and ages of Unicode, marks, digits and symbols: what tables of an engine could tell apart. */
const LETTERS = [
  'Łukasz Ørsted said “Straße” was safe. İstanbul’s mayor told ǆ reporters.',
  'Ms Ａdeyemi (ﬁrst) said so; 𝒮he added: “𝟙𝟚 dead”. Τhe minister — Ωmega — denied it.',
  'قال المسؤول “نعم”. השר אמר. 部長は言った。“是的”，他说。 กล่าวว่า',
  'The \u{10D4A}\u{16D40}\u{1E5D0}\u{1CCD6} office declined to comment, \u{105C0}\u{11F00} officials said.',
]

/** One line for each of so many articles: its id, and a hash of its report to the byte. */
export function hashReports(count: number): string[] {
  const analyzer = createAnalyzer({ positions: true })
  return Array.from({ length: count }, (_, index) => {
    const { id, text } = inventArticle(index)
    const report = JSON.stringify(analyzer(`${text}\n\n${LETTERS[index % LETTERS.length]}`))
    return `${id} ${report.length} ${hashWord(report)}`
  })
}
