import type { RegistrationSettings } from '@u4ssc/client/registrations'

/** Settings of an online meeting without limits. */
export const SAMPLE_SETTINGS: RegistrationSettings = {
  ...{ openTo: 'everyone', opensAt: null, closesAt: null, rule: 'automatic', modes: ['online'] },
  ...{ places: { 'on-site': null, online: null }, quotas: [], listedDays: 30, offerHours: 48 },
  ...{ reminderHours: [], questions: [] },
}
