import { RegistrationRecordSchema } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'

export const SAMPLE_REGISTRATION = RegistrationRecordSchema.parse({
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0001',
  meeting: 'u4ssc-6',
  name: 'Ana Ejemplo',
  email: 'ana@example.org',
  organization: 'Example Institute',
  country: 'CO',
  capacity: 'individual',
  mode: 'online',
  language: 'es',
  answers: { diet: 'none' },
  accessNeeds: [{ service: 'captioning', details: null }],
  listed: 'nobody',
  recordAttendance: false,
  jobTitle: null,
  version: 1,
  state: 'in-review',
  outcome: 'needs-review',
  decision: {
    outcome: 'needs-review',
    grounds: [
      {
        rule: 'country-membership',
        holds: true,
        reason: { code: 'country-is-member', country: 'CO', since: '1914', basis: 'panel' },
        cites: null,
      },
    ],
    on: '2026-12-15',
    membershipsAsOf: '2026-11-01',
  },
  delegation: null,
  isHead: false,
  hasAttended: false,
  meetingsAttended: 0,
  place: 1,
  reason: null,
  offerExpiresAt: null,
  createdAt: '2026-11-20T09:00:00Z',
})

export const ANOTHER_REGISTRATION: RegistrationRecord = {
  ...SAMPLE_REGISTRATION,
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0002',
  name: 'Bo Example',
  email: 'bo@example.org',
  state: 'confirmed',
}
