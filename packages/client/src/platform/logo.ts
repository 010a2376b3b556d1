import * as z from 'zod'

/** Size limit of the logo. */
export const MAX_LOGO_BYTES = 500_000

/** Smallest width and height of the logo, in pixels. */
export const MIN_LOGO_PIXELS = 50

/** Largest width and height of the logo, in pixels. */
export const MAX_LOGO_PIXELS = 4000

const AlternativeTextSchema = z.string().trim().min(1).max(200).meta({
  description:
    'Text for people who cannot see the logo, for example "International Telecommunication Union"',
})

export const LogoUploadSchema = z
  .object({
    name: z.string().min(1).max(255).meta({ description: 'File name' }),
    alternativeText: AlternativeTextSchema,
  })
  .meta({ id: 'LogoUpload', description: 'File name and alternative text of a logo' })
export interface LogoUpload extends z.infer<typeof LogoUploadSchema> {}

const side = z.int().min(MIN_LOGO_PIXELS).max(MAX_LOGO_PIXELS)

export const LogoSchema = z
  .object({
    fileId: z.uuid(),
    name: z.string().meta({ description: 'File name' }),
    type: z.enum(['image/png', 'image/jpeg']),
    size: z.int().positive().meta({ description: 'Bytes' }),
    width: side.meta({ description: 'Pixels' }),
    height: side.meta({ description: 'Pixels' }),
    alternativeText: AlternativeTextSchema,
  })
  .meta({ description: 'The logo of the letterhead' })
export interface Logo extends z.infer<typeof LogoSchema> {}

export const LogoSettingSchema = z
  .object({ logo: LogoSchema.nullable() })
  .meta({ id: 'LogoSetting', description: 'The logo of the letterhead, if there is one' })
export interface LogoSetting extends z.infer<typeof LogoSettingSchema> {}
