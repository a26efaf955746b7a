import type { SourceType } from '../schema/index.js'

/** How words look in a terminal; `type` null is the writer's own voice. */
export interface Style {
  readonly type: SourceType | null
  readonly emphasis: 'source' | 'nested' | 'mark' | 'heading' | 'faint' | null
}
export type Paint = (text: string, style: Style) => string

/** SGR codes of the terminal's own sixteen colours, which its user has chosen to be readable. */
const HUES: Record<SourceType, number | null> = {
  official: 32,
  named: 36,
  document: 34,
  media: 35,
  anonymous: 31,
  declined: 33,
  unclear: 93,
  unattributed: null,
}
const EMPHASES: Record<NonNullable<Style['emphasis']>, number | null> = {
  source: 1,
  heading: 1,
  nested: 4,
  faint: 2,
  mark: null,
}

/** Words in colour, or as they are. */
export function createPaint(color: boolean): Paint {
  if (!color) return (text) => text
  return (text, { type, emphasis }) => {
    const codes = [emphasis && EMPHASES[emphasis], type && HUES[type]].filter((code) => code !== null)
    return codes.length > 0 && text !== '' ? `\u001B[${codes.join(';')}m${text}\u001B[0m` : text
  }
}
