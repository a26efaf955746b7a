import type { TextWriter } from './writer.js'

/** Writes plain text: lines stay lines, blank lines part paragraphs. Places count `text`. */
export function writePlain(writer: TextWriter, text: string): void {
  let at = 0
  for (const line of text.split(/(\r\n|\r|\n)/)) {
    if (line === '\n' || line === '\r' || line === '\r\n') writer.breakLine()
    else writer.write(line, at, at + line.length)
    at += line.length
  }
  writer.endParagraph()
}
