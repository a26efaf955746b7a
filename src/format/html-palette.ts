import { SOURCE_TYPES } from '../schema/index.js'
import type { SourceType } from '../schema/index.js'

type Scheme = 'light' | 'dark'

/** Ink and tint of a type on light and on dark paper (contrast 4.5:1 or more, each on each), and its own underline. */
const LOOKS: Record<SourceType, Record<Scheme, readonly [string, string]> & { line: string }> = {
  official: { light: ['#17643a', '#e2f3e8'], dark: ['#7fd6a2', '#15352a'], line: 'solid underline 2px' },
  named: { light: ['#0b57a4', '#e3eefb'], dark: ['#8cbcf5', '#152c49'], line: 'solid underline 1px' },
  document: { light: ['#5a3fb0', '#ece8fa'], dark: ['#b9a7f7', '#2a2350'], line: 'double underline 1px' },
  media: { light: ['#8b2f7f', '#f8e6f4'], dark: ['#eb9fdd', '#431f3f'], line: 'dashed underline 1px' },
  anonymous: { light: ['#b3231b', '#fde6e2'], dark: ['#ff9d90', '#4c1d19'], line: 'wavy underline 1px' },
  declined: { light: ['#7a4300', '#fbe8c8'], dark: ['#f0b765', '#40290a'], line: 'dotted underline 2px' },
  unclear: { light: ['#665600', '#f6f0b4'], dark: ['#dfce62', '#38310b'], line: 'dashed underline 2px' },
  unattributed: { light: ['#525c69', '#eceff2'], dark: ['#aeb8c4', '#272d35'], line: 'solid underline 1px' },
}

const INK: Record<Scheme, string> = {
  light: '--paper:#fdfcfa;--card:#fff;--ink:#1c1f23;--soft:#525c69;--rule:#d9dce0;--link:#0b57a4',
  dark: '--paper:#14171c;--card:#1c2027;--ink:#e8eaed;--soft:#b0b8c2;--rule:#3a414b;--link:#8cbcf5',
}

/** Colours of both schemes and the underlines of the types; a type that is filtered out loses both. */
export const TYPE_STYLE = `:root{color-scheme:light dark;${INK.light};${listColors('light')}}
@media screen and (prefers-color-scheme:dark){:root{${INK.dark};${listColors('dark')}}}
${SOURCE_TYPES.map(writeTypeRules).join('\n')}
`

function listColors(scheme: Scheme): string {
  return SOURCE_TYPES.map((type) => {
    const [ink, tint] = LOOKS[type][scheme]
    return `--${type}:${ink};--${type}-tint:${tint}`
  }).join(';')
}

function writeTypeRules(type: SourceType): string {
  const isWriter = type === 'unattributed'
  const rules = [
    `.t-${type}{--c:var(--${type});--tint:var(--${type}-tint);--tint-strong:color-mix(in srgb,var(--c) 30%,var(--paper))}`,
    `:is(.m.t-${type},.m.u-${type}).r-content,.m.u-${type}{text-decoration:${LOOKS[type].line} var(--${type})}`,
    `#page:has(.legend :checked):not(:has(#f-${type}:checked)) :is(.m,tr).t-${type}{--tint:transparent;--source:400;--cue:normal;text-decoration-color:transparent}`,
    `#page:has(.legend :checked):not(:has(#f-${type}:checked)) :is(.ref,tbody tr).t-${type}{display:none}`,
    `#page:has(#f-${type}:checked) .m.u-${type}{text-decoration-color:var(--${type})}`,
  ]
  // The writer's own voice is marked only when it is asked for.
  if (isWriter)
    rules.push(
      'article .m.t-unattributed{--tint:transparent}',
      '#desk article .m.t-unattributed:not([class*=" u-"]){text-decoration:none}',
      '#page:has(#f-unattributed:checked) article .m.t-unattributed{--tint:var(--unattributed-tint)}',
    )
  return rules.join('\n')
}

/** Rules that show a note while its words are pointed at or its mark has the focus, for statements 1 to `count`. */
export function writeNoteStyle(count: number): string {
  const rules: string[] = []
  for (let key = 1; key <= count; key++) {
    const active = `[data-n="${key}"]:hover,#m${key}:focus`
    rules.push(
      `#desk:has(${active}) #s${key}{display:block}`,
      `#desk:has(${active},#s${key}:target) .m[data-s~="${key}"]{background:var(--tint-strong)}`,
      `#desk:has(${active},#s${key}:target) [data-e~="${key}"]{border-block:1px dashed var(--ink)}`,
    )
  }
  return `@media screen{${rules.join('\n')}}\n`
}
