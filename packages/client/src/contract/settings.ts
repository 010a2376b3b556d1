import * as z from 'zod'
import { LogoSettingSchema, LogoUploadSchema } from '../platform/logo'
import type { LogoSetting, LogoUpload } from '../platform/logo'
import { PlatformSettingsSchema } from '../platform/platform-settings'
import type { PlatformSettings } from '../platform/platform-settings'
import {
  RetentionChangeSchema,
  RetentionPreviewRequestSchema,
  RetentionPreviewSchema,
  RetentionSettingsSchema,
} from '../platform/retention'
import type { RetentionChange, RetentionPreview, RetentionSettings } from '../platform/retention'
import { SecretariatSettingsSchema } from '../platform/secretariat'
import type { SecretariatSettings } from '../platform/secretariat'
import { OWN, OWNERS } from './access'
import { file, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put, remove } from './operation'
import { fileBody, sent } from './schema'

const common = { tag: 'People', access: OWNERS } as const

/** Settings of the instance. */
export const settings = {
  get: get('/platform-settings', {
    ...common,
    id: 'get-platform-settings',
    summary: 'Get the platform settings',
    description:
      'Returns each setting of the instance with the environment variable that sets it. Secrets are never included.',
    answer: ok<PlatformSettings>(PlatformSettingsSchema, 'The settings'),
  }),

  getRetention: get('/retention', {
    ...common,
    access: 'anyone',
    id: 'get-retention',
    summary: 'Get the retention periods',
    description: 'Returns how many days each kind of personal data is kept.',
    answer: ok<RetentionSettings>(RetentionSettingsSchema, 'The periods'),
    hasEtag: true,
  }),

  previewRetention: post('/retention/preview', {
    ...common,
    id: 'preview-retention',
    summary: 'Preview retention periods',
    description:
      'Returns what the next job would delete with these periods, by kind of data and meeting. Nothing is deleted.',
    body: RetentionPreviewRequestSchema,
    answer: ok<RetentionPreview>(RetentionPreviewSchema, 'What would be erased'),
  }),

  setRetention: put('/retention', {
    ...common,
    id: 'change-retention',
    summary: 'Change the retention periods',
    description:
      'Changes how long personal data is kept. The next hourly job deletes by the new periods, and the privacy page shows them. Refused if the preview would delete another number of rows than the request says.',
    body: sent<RetentionChange>()(RetentionChangeSchema),
    answer: ok<RetentionSettings>(RetentionSettingsSchema, 'The periods, as saved'),
    problems: ['settings-changed'],
  }),

  getSecretariat: get('/secretariat', {
    ...common,
    access: OWN,
    id: 'get-secretariat',
    summary: 'Get the secretariat',
    description:
      'Returns how the secretariat names itself: in emails, in lists in Word and PDF, and as the signatory of circulars and official documents.',
    answer: ok<SecretariatSettings>(SecretariatSettingsSchema, 'The secretariat'),
  }),

  setSecretariat: put('/secretariat', {
    ...common,
    id: 'change-secretariat',
    summary: 'Change the secretariat',
    description:
      'Changes how the secretariat names itself. Emails that are not sent yet, and documents that are created later, use the new names.',
    body: sent<SecretariatSettings>()(SecretariatSettingsSchema),
    answer: ok<SecretariatSettings>(SecretariatSettingsSchema, 'The secretariat, as saved'),
    problems: ['settings-changed'],
  }),

  getLogo: get('/secretariat/logo', {
    ...common,
    access: OWN,
    id: 'get-logo',
    summary: 'Get the logo',
    description: 'Returns the file name, the size and the alternative text of the logo.',
    answer: ok<LogoSetting>(LogoSettingSchema, 'The logo, or null'),
  }),

  openLogo: get('/secretariat/logo/file', {
    ...common,
    access: OWN,
    id: 'open-logo',
    summary: 'Download the logo',
    description: 'Returns the picture of the logo.',
    answer: file({ 'application/octet-stream': z.string() }, 'The picture, without metadata'),
    problems: ['document-not-found'],
  }),

  setLogo: post('/secretariat/logo', {
    ...common,
    id: 'change-logo',
    summary: 'Change the logo',
    description:
      'Replaces the logo of lists, confirmations, certificates and visa letters that are created later. Send the bytes of a PNG or JPEG file as the body: at most 500 kB, 50 to 4000 pixels in width and height. SVG files are not accepted.',
    query: sent<LogoUpload>()(LogoUploadSchema),
    body: fileBody,
    answer: ok<LogoSetting>(LogoSettingSchema, 'The logo'),
    problems: ['length-required', 'body-too-large'],
  }),

  deleteLogo: remove('/secretariat/logo', {
    ...common,
    id: 'delete-logo',
    summary: 'Delete the logo',
    description: 'Deletes the logo. Documents that are created later have none.',
    answer: ok<LogoSetting>(LogoSettingSchema, 'No logo'),
  }),
}

export interface SettingsClient extends ClientOf<typeof settings> {}
