/**
 * Returns settings for online registration that is open to everyone, with automatic approval: the
 * `RegistrationSettings` of the client, which this package does not need.
 *
 * @param {number | null} places - online; null if unlimited
 */
export function openRegistration(places) {
  return {
    openTo: /** @type {const} */ ('everyone'),
    opensAt: '2021-11-01T00:00:00.000Z',
    closesAt: null,
    rule: /** @type {const} */ ('automatic'),
    places: { 'on-site': null, online: places },
    quotas: [],
    modes: [/** @type {const} */ ('online')],
    listedDays: 30,
    offerHours: 48,
    reminderHours: [],
    questions: [],
  }
}
