import { postJson } from './post-json.mjs'

/** Posts to a Slack channel when a meeting is published or changed. `url`: an incoming webhook. */
export function toSlack({ url, siteUrl }) {
  return async ({ type, data }) => {
    if (type !== 'meeting.released') return
    const link = `<${siteUrl}/en/meetings/${data.slug}|${escaped(data.title)}>`
    const text =
      data.release.number === 1
        ? `New meeting: ${link}`
        : `Updated: ${link} (${data.changed.join(', ')})`
    await postJson(url, { text })
  }
}

/** Slack reads these three characters as markup. */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
