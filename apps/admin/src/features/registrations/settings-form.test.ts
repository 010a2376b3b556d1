import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { readReminders, SettingsFormSchema } from './schema'
import { fromForm, toForm } from './settings-form'
import { SAMPLE_SETTINGS } from './test/sample-settings'

const ZONE = 'Asia/Kathmandu'
const SETTINGS: RegistrationSettings = {
  ...SAMPLE_SETTINGS,
  opensAt: '2026-11-01T03:15:30Z',
  closesAt: '2026-11-20T18:15:00Z',
  places: { 'on-site': 40, online: null },
  reminderHours: [24],
  quotas: [{ mode: 'on-site', capacity: 'academia', places: 0 }],
}

it('settings survive the form', () => {
  const form = SettingsFormSchema.parse(toForm(SETTINGS, ZONE))
  expect(form.opensAt).toBe('2026-11-01T09:00')
  expect(fromForm(form, SETTINGS, ZONE)).toEqual(SETTINGS)
})

it('times are shown in the zone of the meeting', () => {
  const form = { ...SettingsFormSchema.parse(toForm(SETTINGS, ZONE)), closesAt: '2026-11-21T18:00' }
  expect(fromForm(form, SETTINGS, ZONE).closesAt).toBe('2026-11-21T12:15:00Z')
})

it('an empty number means no limit, and an empty time no bound', () => {
  const form = SettingsFormSchema.parse({
    ...toForm(SETTINGS, ZONE),
    onSitePlaces: '',
    opensAt: '',
  })
  const settings = fromForm(form, SETTINGS, ZONE)
  expect(settings.places['on-site']).toBeNull()
  expect(settings.opensAt).toBeNull()
})

it('reminders are read with commas of every language, latest last', () => {
  expect(readReminders('1، 24，24 168')).toEqual([168, 24, 1])
  expect(readReminders('')).toEqual([])
})

it.each([
  { onSitePlaces: '0' },
  { onlinePlaces: 'many' },
  { offerHours: '721' },
  { listedDays: '181' },
  { modes: [] },
  { reminders: '24, soon' },
  { reminders: '721' },
])('is refused: %o', (wrong) => {
  const form = { ...toForm(SETTINGS, ZONE), ...wrong }
  expect(SettingsFormSchema.safeParse(form).success).toBe(false)
})
