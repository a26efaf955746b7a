import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** What can be completed of a command: its own flags, and what its flags choose from. */
interface Words {
  readonly name: string
  readonly flags: readonly Flag[]
}

interface Flag {
  readonly names: readonly string[]
  readonly description: string
  readonly choices: readonly string[]
  readonly takesValue: boolean
}

/** Writes the script by which a shell completes `program`, from the flags that it really has. */
export function writeCompletion(program: Command, shell: Shell): string {
  const commands = program.commands.map((command) => readWords(command))
  const main = readWords(program)
  if (shell === 'fish') return writeFish(main, commands)
  const body = writeBash(main, commands)
  return shell === 'bash' ? body : `#compdef onrecord\nautoload -U +X bashcompinit && bashcompinit\n${body}`
}

export function parseShell(name: string): Shell {
  const shell = SHELLS.find((known) => known === name)
  if (shell) return shell
  throw new InvalidArgumentError(`Expected one of ${SHELLS.join(', ')}.`)
}

function readWords(command: Command): Words {
  return {
    name: command.name(),
    flags: [
      ...command.options.map(({ short, long, description, argChoices, required, optional }) => ({
        names: [short, long].filter((name) => name !== undefined && name !== null),
        description,
        choices: argChoices ?? [],
        takesValue: required || optional,
      })),
      { names: ['-h', '--help'], description: 'print this help', choices: [], takesValue: false },
    ],
  }
}

const namesOf = ({ flags }: Words): string => flags.flatMap(({ names }) => names).join(' ')

function writeBash(main: Words, commands: readonly Words[]): string {
  const values = [main, ...commands]
    .flatMap(({ flags }) => flags)
    .filter(({ choices }) => choices.length > 0)
    .map(
      ({ names, choices }) =>
        `    ${names.join('|')}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word")); return;;`,
    )
  const own = commands.map((command) => `    ${command.name}) flags='${namesOf(command)}';;`)
  const names = commands.map(({ name }) => name).join(' ')
  return `_onrecord() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" flags='${namesOf(main)}'
  COMPREPLY=()
  case "$before" in
${[...new Set(values)].join('\n')}
    completion) COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$word")); return;;
  esac
  case "\${COMP_WORDS[1]}" in
${own.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY+=($(compgen -W '${names}' -- "$word")); fi
  fi
}
complete -o filenames -F _onrecord onrecord
`
}

const quote = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`

function writeFish(main: Words, commands: readonly Words[]): string {
  const line = (condition: string, { names, description, choices, takesValue }: Flag): string => {
    const short = names.filter((name) => !name.startsWith('--')).map((name) => ` -s ${name.slice(1)}`)
    const long = names.filter((name) => name.startsWith('--')).map((name) => ` -l ${name.slice(2)}`)
    const value = choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : takesValue ? ' -r' : ''
    return `complete -c onrecord${condition}${short.join('')}${long.join('')}${value} -d ${quote(description)}`
  }
  const names = commands.map(({ name }) => name).join(' ')
  const isMain = ` -n 'not __fish_seen_subcommand_from ${names}'`
  return `${[
    ...main.flags.map((flag) => line(isMain, flag)),
    ...commands.map(({ name }) => `complete -c onrecord -n __fish_use_subcommand -a ${name}`),
    ...commands.flatMap(({ name, flags }) =>
      flags.map((flag) => line(` -n '__fish_seen_subcommand_from ${name}'`, flag)),
    ),
    `complete -c onrecord -n '__fish_seen_subcommand_from completion' -x -a ${quote(SHELLS.join(' '))}`,
  ].join('\n')}\n`
}
