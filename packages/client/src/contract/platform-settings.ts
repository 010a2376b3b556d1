import { z } from 'zod'
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
    variable: z.string().meta({ description: 'Of the environment, which sets it' }),
    value: z.string().nullable().meta({
      description: 'What holds now, without its secrets; null where nothing is set',
    }),
  })
  .meta({ id: 'PlatformSetting' })
export type PlatformSetting = z.infer<typeof PlatformSettingSchema>

export const PlatformSettingsSchema = z
  .object({
    settings: z.array(PlatformSettingSchema),
    languages: z.array(LanguageSchema),
    engine: z.enum(['embedded', 'server']),
    storedBytes: z.int().nonnegative().meta({ description: 'What the database takes' }),
  })
  .meta({ id: 'PlatformSettings', description: 'How this instance is set up' })
export type PlatformSettings = z.infer<typeof PlatformSettingsSchema>
