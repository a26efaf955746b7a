import type { Piece } from './piece.js'

/** A string of a JSON file: its value, and the pieces that lead from the value to the file. */
export interface JsonString {
  /** Keys and indices from the root: `['bodies', 0, 'value']`. */
  readonly path: readonly (string | number)[]
  readonly value: string
  readonly pieces: readonly Piece[]
}

/** An object or array that is being read. */
interface Level {
  readonly isArray: boolean
  key: string | number
  /** Whether the next string of an object is a key. */
  isKeyNext: boolean
}

const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"/gs

/**
 * Finds the string values of a JSON file with their places, without recursion.
 * @param json a file that `JSON.parse` takes
 * @param isWanted which paths to return
 */
export function findJsonStrings(json: string, isWanted: (path: JsonString['path']) => boolean): JsonString[] {
  const levels: Level[] = []
  const found: JsonString[] = []
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const level = levels.at(-1)
    if (token === '{') levels.push({ isArray: false, key: '', isKeyNext: true })
    else if (token === '[') levels.push({ isArray: true, key: 0, isKeyNext: false })
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ':') level!.isKeyNext = false
    else if (token === ',') nextItem(level!)
    else if (level?.isKeyNext) level.key = JSON.parse(token) as string
    else {
      const path = levels.map(({ key }) => key)
      if (isWanted(path)) found.push({ path, ...readString(json, index, index + token.length) })
    }
  }
  return found
}

function nextItem(level: Level): void {
  if (typeof level.key === 'number') level.key++
  else level.isKeyNext = true
}

const ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|.)/gs

/** The string token `json[start, end)`, quotation marks included, as value and pieces. */
function readString(json: string, start: number, end: number): Pick<JsonString, 'value' | 'pieces'> {
  const pieces: Piece[] = []
  let length = 0
  const push = (textLength: number, from: number, to: number): void => {
    if (to > from)
      pieces.push({ textStart: length, textEnd: length + textLength, sourceStart: from, sourceEnd: to })
    length += textLength
  }
  let at = start + 1
  for (const { 0: escape, index } of json.slice(start + 1, end - 1).matchAll(ESCAPE)) {
    const from = start + 1 + index
    push(from - at, at, from)
    push(1, from, from + escape.length)
    at = from + escape.length
  }
  push(end - 1 - at, at, end - 1)
  return { value: JSON.parse(json.slice(start, end)) as string, pieces }
}
