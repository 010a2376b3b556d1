import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { readReminders, SettingsFormSchema } from '../../subjects/registrations/schema'
import { fromForm, toForm } from './settings-form'
import { SAMPLE_SETTINGS } from '../../test/sample-settings'

const NOW = '2026-11-10T09:00:00Z'
const ZONE = 'Asia/Kathmandu'
const SETTINGS: RegistrationSettings = {
  ...SAMPLE_SETTINGS,
  opensAt: '2026-11-01T03:15:30Z',
  closesAt: '2026-11-20T18:15:00Z',
  places: { 'on-site': 40, online: null },
  reminderHours: [24],
  quotas: [{ mode: 'on-site', capacity: 'academia', places: 0 }],
}

it('settings do not change when they are shown in the form and saved', () => {
  const form = SettingsFormSchema.parse(toForm(SETTINGS, ZONE, NOW))
  expect(form.opensAt).toBe('2026-11-01T09:00')
  expect(fromForm(form, SETTINGS, ZONE, NOW)).toEqual(SETTINGS)
})

it('times are shown in the zone of the meeting', () => {
  const form = {
    ...SettingsFormSchema.parse(toForm(SETTINGS, ZONE, NOW)),
    closesAt: '2026-11-21T18:00',
  }
  expect(fromForm(form, SETTINGS, ZONE, NOW).closesAt).toBe('2026-11-21T12:15:00Z')
})

it('an empty number means no limit, and an empty time no bound', () => {
  const form = SettingsFormSchema.parse({
    ...toForm(SETTINGS, ZONE, NOW),
    places: { 'on-site': '', online: '' },
    closesAt: '',
  })
  const settings = fromForm(form, SETTINGS, ZONE, NOW)
  expect(settings.places['on-site']).toBeNull()
  expect(settings.closesAt).toBeNull()
})

it('closed settings stay closed until somebody opens them immediately or from a set time', () => {
  const closed: RegistrationSettings = { ...SETTINGS, openTo: 'nobody', opensAt: null }
  const form = SettingsFormSchema.parse(toForm(closed, ZONE, NOW))
  expect(form.opening).toBe('closed')
  expect(fromForm(form, closed, ZONE, NOW)).toEqual(closed)
  const opened = fromForm({ ...form, opening: 'now' }, closed, ZONE, NOW)
  expect(opened).toMatchObject({ openTo: 'everyone', opensAt: NOW })
  const later = { ...form, opening: 'on' as const, opensAt: '2026-11-12T14:45' }
  expect(fromForm(later, closed, ZONE, NOW).opensAt).toBe('2026-11-12T09:00:00Z')
  expect(SettingsFormSchema.safeParse({ ...later, opensAt: '' }).success).toBe(false)
})

it('reminders are read with commas of every language, latest last', () => {
  expect(readReminders('1، 24，24 168')).toEqual([168, 24, 1])
  expect(readReminders('')).toEqual([])
})

it.each([
  { places: { 'on-site': '0', online: '' } },
  { places: { 'on-site': '', online: 'many' } },
  { offerHours: '721' },
  { listedDays: '181' },
  { modes: [] },
  { reminders: '24, soon' },
  { reminders: '721' },
])('a setting is refused: %o', (wrong) => {
  const form = { ...toForm(SETTINGS, ZONE, NOW), ...wrong }
  expect(SettingsFormSchema.safeParse(form).success).toBe(false)
})
