import type { Logo, LogoSetting, LogoUpload } from '@u4ssc/client/platform'
import {
  LogoSchema,
  LogoSettingSchema,
  MAX_LOGO_PIXELS,
  MIN_LOGO_PIXELS,
} from '@u4ssc/client/platform'
import type { Logo as PrintedLogo } from '@u4ssc/documents/writing'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { dropFile, findFile, pixelsOf, storeFile, stripImageMetadata } from '../uploads/index'
import type { FileDeps, OpenedFile } from '../uploads/index'
import { findSetting, saveSetting } from './setting-store'

export interface LogoDeps extends FileDeps {
  readonly clock: Clock
}

/** Returns the logo of the letterhead. */
export async function readLogo(db: Database): Promise<LogoSetting> {
  const found = await findSetting(db, 'logo')
  return found ? LogoSettingSchema.parse(found.value) : { logo: null }
}

/** Returns the picture of the logo; `undefined` if there is none. */
export async function openLogo(deps: FileDeps): Promise<OpenedFile | undefined> {
  const { logo } = await readLogo(deps.db)
  return logo ? findFile(deps, logo.fileId) : undefined
}

/**
 * Replaces the logo. Metadata of the picture is removed.
 *
 * @throws {Problem} if it is not a PNG or JPEG file, cannot be read, or is too small or large
 */
export async function changeLogo(
  { db, clock }: LogoDeps,
  { name, alternativeText, content }: LogoUpload & { readonly content: Uint8Array },
  person: string,
): Promise<LogoSetting> {
  const picture = stripImageMetadata({ name, content })
  if (!picture)
    throw refused(
      'Choose a PNG or JPEG file. SVG files are not accepted: they can contain scripts.',
    )
  const pixels = pixelsOf(Buffer.from(picture.content))
  return db.transaction(async (tx) => {
    const at = clock()
    const { id: fileId, ...file } = await storeFile(tx, picture, at)
    const logo = LogoSchema.safeParse({ fileId, ...file, ...pixels, alternativeText })
    if (!logo.success)
      throw refused(
        `Choose a picture of at least ${MIN_LOGO_PIXELS} and at most ${MAX_LOGO_PIXELS} pixels in width and height.`,
      )
    if (!(await isReadable({ ...logo.data, content: picture.content })))
      throw refused('The pixels of the picture cannot be read. Save it again as PNG or JPEG.')
    return saveLogo(tx, { logo: logo.data, at, person })
  })
}

/** Deletes the logo. */
export async function deleteLogo({ db, clock }: LogoDeps, person: string): Promise<LogoSetting> {
  return db.transaction((tx) => saveLogo(tx, { logo: null, at: clock(), person }))
}

interface Saved {
  readonly logo: Logo | null
  readonly at: string
  readonly person: string
}

async function saveLogo(tx: Database, { logo, at, person }: Saved): Promise<LogoSetting> {
  const { version = 0 } = (await findSetting(tx, 'logo')) ?? {}
  const { logo: before } = await readLogo(tx)
  await saveSetting(tx, 'logo', { value: { logo }, version })
  if (before) await dropFile(tx, before.fileId)
  await recordAct(tx, {
    ...{ at, person, action: 'change-secretariat', subject: 'secretariat/logo' },
    ...{ before: before && { ...before }, after: logo && { ...logo } },
  })
  return { logo }
}

function refused(message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer: '/content', message }])
}

/**
 * Returns whether the pixels of a logo can be read: creates a document with it, as every list and
 * confirmation does.
 */
async function isReadable(logo: PrintedLogo): Promise<boolean> {
  const { DocumentError, plainList, writeList } = await import('@u4ssc/documents/writing')
  const table = { columnHeaders: [], rows: [] }
  const named = { language: 'en', meeting: 'Logo', heading: 'Logo', table } as const
  try {
    await writeList(plainList({ ...named, letterhead: { logo, lines: [] } }), 'pdf')
    return true
  } catch (error) {
    if (error instanceof DocumentError) return false
    throw error
  }
}
