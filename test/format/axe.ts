import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe-core finds wrong with a page, a line a rule. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: injected } = globalThis as unknown as { axe: { run(): Promise<axe.AxeResults> } }
    return (await injected.run()).violations
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)
}
