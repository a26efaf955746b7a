import type { Part, Report } from '../schema/index.js'
import type { Extent } from '../span/relate.js'

/**
 * The report with `part` on each statement that starts in a paragraph whose part is known; otherwise the same.
 * @param paragraphs in text order, without overlap
 */
export function markParts(
  report: Report,
  paragraphs: readonly (Extent & { readonly part?: Part })[],
): Report {
  if (!paragraphs.some(({ part }) => part !== undefined)) return report
  let at = 0
  // Statements come by `range.start`, so that one pass over both lists will do.
  const statements = report.statements.map((statement) => {
    while (at < paragraphs.length && paragraphs[at].end <= statement.range.start) at++
    const part = paragraphs[at]?.part
    return part === undefined ? statement : { ...statement, part }
  })
  return { ...report, statements }
}
