import { MAX_BIOGRAPHY_LENGTH } from '@u4ssc/client/speakers'
import { answered, directApi } from '../../api.server'
import type { FieldProblem } from '../../components/form-fields'
import { valueOf } from '../../registration/form-fields'
import type { Fields } from '../../registration/form-fields'
import type { I18n } from '../../i18n/i18n'

/** Why an action of a speaker failed. */
interface NotDone {
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

/** @returns `null` on success */
export async function actAsSpeaker(i18n: I18n, fields: Fields): Promise<NotDone | null> {
  const token = valueOf(fields, 'token')
  switch (valueOf(fields, 'act')) {
    case 'remove':
      await answered(directApi.speakers.own.files.delete(token, valueOf(fields, 'file')))
      return null
    case 'confirmed':
      await answered(directApi.speakers.own.answer(token, { answer: 'confirmed' }))
      return null
    case 'declined':
      await answered(directApi.speakers.own.answer(token, { answer: 'declined' }))
      return null
    default:
      return writeBiography(i18n, fields)
  }
}

async function writeBiography(i18n: I18n, fields: Fields): Promise<NotDone | null> {
  // browsers send line breaks as CRLF
  const text = valueOf(fields, 'text').replaceAll('\r\n', '\n')
  const { length } = text
  if (length > MAX_BIOGRAPHY_LENGTH) {
    const long = i18n.t('speaker.biography-long', { length, max: MAX_BIOGRAPHY_LENGTH })
    return { fields, problems: [{ field: 'text', words: long }] }
  }
  await answered(directApi.speakers.own.updateBiography(valueOf(fields, 'token'), { text }))
  return null
}
