import type { Language } from '../../scalars'
import type { Meeting } from '../../meetings/index'
import { foldWords, shareWithin } from './compare-words'
import type { Circular } from '../model/index'

type CalledOff = 'cancelled' | 'postponed'

/** What a sentence of a letter cancels, and its paragraph. */
export interface CallingOff {
  readonly status: CalledOff
  readonly words: string
  readonly paragraph: string | null
}

interface StatusWords {
  readonly cancelled: RegExp
  readonly postponed: RegExp
  /** Shortly before the verb: it does not happen, or only may. */
  readonly unless: RegExp
  /** Anywhere before it: it happens only in a case that is stated. */
  readonly condition: RegExp
  /** A letter that replaces another is no meeting. */
  readonly replaces: RegExp
}

/** Written as `foldWords` leaves them: lower case without diacritics. */
const WORDS: Readonly<Record<Language, StatusWords>> = {
  en: {
    cancelled: /\b(?:cancel|called off|calling off)/,
    postponed: /\b(?:postpon|deferred|put off)/,
    unless: /\b(?:not|no|never|may|might|can|could|would)\b/,
    condition: /\b(?:if|unless|should)\b/,
    replaces: /\b(?:supersed|replac)/,
  },
  fr: {
    cancelled: /\bannul/,
    postponed: /\b(?:reportee?s?\b|report d|ajourn|differee?s?\b)/,
    unless: /\b(?:pas|ni|peu(?:t|vent)|pourr\w+)\b|\bn['’]/,
    condition: /\b(?:si|sauf)\b|\bs['’]il/,
    replaces: /\bremplac/,
  },
  es: {
    cancelled: /\b(?:cancel|anul|suspend)/,
    postponed: /\b(?:aplaz|pospo|posp|posterg)/,
    unless: /\b(?:no|ni|pued\w+|podr\w+)\b/,
    condition: /\b(?:si|salvo)\b/,
    replaces: /\b(?:sustitu|reemplaz)/,
  },
  ru: {
    cancelled: /(?<!\p{L})(?:отмен|аннулир)/u,
    postponed: /(?<!\p{L})(?:перенос|перенес|отложен|отклад)/u,
    unless: /(?<!\p{L})(?:не|может|могут|можно)(?!\p{L})/u,
    condition: /(?<!\p{L})(?:если|в случае)(?!\p{L})/u,
    replaces: /замен/,
  },
  zh: {
    cancelled: /取消/,
    postponed: /推迟|延期|延后/,
    unless: /不会|没有|未|可以|可能|可在/,
    condition: /如果|如需|倘若/,
    replaces: /取代|替代/,
  },
  ar: {
    cancelled: /(?<!\p{L})[وفس]?(?:[اتيم]لغ|الغاء)/u,
    postponed: /(?<!\p{L})[وفس]?(?:تاجيل|اجلت|(?:[تي]|مو?)وجل|ارجا|ارجي)/u,
    unless: /(?<!\p{L})(?:لم|لن|لا|يمكن)(?!\p{L})/u,
    condition: /(?<!\p{L})(?:اذا|في حال)(?!\p{L})/u,
    replaces: /محل|استبد/,
  },
}

/** The sentences of a letter that call something off; the subject only where no sentence does. */
export function findCallingsOff({ language, subject, paragraphs }: Circular): CallingOff[] {
  if (language === null) return []
  const inBody = paragraphs.flatMap(({ number, text, items }) =>
    [text, ...items].flatMap((part) => callingsIn(part, language, number)),
  )
  return inBody.length > 0 || subject === null ? inBody : callingsIn(subject, language, null)
}

function callingsIn(text: string, language: Language, paragraph: string | null): CallingOff[] {
  return sentencesOf(text).flatMap((words) => {
    const status = statusIn(foldWords(words), WORDS[language])
    return status === null ? [] : { status, words, paragraph }
  })
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;!?؟؛])\s|[。；\n]/).filter((sentence) => sentence !== '')
}

/** Null also where both are said: nobody can tell which of them of what. */
function statusIn(sentence: string, words: StatusWords): CalledOff | null {
  const [cancels, postpones] = [words.cancelled.exec(sentence), words.postponed.exec(sentence)]
  const verb = cancels ?? postpones
  if (!verb || (cancels && postpones) || words.replaces.test(sentence)) return null
  const lead = sentence.slice(0, verb.index)
  if (words.condition.test(lead) || words.unless.test(lead.slice(-BEFORE_VERB))) return null
  return cancels ? 'cancelled' : 'postponed'
}

const BEFORE_VERB = 30
const NAMES_IT = 0.6

/**
 * Returns the meeting of a sentence: the one with most of its title in the sentence or, where no
 * other remains, at least a part of it.
 */
export function meetingCalledOff<Own extends { readonly record: Meeting }>(
  { words }: CallingOff,
  meetings: readonly Own[],
): Own | null {
  const least = meetings.length === 1 ? 0.01 : NAMES_IT
  const shares = meetings.map((meeting) => ({
    meeting,
    share: shareWithin(meeting.record.title, words),
  }))
  const [best, next] = shares.sort((a, b) => b.share - a.share)
  return best && best.share >= least && best.share > (next?.share ?? 0) ? best.meeting : null
}
