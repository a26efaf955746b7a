import { writeHtmlFragment } from '../html/read.js'
import { composePieces } from '../reading/compose.js'
import { findJsonStrings, type JsonString } from '../reading/json-strings.js'
import { writePlain } from '../reading/plain.js'
import { createReading, type Reading } from '../reading/reading.js'
import { createWriter, type Written } from '../reading/writer.js'
import { chooseBody, chooseHeadline, formOf, type NinjsItem } from './item.js'
import { joinWritten } from './join.js'

/**
 * Reads headline and body of an item.
 * @param json the file, which the map leads to: through the escapes of JSON, and through the markup of the body
 */
export function readItem(item: NinjsItem, json: string): Reading {
  const [headline, body] = findTexts(item, json)
  const written = body === null ? createWriter().finish() : writeBody(item, body)
  const hasHeadline = written.paragraphs.some(({ part }) => part === 'headline')
  const parts = headline === null || hasHeadline ? [written] : [writeHeadline(headline), written]
  return createReading(joinWritten(parts), json, {
    headline: headline?.value ?? null,
    byline: item.by ?? null,
    published: item.versionCreated ?? null,
  })
}

/** Headline and body of the item, with their places in the file. */
function findTexts(item: NinjsItem, json: string): (JsonString | null)[] {
  const numbers = { headlines: chooseHeadline(item), bodies: chooseBody(item) }
  const isWanted = ([list, number, key, ...rest]: JsonString['path']): boolean =>
    (list === 'headlines' || list === 'bodies') &&
    number === numbers[list] &&
    key === 'value' &&
    rest.length === 0
  const strings = findJsonStrings(json, isWanted)
  // Of a key that is written twice, JSON takes the last.
  return ['headlines', 'bodies'].map((list) => strings.findLast(({ path }) => path[0] === list) ?? null)
}

function writeHeadline({ value, pieces }: JsonString): Written {
  const writer = createWriter()
  writer.setPart('headline')
  writePlain(writer, value)
  const written = writer.finish()
  return { ...written, pieces: composePieces(written.pieces, pieces) }
}

function writeBody(item: NinjsItem, { value, path, pieces }: JsonString): Written {
  const body = item.bodies?.[Number(path[1])]
  const writer = createWriter()
  if (body === undefined || formOf(body) === 'plain') writePlain(writer, value)
  else writeHtmlFragment(writer, value)
  const written = writer.finish()
  return { ...written, pieces: composePieces(written.pieces, pieces) }
}
