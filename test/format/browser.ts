import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Debian's package; no other place is looked at, so that every machine runs the same browser. */
const CHROMIUM = '/usr/bin/chromium'

/** False without Chromium; on a CI machine that is an error, since there a check must not be left out. */
export const hasBrowser = existsSync(CHROMIUM)
if (!hasBrowser) {
  if (process.env.CI === 'true')
    throw new Error(`Expected Chromium at ${CHROMIUM}: apt-get install -y chromium`)
  process.stderr.write(`Skipped the browser checks of test/format: no Chromium at ${CHROMIUM}\n`)
}

/** Starts Chromium with the flags that a container needs. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  })
}
