import { workerData } from 'node:worker_threads'
import { createAnalyzer } from '../../index.js'
import type { Options } from '../../index.js'
import type { Line } from '../lines.js'
import { answerLine } from './answer.js'
import type { Answer } from './answer.js'

const analyzer = createAnalyzer(workerData as Options)

/** Answers one line in a thread of its own: the task of the pool's workers. */
export default function answer(line: Line): Answer {
  return answerLine(line, analyzer)
}
