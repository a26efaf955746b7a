import { describe, expect, it } from 'vitest'
import { drawProgress } from '../../../src/cli/batch/progress.js'

describe('the progress bar', () => {
  it('shows share, count, rate and time to go', () => {
    expect(drawProgress({ records: 1234, share: 0.5, rate: 61.4, left: 130 }, 80)).toBe(
      '███████████████░░░░░░░░░░░░░░░  50 %  1,234 articles  61/s  3 min left',
    )
  })

  it('shows count and rate where the end is not known', () => {
    expect(drawProgress({ records: 7, share: null, rate: 3.0821, left: null }, 80)).toBe('7 articles  3.1/s')
  })

  it.each([40, 50, 60, 80, 400])('never fills the last of %d columns', (columns) => {
    for (const share of [0, 0.333, 0.999, 1]) {
      const line = drawProgress({ records: 123_456_789, share, rate: 1234.5, left: 86_400 }, columns)
      expect(line.length).toBeLessThan(columns)
    }
  })
})
