/** "By Ana Ruiz and Piet Vos", and no sentence: "By Monday the bridge was shut." */
export function isBylineText(text: string): boolean {
  return text.length < 100 && /^(?:By|BY|by):?\s+\p{Lu}/u.test(text) && !/[.!?]["”’]?$/.test(text)
}

const DATE =
  /^(?:\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\.?|[A-Z]{2,4}))?$|(?:first |last )?(?:published|updated|posted|modified)\b|\d{1,2} (?:minutes?|hours?|days?) ago$|(?:\w+day,? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? \d{4}\b.{0,24}$|\d{4}-\d\d-\d\d\b.{0,24}$)/iu

/** Whether a line is nothing but a date or a time: "Published 1 March 2026", "14:32 GMT". */
export function isDate(text: string): boolean {
  return text.length < 80 && DATE.test(text) && !/[a-z]{2}\.$/.test(text)
}

/** "By ANA RUIZ, Chief Reporter" → "ANA RUIZ, Chief Reporter"; null where nothing is left. */
export function trimByline(text: string): string | null {
  return text.replace(/^(?:written |reporting )?by:?\s+/i, '').trim() || null
}
