import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

export const README = 'README.md'

/** The Markdown as prettier lays it out at that place. */
export async function tidyMarkdown(path: string, markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(path)), parser: 'markdown' })
}

/**
 * The readme with `markdown` between `<!-- marker -->` and `<!-- /marker -->`.
 * @throws Error where it has no such markers
 */
export async function fillReadme(marker: string, markdown: string): Promise<string> {
  const marked = new RegExp(`(?<=<!-- ${marker} -->\\n)[\\s\\S]*?(?=<!-- /${marker} -->)`)
  const readme = readFileSync(README, 'utf8')
  if (!marked.test(readme))
    throw new Error(`Unexpected ${README} without the markers “${marker}”, expected both`)
  return tidyMarkdown(
    README,
    readme.replace(marked, () => `\n${markdown}\n\n`),
  )
}
