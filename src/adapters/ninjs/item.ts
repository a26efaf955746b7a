/** A text of an item, as headline, description or body. */
export interface NinjsText {
  readonly role?: string
  readonly contentType?: string
  readonly value: string
}

/** The fields of an IPTC ninjs 3 item that are read; all others are kept as they are. */
export interface NinjsItem {
  readonly uri?: string
  readonly type?: string
  readonly language?: string
  readonly by?: string
  readonly versionCreated?: string
  readonly headlines?: readonly NinjsText[]
  readonly bodies?: readonly NinjsText[]
  readonly [field: string]: unknown
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const STRINGS = ['uri', 'type', 'language', 'by', 'versionCreated']

/** Whether the value can be read as an item: an object, with its texts in lists where it has any. */
export function isItem(value: unknown): value is NinjsItem {
  if (!isRecord(value)) return false
  if (STRINGS.some((name) => value[name] !== undefined && typeof value[name] !== 'string')) return false
  return ['headlines', 'bodies'].every((name) => value[name] === undefined || isTextList(value[name]))
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => isRecord(text) && typeof text['value'] === 'string')
}

/** How a body is written. NITF counts as HTML, whose `<p>` it shares. */
export type BodyForm = 'html' | 'plain' | 'nitf'

export function formOf({ contentType = '', role = '', value }: NinjsText): BodyForm {
  if (/nitf/i.test(`${contentType} ${role}`) || /^\s*(?:<\?xml[^>]*>\s*)?<nitf\b/.test(value)) return 'nitf'
  // "text/html", "text/html5", "application/xhtml+xml", "body_xhtml"
  return /html/i.test(contentType) || /<(?:p|div|article|section|br)\b[^<>]*>/i.test(value) ? 'html' : 'plain'
}

const PREFERENCE: readonly BodyForm[] = ['html', 'plain', 'nitf']

/** Index of the body to read: the one whose paragraphs are marked, else plain text, else NITF; -1 without bodies. */
export function chooseBody({ bodies = [] }: NinjsItem): number {
  const forms = bodies.map((body) => (body.value.trim() === '' ? null : formOf(body)))
  for (const form of PREFERENCE) if (forms.includes(form)) return forms.indexOf(form)
  return -1
}

/** Index of the headline to read: the main one, else the first; -1 without headlines. */
export function chooseHeadline({ headlines = [] }: NinjsItem): number {
  const main = headlines.findIndex(({ role }) => role === 'main')
  return main >= 0 ? main : headlines.length > 0 ? 0 : -1
}
