import type { Root } from 'nlcst'
import { toString } from 'nlcst-to-string'
import type { VFile } from 'vfile'
import { createAnalyzer } from '../index.js'
import type { Layout, Options, Report } from '../index.js'
import { createLinter } from '../lint/index.js'
import type { Policy, PresetName } from '../lint/index.js'
import { addMessages } from './retext-messages.js'

declare module 'vfile' {
  interface DataMap {
    /** Who stands behind the statements of the file; offsets count the text of the tree. */
    onrecord: Report
  }
}

/** Options of `analyze`, and a policy. */
export interface RetextOptions extends Options {
  /** What to report as messages of the file; without it nothing is linted. */
  readonly policy?: PresetName | Policy
}

/**
 * Plugin of unified for nlcst trees, as retext-english makes them: puts the report at `file.data.onrecord`.
 * The tree is what is read, so that what other plugins have changed or left out counts; on a plain tree the report
 * equals `analyze(String(file))`.
 * With a policy, adds what `lint` finds to the file's messages.
 * @throws UsageError for an unknown or ill-typed option or policy, when the processor is frozen
 * @example
 * const file = await retext().use(retextOnrecord).process('“The bridge is safe,” Mr Okoye said.')
 * file.data.onrecord.statements[0].type // 'named'
 */
export default function retextOnrecord(
  options?: RetextOptions | null,
): (tree: Root, file: VFile) => undefined {
  const { policy, ...rest } = options ?? {}
  const analyzer = createAnalyzer(rest)
  const linter = policy === undefined ? null : createLinter(policy)
  return (tree, file) => {
    const report = analyzer(toString(tree), { paragraphs: findParagraphs(tree) })
    file.data.onrecord = report
    if (linter) addMessages(file, tree, linter(report))
    return undefined
  }
}

/** Where the tree's paragraphs lie in its text; a sentence or word outside any paragraph is one by itself. */
function findParagraphs(tree: Root): NonNullable<Layout['paragraphs']> {
  const paragraphs = []
  let start = 0
  for (const node of tree.children) {
    const end = start + toString(node).length
    if (node.type !== 'WhiteSpaceNode' && end > start) paragraphs.push({ start, end })
    start = end
  }
  return paragraphs
}
