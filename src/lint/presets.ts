import { TONES } from '../lexicon/loaded-cues.js'
import type { Severity } from '../schema/message.js'

export const PRESET_NAMES = [
  'recommended',
  'strict',
  'ap',
  'reuters',
  'bbc',
  'nyt',
  'washington-post',
  'spj',
] as const
/** A named policy: two of our own, and houses after their published guidance. */
export type PresetName = (typeof PRESET_NAMES)[number]

/** One rule that a preset turns on, and the lines of guidance that the setting stands for. */
export interface PresetSetting {
  readonly rule: string
  readonly setting: Severity | [Severity, Record<string, unknown>]
  /** Ids of `REFERENCES`; at least one in the preset of a house. */
  readonly cites: readonly string[]
}

/** A named policy. */
export interface Preset {
  /** Whose it is. */
  readonly title: string
  readonly settings: readonly PresetSetting[]
}

function on(rule: string, setting: PresetSetting['setting'], ...cites: string[]): PresetSetting {
  return { rule, setting, cites }
}

/** The presets; a rule that a house's published lines say nothing about is off there. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  recommended: {
    title: 'onrecord, for any newsroom',
    settings: [
      on('no-sole-anonymous-source', 'error'),
      on('require-anonymity-reason', 'warning'),
      on('require-anonymous-description', 'warning'),
      on('max-anonymous-share', 'warning'),
      on('no-anonymous-opinion', 'warning'),
      on('no-anonymous-and-declined', 'error'),
      on('no-vague-attribution', 'warning'),
      on('no-unattributed-quotation', 'warning'),
      on('no-uncorroborated-accusation', 'warning'),
      on('require-response', 'warning'),
      on('require-first-reference', 'warning'),
      on('no-loaded-cue', 'warning'),
      on('no-stacked-hedges', 'warning'),
      on('no-single-source-story', 'warning'),
      on('no-plural-for-one-source', 'warning'),
    ],
  },
  strict: {
    title: 'onrecord, for investigations',
    settings: [
      on('no-sole-anonymous-source', ['error', { scope: 'claim' }]),
      on('require-anonymity-reason', 'error'),
      on('require-anonymous-description', 'error'),
      on('require-anonymous-nearness', 'warning'),
      on('max-anonymous-share', ['error', { max: 0.2 }]),
      on('no-anonymous-opinion', 'error'),
      on('no-anonymous-and-declined', 'error'),
      on('no-vague-attribution', 'error'),
      on('no-unattributed-quotation', 'error'),
      on('no-uncorroborated-accusation', 'error'),
      on('require-response', 'error'),
      on('require-first-reference', 'warning'),
      on('no-loaded-cue', ['warning', { tones: [...TONES] }]),
      on('no-stacked-hedges', 'error'),
      on('no-single-source-story', 'error'),
      on('no-plural-for-one-source', 'error'),
      on('min-confidence', 'info'),
    ],
  },
  ap: {
    title: 'Associated Press',
    settings: [
      on('no-anonymous-opinion', 'error', 'AP-1'),
      on('require-anonymous-nearness', 'warning', 'AP-2'),
      on('require-anonymity-reason', 'error', 'AP-3'),
      on('require-anonymous-description', 'error', 'AP-3'),
      on('no-anonymous-and-declined', 'error', 'AP-4'),
      on('no-sole-anonymous-source', ['warning', { scope: 'claim' }], 'AP-5'),
      on('no-single-source-story', 'warning', 'AP-5'),
      on('no-vague-attribution', ['warning', { kinds: ['hedged-report'] }], 'AP-6'),
      on('no-unattributed-quotation', 'error', 'AP-6'),
    ],
  },
  reuters: {
    title: 'Reuters',
    settings: [
      on('max-anonymous-share', 'warning', 'REU-1'),
      on('no-plural-for-one-source', 'error', 'REU-2'),
      on('no-sole-anonymous-source', 'error', 'REU-3'),
      on('no-single-source-story', 'warning', 'REU-3'),
      on('require-response', 'warning', 'REU-4'),
    ],
  },
  bbc: {
    title: 'BBC',
    settings: [
      on('no-sole-anonymous-source', 'error', 'BBC-1'),
      on('no-single-source-story', 'warning', 'BBC-1'),
      on('no-vague-attribution', ['warning', { kinds: ['hedged-report'] }], 'BBC-2'),
      on('no-unattributed-quotation', 'warning', 'BBC-2'),
      on('no-uncorroborated-accusation', 'error', 'BBC-3'),
      on('require-response', ['info', { accuser: 'anonymous' }], 'BBC-3'),
    ],
  },
  nyt: {
    title: 'The New York Times',
    settings: [
      on('max-anonymous-share', ['warning', { max: 0.2 }], 'NYT-1'),
      on('require-anonymous-nearness', 'warning', 'NYT-2'),
      on('no-anonymous-opinion', 'error', 'NYT-2'),
      on('require-anonymity-reason', 'error', 'NYT-2'),
    ],
  },
  'washington-post': {
    title: 'The Washington Post',
    settings: [
      on('max-anonymous-share', 'warning', 'WP-1'),
      on('require-anonymous-description', 'error', 'WP-1'),
      on('require-anonymity-reason', 'error', 'WP-1'),
    ],
  },
  spj: {
    title: 'Society of Professional Journalists',
    settings: [
      on('no-vague-attribution', ['warning', { kinds: ['vague-group', 'hedged-report'] }], 'SPJ-1'),
      on('require-anonymous-description', 'warning', 'SPJ-1'),
      on('require-first-reference', 'info', 'SPJ-1'),
      on('no-unattributed-quotation', 'warning', 'SPJ-1'),
      on('require-anonymity-reason', 'error', 'SPJ-2'),
      on('require-response', 'error', 'SPJ-3'),
    ],
  },
}

/** Whether a preset has this name. */
export function isPresetName(name: string): name is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(name)
}
