import { build } from 'esbuild'
import type { Page } from 'playwright-core'

interface Selectors {
  readonly selector: readonly object[]
}

type Matcher = (scope: unknown) => AsyncIterable<{ toString(): string }>

/** As much of the page's globals as is used here. */
interface Annotated {
  readonly document: { querySelector(selector: string): { textContent: string } }
  readonly annotator: Record<
    'createTextQuoteSelectorMatcher' | 'createTextPositionSelectorMatcher',
    (selector: object) => Matcher
  >
}

/** Apache Annotator as a script for a page: `annotator.createTextQuoteSelectorMatcher` and the like. */
export async function bundleAnnotator(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@apache-annotator/dom'", resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'annotator',
    logLevel: 'silent',
  })
  return outputFiles[0].text
}

/**
 * Lets Apache Annotator look for each target in a page that shows `text`.
 * @returns for each target the words that each of its two selectors chose, every match of each
 */
export async function resolveSelectors(
  page: Page,
  script: string,
  text: string,
  targets: readonly Selectors[],
): Promise<string[][][]> {
  await page.setContent('<!DOCTYPE html><pre id="text"></pre>')
  await page.evaluate(script)
  return page.evaluate(
    async ([words, list]) => {
      const { document, annotator } = globalThis as unknown as Annotated
      const scope = document.querySelector('#text')
      scope.textContent = words
      const collect = async (matcher: Matcher) => {
        const found: string[] = []
        for await (const range of matcher(scope)) found.push(String(range))
        return found
      }
      const results: string[][][] = []
      for (const { selector } of list) {
        results.push([
          await collect(annotator.createTextQuoteSelectorMatcher(selector[0])),
          await collect(annotator.createTextPositionSelectorMatcher(selector[1])),
        ])
      }
      return results
    },
    [text, targets] as const,
  )
}
