/**
 * Control characters (C0, DEL, C1), bidirectional overrides and isolates, line and paragraph separators, lone
 * surrogates: whatever a terminal, a page or a log would obey instead of showing it. Tab and line feed stay.
 */
const OBEYED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/gu

/** "::error::" where a line may begin with it and "##[error]" anywhere: a build log would take them for commands. */
const COMMANDS = /(?<=^|\s):(?=:)|#(?=#\[)/gmu

/**
 * The text with every character that would be obeyed replaced by one that is seen: ESC becomes “␛”. A word joiner
 * (U+2060) breaks what a build log would take for a command.
 */
export function showControls(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return lines.replace(OBEYED, showControl).replace(COMMANDS, '$&\u2060')
}

function showControl(character: string): string {
  if (character === '\t' || character === '\n') return character
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code === 0xfeff) return ''
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/**
 * JSON whose every character a terminal and a page show and none obeys, a script block or CDATA section that holds
 * it included: the rest, and `<`, `>`, `&`, are written as `\uXXXX`. It reads back as the same value.
 */
export function stringifyInert(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /#(?=#\[)|[<>&\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/gu,
    escapeJson,
  )
}

function escapeJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
