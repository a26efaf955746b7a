/** Writes into each example of `examples/` what it prints now: `npm run examples`, after `npm run build`. */
import { writeExamples } from './check/examples.js'

await writeExamples()
