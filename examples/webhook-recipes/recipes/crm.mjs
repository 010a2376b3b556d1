import { postJson } from './post-json.mjs'

/**
 * Creates or updates a contact in HubSpot for each confirmed registration. Events have no personal
 * data, so the registration is read with an API key that has the scope `registrations:read`.
 *
 * Create the contact properties `meeting` and `meeting_state` in HubSpot first.
 */
export function toCrm({ client, api, accessToken }) {
  return async ({ type, data }) => {
    if (type !== 'registration.confirmed') return
    const detail = await client.registrations.get(data.id)
    const { email, name, country } = detail?.registration ?? {}
    // Erased in the meantime, or registered by hand without an address
    if (!email) return
    const properties = { lastname: name, country, meeting: data.meeting, meeting_state: data.state }
    const contact = { idProperty: 'email', id: email, properties }
    await postJson(
      `${api}/crm/v3/objects/contacts/batch/upsert`,
      { inputs: [contact] },
      { authorization: `Bearer ${accessToken}` },
    )
  }
}
