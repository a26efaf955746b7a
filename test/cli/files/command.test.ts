import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { NO_CONFIG } from '../../../src/cli/files/config.js'
import { createReaders } from '../../../src/cli/files/command.js'
import type { FileFlags } from '../../../src/cli/files/command.js'

const FLAGS: FileFlags = { format: 'pretty', config: true, ignore: true }

it('lets go of a reader with its configuration, which --watch reads anew at each save', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const readerOf = createReaders(FLAGS, {})
  const reader = new WeakRef(readerOf({ policy: {}, options: {} }))
  // A WeakRef holds its object until the job that made it is over.
  await new Promise((go) => setImmediate(go))
  collectGarbage()
  expect(reader.deref()).toBeUndefined()
  expect(readerOf(NO_CONFIG)).toBe(readerOf(NO_CONFIG))
})
