import type { Message } from '../schema/index.js'
import { createLocator } from '../span/points.js'
import type { FormatInput } from './input.js'
import { showControls } from './visible.js'

const COMMANDS: Record<Message['severity'], string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions, one line a finding, which become annotations of the changed file. */
export function writeGithub({ messages, options, text }: FormatInput): string {
  const locate = createLocator(text)
  return messages
    .map(({ severity, ruleId, reason, place, note }) => {
      const properties: [string, string | number][] = [['file', options.path ?? 'article.txt']]
      if (place) {
        const [start, end] = [locate(place.start), locate(place.end)]
        properties.push(['line', start.line], ['endLine', end.line])
        // GitHub takes columns only where both are on one line.
        if (start.line === end.line) properties.push(['col', start.column], ['endColumn', end.column])
      }
      properties.push(['title', `onrecord: ${ruleId}`])
      const written = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(note ? `${reason}\n${note}` : reason)}\n`
    })
    .join('')
}

function escapeData(words: string): string {
  return showControls(words).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(words: string): string {
  return escapeData(words).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
