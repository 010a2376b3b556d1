import {
  RegistrationFormSchema,
  RegistrationSettingsPreviewSchema,
  RegistrationSettingsSchema,
} from '../registrations/registration-forms'
import type {
  RegistrationForm,
  RegistrationSettings,
  RegistrationSettingsChange,
  RegistrationSettingsPreview,
} from '../registrations/registration-forms'
import { READ_REGISTRATIONS, REGISTRARS } from './access'
import { found, ok } from './answers'
import { get, post, put } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Registrations', access: REGISTRARS } as const
const params = { slug: meetingSlug }

/** The registration form of a meeting, as people see it. */
export const registrationForm = {
  get: get('/registration-forms/{slug}', {
    ...common,
    access: 'anyone',
    id: 'get-registration-form',
    summary: 'Get a registration form',
    description: 'Returns the questions of the form and whether registration is open now.',
    params,
    answer: found<RegistrationForm>(RegistrationFormSchema, 'The registration form'),
    problems: ['meeting-not-found', 'registration-closed'],
  }),
}

/** How people register for a meeting. */
export const registrationSettings = {
  get: get('/registration-settings/{slug}', {
    ...common,
    access: READ_REGISTRATIONS,
    meeting: 'path',
    id: 'get-registration-settings',
    summary: 'Get the registration settings',
    description:
      'Returns how people register for a meeting. Answers 409 if the meeting has no registration form.',
    params,
    answer: found<RegistrationSettings>(RegistrationSettingsSchema, 'The settings'),
    problems: ['meeting-not-found', 'registration-closed'],
  }),

  update: put('/registration-settings/{slug}', {
    ...common,
    meeting: 'path',
    id: 'set-registration-settings',
    summary: 'Update the registration settings',
    description:
      'Creates or replaces the registration form of a meeting. Places cannot be reduced below the number already taken. New places are reserved for the waiting list immediately.',
    params,
    body: sent<RegistrationSettingsChange>()(RegistrationSettingsSchema),
    answer: ok<RegistrationSettings>(RegistrationSettingsSchema, 'The updated settings'),
    problems: ['meeting-not-found', 'places-taken'],
  }),

  preview: post('/registration-settings/{slug}/preview', {
    ...common,
    meeting: 'path',
    id: 'preview-registration-settings',
    summary: 'Preview registration settings',
    description:
      'Returns what updating the registration settings would do, without saving anything: how many people on the waiting list would get a reserved place.',
    params,
    body: sent<RegistrationSettingsChange>()(RegistrationSettingsSchema),
    answer: ok<RegistrationSettingsPreview>(
      RegistrationSettingsPreviewSchema,
      'The effects of the settings',
    ),
    problems: ['meeting-not-found', 'places-taken'],
  }),
}
