/**
 * Returns settings for online registration that is open to everyone, with automatic approval.
 *
 * @param {number | null} places - online; null if unlimited
 * @returns {import('@u4ssc/client/registrations').RegistrationSettings}
 */
export function openRegistration(places) {
  return {
    openTo: 'everyone',
    opensAt: '2021-11-01T00:00:00.000Z',
    closesAt: null,
    rule: 'automatic',
    places: { 'on-site': null, online: places },
    quotas: [],
    modes: ['online'],
    listedDays: 30,
    offerHours: 48,
    reminderHours: [],
    questions: [],
  }
}
