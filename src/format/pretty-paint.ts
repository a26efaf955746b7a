import pc from 'picocolors'
import type { SourceType } from '../schema/index.js'

/** How words look in a terminal; `type` null is the writer's own voice. */
export interface Style {
  readonly type: SourceType | null
  readonly emphasis: 'source' | 'nested' | 'mark' | 'heading' | 'faint' | null
}
export type Paint = (text: string, style: Style) => string

/** Words in the terminal's own sixteen colours, which its user has chosen to be readable; as they are without colour. */
export function createPaint(color: boolean): Paint {
  const pico = pc.createColors(color)
  const hues: Record<SourceType, (text: string) => string> = {
    official: pico.green,
    named: pico.cyan,
    document: pico.blue,
    media: pico.magenta,
    anonymous: pico.red,
    declined: pico.yellow,
    unclear: pico.yellow,
    unattributed: (text) => text,
  }
  return (text, { type, emphasis }) => {
    const hued = type ? hues[type](text) : text
    if (emphasis === 'source' || emphasis === 'heading') return pico.bold(hued)
    if (emphasis === 'nested') return pico.underline(hued)
    if (emphasis === 'faint') return pico.dim(hued)
    return hued
  }
}
