import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { SLUG, publishContent } from './content.mjs'
import { ratesOf, serveSameBytes } from './load.mjs'
import { reportRates } from './report.mjs'
import { startServer } from './start-server.mjs'

// Measures a meeting page that is rendered for each request, compared with bare Remix that renders
// the same elements without a loader.

const SITE = fileURLToPath(new URL('../../apps/site/build/server/main.js', import.meta.url))
const BARE_REMIX = fileURLToPath(new URL('bare-remix.mjs', import.meta.url))
/** Browsers send their time zone from the second page on. Such a page is rendered for each request. */
const SECOND_VIEW = { cookie: 'browser-zone=Asia%2FTokyo' }
const MIN_SHARE = 0.5
const MIN_OF_BARE = 0.6

const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const api = await startApi({ DATA_DIR: dataDir })
try {
  await publishContent(api.baseUrl, await becomeOwner(api))
  const port = await findFreePort()
  const site = await startServer(SITE, {
    SITE_PORT: String(port),
    PUBLIC_API_URL: api.baseUrl,
    PUBLIC_SITE_URL: `http://localhost:${port}`,
  })
  const page = `http://127.0.0.1:${port}/en/meetings/${SLUG}`
  const html = await (await fetch(page, { headers: SECOND_VIEW })).text()
  const remix = await startServer(BARE_REMIX, {}, html)
  const rates = await ratesOf({
    site: { url: page, headers: SECOND_VIEW },
    remix: { url: remix.line },
  })
  const bare = await serveSameBytes(page)
  const first = await ratesOf({ site: { url: page }, bare: { url: bare.address } })
  bare.close()
  await site.close()
  await remix.close()
  reportRates({
    job: `A meeting page with a programme of 60 rows, rendered, ${Buffer.byteLength(html)} bytes`,
    unit: 'per second',
    ours: rates.site,
    why: 'React takes two fifths of the time of the site, more than bare Remix needs for the page',
    peer: 'bare Remix, same elements',
    theirs: rates.remix,
    mark: MIN_SHARE,
  })
  reportRates({
    job: 'The same page, first view without cookies',
    unit: 'per second',
    ours: first.site,
    peer: 'bare node:http, same bytes',
    theirs: first.bare,
    mark: MIN_OF_BARE,
  })
} finally {
  await api.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
