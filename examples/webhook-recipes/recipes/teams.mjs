import { postJson } from './post-json.mjs'

/** Posts a card to a Teams channel when a meeting is published or changed. `url`: of a workflow. */
export function toTeams({ url, siteUrl }) {
  return async ({ type, data }) => {
    if (type !== 'meeting.released') return
    const verb = data.release.number === 1 ? 'New meeting' : 'Updated meeting'
    const content = {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.4',
      body: [
        { type: 'TextBlock', text: verb, weight: 'bolder' },
        { type: 'TextBlock', text: data.title, wrap: true },
      ],
      actions: [
        { type: 'Action.OpenUrl', title: 'Open', url: `${siteUrl}/en/meetings/${data.slug}` },
      ],
    }
    const contentType = 'application/vnd.microsoft.card.adaptive'
    await postJson(url, { type: 'message', attachments: [{ contentType, content }] })
  }
}
