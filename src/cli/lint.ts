import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { createLinter, PRESET_NAMES } from '../lint/index.js'
import type { Linter, Policy, PresetName, Setting } from '../lint/index.js'
import type { Message, Report } from '../schema/index.js'

/** What the options of `addLintOptions` hold after parsing. */
export interface LintFlags {
  readonly preset?: readonly PresetName[]
  readonly rule?: Readonly<Record<string, Setting>>
}

/** Adds `--preset` and `--rule`, both repeatable. */
export function addLintOptions(command: Command): void {
  command
    .addOption(
      new Option('-p, --preset <name>', 'check sourcing by a named policy; repeatable')
        .choices(PRESET_NAMES)
        .argParser(collectPreset),
    )
    .option('-r, --rule <id=setting>', 'set a rule: off, info, warning or error; repeatable', collectRule)
}

/** How reports are linted. */
export interface Linting {
  /** Null where nothing is linted. */
  readonly linter: Linter | null
  /** Whether a message of severity `error` makes the command exit with 1: only under a policy that was asked for. */
  readonly isGate: boolean
}

/**
 * What the flags and the configuration ask for; flags outweigh the configuration.
 * @param showsFindings whether nothing but messages is printed: without a policy they are those of `recommended`
 * @throws UsageError for an unknown rule, or options that do not fit it
 */
export function pickLinting(
  { preset, rule }: LintFlags,
  config: Omit<Policy, 'minConfidence'>,
  showsFindings: boolean,
): Linting {
  const isGate =
    preset !== undefined ||
    rule !== undefined ||
    'preset' in config ||
    'rules' in config ||
    'define' in config
  if (!isGate) {
    const linter = showsFindings ? createLinter({ ...config, preset: 'recommended' }) : null
    return { linter, isGate }
  }
  const policy: Policy = {
    ...config,
    ...(preset ? { preset } : {}),
    ...(rule ? { rules: { ...config.rules, ...rule } } : {}),
  }
  return { linter: createLinter(policy), isGate }
}

/** Lints one report. */
export function lintReport(
  report: Report,
  { linter, isGate }: Linting,
): { messages: Message[]; status: 0 | 1 } {
  const messages = linter ? linter(report) : []
  return { messages, status: isGate && messages.some(({ severity }) => severity === 'error') ? 1 : 0 }
}

function collectPreset(name: string, before: readonly PresetName[] | undefined): PresetName[] {
  const preset = PRESET_NAMES.find((known) => known === name)
  if (preset) return [...(before ?? []), preset]
  throw new InvalidArgumentError(`Expected one of ${PRESET_NAMES.join(', ')}.`)
}

// --rule no-loaded-cue=off, --rule 'max-anonymous-share=error:{"max":0.2}'
function collectRule(
  words: string,
  before: Readonly<Record<string, Setting>> | undefined,
): Record<string, Setting> {
  const [, id, level, json] = /^([a-z0-9-]+)=(off|info|warning|error)(?::(.+))?$/s.exec(words) ?? []
  if (id === undefined) {
    throw new InvalidArgumentError(
      'Expected ID=off, ID=info, ID=warning or ID=error, and options as ID=error:{"max":0.2}.',
    )
  }
  const setting = level as 'off' | 'info' | 'warning' | 'error'
  return { ...before, [id]: json === undefined ? setting : [setting, parseOptions(json)] }
}

function parseOptions(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // The message below says what was expected.
  }
  throw new InvalidArgumentError('Expected options as a JSON object, such as {"max":0.2}.')
}
