// Prints the milliseconds from the first import to the first report, in a process of its own: see run.ts.
const start = performance.now()
const { analyze } = await import('onrecord')
analyze('“The bridge is safe,” Mr Okoye said.')
console.log((performance.now() - start).toFixed(1))
