const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory, expected a file',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
  ERR_STRING_TOO_LONG: 'is too large for one article',
  ERR_FS_FILE_TOO_LARGE: 'is too large for one article',
}

const REFUSED = new Set(['EACCES', 'EPERM'])

/** What went wrong, on one line, for a person. */
export function describeError(error: unknown, aim: 'read' | 'write' = 'read'): string {
  if (!(error instanceof Error)) return oneLine(String(error))
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (REFUSED.has(code)) return `no permission to ${aim} it`
  return REASONS[code] ?? oneLine(error.message)
}

/** File names and messages of others may hold line breaks and terminal escapes. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '�')
    .trim()
}
