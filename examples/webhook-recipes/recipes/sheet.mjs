import { postJson } from './post-json.mjs'

/** Appends a row to a Google Sheet for each change of a registration, without personal data. */
export function toSheet({ api, spreadsheet, accessToken, range = 'Registrations!A:E' }) {
  const place = `${api}/v4/spreadsheets/${spreadsheet}/values/${encodeURIComponent(range)}`
  return async ({ type, timestamp, data }) => {
    if (!type.startsWith('registration.')) return
    const row = [timestamp, type, data.meeting, data.id, data.state ?? data.sitting]
    const headers = { authorization: `Bearer ${accessToken()}` }
    await postJson(`${place}:append?valueInputOption=RAW`, { values: [row] }, headers)
  }
}
