import type { Root } from 'nlcst'
import { toString } from 'nlcst-to-string'
import type { VFile } from 'vfile'
import { createAnalyzer } from '../index.js'
import type { Layout, Options, Report } from '../index.js'

declare module 'vfile' {
  interface DataMap {
    /** Who stands behind the statements of the file; offsets count the text of the tree. */
    onrecord: Report
  }
}

/**
 * Plugin of unified for nlcst trees, as retext-english makes them: puts the report at `file.data.onrecord`.
 * The tree is what is read, so that what other plugins have changed or left out counts; on a plain tree the report
 * equals `analyze(String(file))`.
 * @throws UsageError for an unknown or ill-typed option, when the processor is frozen
 * @example
 * const file = await retext().use(retextOnrecord).process('“The bridge is safe,” Mr Okoye said.')
 * file.data.onrecord.statements[0].type // 'named'
 */
export default function retextOnrecord(options?: Options | null): (tree: Root, file: VFile) => undefined {
  const analyzer = createAnalyzer(options ?? {})
  return (tree, file) => {
    file.data.onrecord = analyzer(toString(tree), { paragraphs: findParagraphs(tree) })
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
