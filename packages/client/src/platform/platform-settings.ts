import * as z from 'zod'
import { LanguageSchema } from '@u4ssc/domain'

const PlatformSettingSchema = z
  .object({
    setting: z.enum([
      'site-address',
      'api-address',
      'mail-from',
      'mail-server',
      'bounces',
      'signature',
      'database',
      'data-folder',
      'metrics',
      'clock',
    ]),
    variable: z.string().meta({ description: 'Environment variable' }),
    value: z.string().nullable().meta({
      description: 'Current value without secrets; null if not set',
    }),
  })
  .meta({ id: 'PlatformSetting', description: 'One setting of the instance' })
export interface PlatformSetting extends z.infer<typeof PlatformSettingSchema> {}

export const PlatformSettingsSchema = z
  .object({
    settings: z.array(PlatformSettingSchema),
    languages: z.array(LanguageSchema),
    engine: z.enum(['embedded', 'server']),
    storedBytes: z.int().nonnegative().meta({ description: 'Size of the database in bytes' }),
  })
  .meta({ id: 'PlatformSettings', description: 'The settings of this instance' })
export interface PlatformSettings extends z.infer<typeof PlatformSettingsSchema> {}
