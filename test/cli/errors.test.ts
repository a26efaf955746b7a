import { expect, it } from 'vitest'
import { describeError } from '../../src/cli/errors.js'

it.each(['EACCES', 'EPERM'])('says for %s what was not allowed', (code) => {
  const error = Object.assign(new Error('Out of reach'), { code })
  expect(describeError(error)).toBe('no permission to read it')
  expect(describeError(error, 'write')).toBe('no permission to write it')
})
