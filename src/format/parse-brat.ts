import { UsageError } from '../errors.js'
import type {
  BratAnnotation,
  BratArgument,
  BratEvent,
  BratRelation,
  BratTextBound,
} from './brat-annotation.js'

/**
 * Reads an `.ann` file of brat's standoff format; the order of its lines is kept, so that `stringifyBrat` writes the
 * same file again.
 * @throws UsageError with the number of the first line that is none of the format's
 */
export function parseBrat(standoff: string): BratAnnotation[] {
  const lines = standoff.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, index) => {
    const annotation = parseLine(line)
    if (!annotation)
      throw new UsageError(`Unexpected line ${index + 1} in brat standoff, expected an annotation`)
    return annotation
  })
}

function parseLine(line: string): BratAnnotation | null {
  let length = line.endsWith('\r') ? line.length - 1 : line.length
  while (line[length - 1] === ' ') length--
  const [words, end] = [line.slice(0, length), line.slice(length)]
  const annotation = parseColumns(words.split('\t'))
  return annotation && end !== '' ? { ...annotation, end } : annotation
}

function parseColumns([id, head = '', ...rest]: readonly string[]): BratAnnotation | null {
  const text = rest.length > 0 ? rest.join('\t') : null
  const [type, ...words] = head.split(' ')
  if (!type) return null
  if (id === '*') return { kind: 'equivalence', type, ids: words }
  if (!/^[TERAMN#]\S+$/u.test(id)) return null
  if (id.startsWith('T')) return parseTextBound(id, type, words.join(' '), text)
  if (id.startsWith('E')) return parseEvent(id, type, words)
  if (id.startsWith('R')) return parseRelation(id, type, words)
  const [target, ...values] = words
  if (!target) return null
  if (id.startsWith('#')) return { kind: 'note', id, type, target, text }
  if (id.startsWith('N'))
    return { kind: 'normalization', id, type, target, reference: values.join(' '), text }
  return { kind: 'attribute', id, type, target, value: values.length > 0 ? values.join(' ') : null }
}

function parseTextBound(id: string, type: string, places: string, text: string | null): BratTextBound | null {
  if (text === null || !/^\d+ \d+(?:;\d+ \d+)*$/u.test(places)) return null
  const fragments = places.split(';').map((place) => {
    const [start, end] = place.split(' ').map(Number)
    return { start, end }
  })
  return { kind: 'text-bound', id, type, fragments, text }
}

function parseArguments(words: readonly string[]): BratArgument[] | null {
  const pairs = words.map((word) => /^([^:]+):(.+)$/u.exec(word))
  return pairs.every((pair) => pair !== null) ? pairs.map(([, role, id]) => ({ role, id })) : null
}

function parseEvent(id: string, head: string, words: readonly string[]): BratEvent | null {
  const [trigger, ...roles] = parseArguments([head, ...words]) ?? []
  return trigger ? { kind: 'event', id, type: trigger.role, trigger: trigger.id, arguments: roles } : null
}

function parseRelation(id: string, type: string, words: readonly string[]): BratRelation | null {
  const roles = parseArguments(words)
  return roles ? { kind: 'relation', id, type, arguments: roles } : null
}

/** Writes annotations as the lines of an `.ann` file, in the order given. */
export function stringifyBrat(annotations: readonly BratAnnotation[]): string {
  return annotations.map((annotation) => `${stringifyColumns(annotation)}${annotation.end ?? ''}\n`).join('')
}

function stringifyColumns(annotation: BratAnnotation): string {
  const { kind, type } = annotation
  if (kind === 'equivalence') return `*\t${[type, ...annotation.ids].join(' ')}`
  const { id } = annotation
  switch (kind) {
    case 'text-bound':
      return `${id}\t${type} ${annotation.fragments.map(({ start, end }) => `${start} ${end}`).join(';')}\t${annotation.text}`
    case 'event':
      return `${id}\t${stringifyArguments([{ role: type, id: annotation.trigger }, ...annotation.arguments])}`
    case 'relation':
      return `${id}\t${type} ${stringifyArguments(annotation.arguments)}`
    case 'note':
      return `${id}\t${type} ${annotation.target}${stringifyText(annotation.text)}`
    case 'normalization':
      return `${id}\t${type} ${annotation.target} ${annotation.reference}${stringifyText(annotation.text)}`
    case 'attribute':
      return `${id}\t${[type, annotation.target, annotation.value].filter((word) => word !== null).join(' ')}`
  }
}

function stringifyArguments(roles: readonly BratArgument[]): string {
  return roles.map(({ role, id }) => `${role}:${id}`).join(' ')
}

function stringifyText(text: string | null): string {
  return text === null ? '' : `\t${text}`
}
