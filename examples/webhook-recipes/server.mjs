import { serve } from '@hono/node-server'
import { createClient } from '@u4ssc/client'
import { receiver } from './app.mjs'
import { toCrm } from './recipes/crm.mjs'
import { toSheet } from './recipes/sheet.mjs'
import { toSlack } from './recipes/slack.mjs'
import { toTeams } from './recipes/teams.mjs'

const { env } = process
const siteUrl = env.SITE_URL ?? 'http://localhost:3000'
const recipes = []

if (env.SLACK_URL) recipes.push(toSlack({ url: env.SLACK_URL, siteUrl }))
if (env.TEAMS_URL) recipes.push(toTeams({ url: env.TEAMS_URL, siteUrl }))
if (env.SHEET_ID)
  recipes.push(
    toSheet({
      api: env.SHEETS_API ?? 'https://sheets.googleapis.com',
      spreadsheet: env.SHEET_ID,
      // An access token ends after an hour: use google-auth-library to get the present one
      accessToken: () => env.SHEETS_TOKEN,
    }),
  )
if (env.CRM_TOKEN) {
  const headers = { authorization: `Bearer ${env.API_KEY}` }
  const client = createClient({ baseUrl: env.API_URL ?? 'http://localhost:4000', headers })
  const api = env.CRM_API ?? 'https://api.hubapi.com'
  recipes.push(toCrm({ client, api, accessToken: env.CRM_TOKEN }))
}

const port = Number(env.PORT ?? 8788)
serve({ fetch: receiver(env.WEBHOOK_SECRET, recipes).fetch, port }, () =>
  console.log(`http://localhost:${port}/events, ${recipes.length} recipes`),
)
