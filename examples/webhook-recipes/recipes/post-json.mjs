/** Sends JSON, and throws unless it is accepted: the platform then sends the event again. */
export async function postJson(url, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`)
}
