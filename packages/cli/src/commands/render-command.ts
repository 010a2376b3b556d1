import { LanguageSchema, type Language } from '@u4ssc/domain'
import { renderCircular, type Reading } from '@u4ssc/domain/circulars'
import * as z from 'zod'
import type { Answer } from '../answer'
import { RENDER_FORMATS, optionOf, type Options, FileError } from '../usage/index'
import type { OpenedCircular } from '../open-circular'
import { requireMeetings } from './require-meetings'
import { writeCalendar } from './write-calendar'

const EXTENSIONS = {
  text: 'txt',
  md: 'md',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
  akn: 'akn.xml',
  'json-ld': 'jsonld',
  ics: 'ics',
} as const
const FORMATS = { md: 'markdown', akn: 'akoma-ntoso' } as const

/** Converts a circular to another format, or its meetings to a calendar file. */
export async function renderCommand(
  { reading }: OpenedCircular,
  options: Options,
): Promise<Answer> {
  const to = optionOf('to', z.enum(RENDER_FORMATS), options)
  const language = optionOf('language', LanguageSchema.optional(), options)
  const contents = await contentsOf(reading, to, language, options)
  return { kind: 'file', contents, extension: EXTENSIONS[to] }
}

async function contentsOf(
  { circular, meetings }: Reading,
  to: keyof typeof EXTENSIONS,
  language: Language | undefined,
  options: Options,
): Promise<string | Uint8Array> {
  if (to === 'ics') return writeCalendar(requireMeetings(meetings), options)
  if (to === 'docx' || to === 'pdf') {
    // Large, so loaded only when needed
    const { circularToDocx, circularToPdf, DocumentError } =
      await import('@u4ssc/documents/writing')
    if (to === 'docx') return circularToDocx(circular, { language })
    try {
      return await circularToPdf(circular, { language })
    } catch (reason) {
      throw reason instanceof DocumentError ? new FileError(reason.message) : reason
    }
  }
  const format = to === 'md' || to === 'akn' ? FORMATS[to] : to
  return `${renderCircular(circular, { format, language }).trimEnd()}\n`
}
