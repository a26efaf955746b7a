import { analyze } from 'onrecord'

const report = analyze('“The bridge is safe,” Mr Okoye said.')
console.log(report.language.tag)

// Prints:
// en
