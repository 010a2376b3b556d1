import { mailMessages } from '@u4ssc/messages/mail'
import { EMAILS } from '../email-kinds'
import type { Recipient } from '../outbox/find-recipient'
import type { Block } from './email-layout'
import type { MailAttachment } from './rendered-message'
import type { MessageRow } from '../../db/tables/index'

const PART = 'check-in-code'
const PIXELS = 328

/** Returns the check-in code for people who attend on site. */
export function doorCode({ kind, language }: MessageRow, { checkInCode }: Recipient): Block[] {
  if (checkInCode === undefined || !EMAILS[kind].hasEntry) return []
  return [
    {
      kind: 'code',
      text: mailMessages(language)('layout.check-in-code'),
      code: checkInCode,
      part: PART,
    },
  ]
}

/** Returns the code as a PNG image, because many email programs do not show SVG. */
export async function doorPicture(
  { kind }: MessageRow,
  { checkInCode }: Recipient,
): Promise<MailAttachment[]> {
  if (checkInCode === undefined || !EMAILS[kind].hasEntry) return []
  const { default: QRCode } = await import('qrcode')
  const content = await QRCode.toBuffer(checkInCode, {
    errorCorrectionLevel: 'Q',
    width: PIXELS,
  })
  return [{ filename: 'check-in.png', contentType: 'image/png', content, part: PART }]
}
