import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/pipeline/resolve/index.js'
import { readNames } from '../../../src/pipeline/resolve/read-names.js'
import { readWords } from '../../../src/pipeline/resolve/reading.js'
import { segment } from '../../../src/pipeline/segment/index.js'
import { buildDocument, lexicon, resolveMarked } from './build.js'
import { segmentModel } from './entity-fixtures.js'

const read = (marked: string): [string, string] => {
  const [[{ name, kind }]] = resolveMarked(marked).sources
  return [name, kind]
}

describe('resolve, what kind a name is', () => {
  it.each([
    ['[Le Courrier du Lac] said two men had drowned.', 'outlet'],
    ['[Agencia Pampa] said the road was closed.', 'outlet'],
    ['[Radio Norte] said the road was closed.', 'outlet'],
    ['[WDOL-TV] said the road was closed.', 'outlet'],
    ['[KDOL] said the road was closed.', 'outlet'],
    ['[KFOR] said the road was closed.', 'organisation'],
    ['[NordAir] said the flight was late.', 'organisation'],
    ['[Lea McBride] said the flight was late.', 'person'],
    ['Later [McBride] said the flight was late.', 'person'],
    ['[California] said it would sue.', 'organisation'],
    ['[Human Rights Monitor] said the army had shot at them.', 'organisation'],
    ['[The Harrow Monitor] said the army had shot at them.', 'outlet'],
  ])('tells it of %s', (marked, kind) => {
    expect(read(marked)[1]).toBe(kind)
  })

  it('takes no day, and no other word of a headline, into a name that the text has without it', () => {
    const text =
      'Mayor Ana Ruiz Hammers Delta Bank Over Late Loans\n\nLate on Monday Ana Ruiz told Delta Bank it was slow.'
    const document = segment(text, segmentModel)
    const names = readNames(
      readWords({ ...document, cues: [], likely: new Uint8Array(), attributions: [] }, lexicon),
      null,
    )
    expect(
      names.map(({ first, end }) => text.slice(document.tokens.start[first], document.tokens.end[end - 1])),
    ).toEqual(['Ana Ruiz', 'Delta Bank', 'Ana Ruiz', 'Delta Bank'])
  })
})

describe('resolve, who speaks', () => {
  /** The name of whom “he” means, who speaks the words between curly quotation marks. */
  const speakerOf = (text: string): string => {
    const he = text.lastIndexOf('he said')
    const content = [text.indexOf('“'), text.indexOf('”') + 1] as const
    const document = buildDocument(text, [{ source: [[he, he + 2]], content: [content] }])
    const { attributionEntities, entities } = resolve(document, lexicon)
    return entities[attributionEntities[0][0]].name
  }

  it('takes whom a quotation names for nobody who speaks it', () => {
    const before = 'John Hale sang for years. It worries Amit Rao, head of the choir. '
    expect(speakerOf(`${before}“Nobody sings like him,” he said.`)).toBe('John Hale')
    expect(speakerOf(`${before}“Nobody sings like Hale,” he said.`)).toBe('Amit Rao')
  })

  it('takes a name with its party in brackets for the one who acts', () => {
    const text = 'One clerk said it was late. Later John Hale (D-Ohio), who left, agreed. “It was,” he said.'
    expect(speakerOf(text)).toBe('John Hale')
  })
})

describe('resolve, kin and friends', () => {
  it('takes “her friend” for the friend who was named, but not far from there', () => {
    const near = resolveMarked('[Her friend Piet Vos] said no. Ada Obi wept. [Her friend] said yes.').sources
    const far = resolveMarked(
      `[His friend Piet Vos] said no. ${'It rained. '.repeat(12)}[Her friend] said yes.`,
    ).sources
    expect(near.map(([{ name }]) => name)).toEqual(['Piet Vos', 'Piet Vos'])
    expect(far.map(([{ isNamed }]) => isNamed)).toEqual([true, false])
  })

  it('reads a role between quotation marks before a name', () => {
    const [[{ role }]] = resolveMarked('The paper sent its “chief reporter” [Lea Roth] there.').sources
    expect(role).not.toBeNull()
  })
})
