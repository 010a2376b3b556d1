import type { Letter } from '../../values/letter/index'
import { isCapitals } from '../../values/references/index'
import { holderOf, type Range } from '../../text/tokens/index'
import { skipFor, trimDue } from './deadline-label'
import { firstOfKind, isWord, lastOfKind } from '../../text/vocabulary/index'

/** The verb has the recipient, the clause before it the subject: "需要邀请函的与会者，请于…前向主办方提出申请". */
export function neededBefore(letter: Letter, asked: Range, after: Range | null): Range | null {
  const { marks } = letter
  if (!after || !isWord(letter, 'toward', after.from)) return null
  const comma = asked.from - 1
  const clause = { from: Math.max(letter.body.from, comma - CLAUSE_MAX), to: comma }
  const needs = marks.last('needs', clause)
  const to = lastOfKind(letter, 'of', clause)
  if (!needs || to - needs.to < NEEDED_MIN || to - needs.to > NEEDED_MAX) return null
  return marks.at('people', to + 1)?.to === comma ? { from: needs.to, to } : null
}

const CLAUSE_MAX = 24
/** Signs of what is needed. */
const NEEDED_MIN = 2
const NEEDED_MAX = 12
const NEED_REACH = 30

/**
 * What is asked for in the end: "If you need | a letter of support, please ask the host for it".
 */
export function neededFor(letter: Letter, due: Range): Range | null {
  const { tokens, marks, sentences } = letter
  const { word } = tokens
  const isAsking =
    (isWord(letter, 'asks-for', due.from) && firstOfKind(letter, 'for', due) < 0) ||
    firstOfKind(letter, 'object-pronoun', due) >= 0
  const sentence = isAsking ? holderOf(sentences, due) : undefined
  if (!sentence) return null
  const floor = Math.max(sentence.from, due.from - NEED_REACH)
  const needs = marks.last('needs', { from: floor, to: due.from })
  if (!needs) return null
  let end = needs.to
  const isOver = () =>
    word[end] === ',' || marks.at('modal', end) !== null || marks.at('verb', end) !== null
  while (end < due.from && !isOver()) end++
  return trimDue(letter, { from: needs.to, to: end })
}

/** The words for what is sent or done: "将 | 填妥的问卷 | 发送至…", "通过网页进行 | 在线注册". */
export function hanObject(letter: Letter, { from, to }: Range): Range | null {
  const { marks } = letter
  if (isWord(letter, 'object-marker', from)) {
    const sent = marks.first('arrives', { from, to })
    return sent && trimDue(letter, { from: from + 1, to: sent.from })
  }
  const done = marks.last('carries-out', { from, to })
  return done && trimDue(letter, { from: done.to, to })
}

/** Only the addressee of the request: "Прошу Вас не позднее … представить кандидатуры". */
export function isPerson({ marks, language }: Letter, named: Range | null): boolean {
  if (language !== 'ru' || !named || named.to - named.from > 1) return false
  return marks.at('people', named.from) !== null
}

/**
 * Where no verb in the infinitive follows, the words themselves: "a los participantes |
 * inscribirse".
 */
function infinitiveAfter(letter: Letter, { from, to }: Range): number {
  let at = from + 2
  while (at < to && !isWord(letter, 'verb-asked', at)) at++
  return at < to ? at : from
}

/**
 * Returns the action after "that" and its addressee: "a su Administración que | envíe las
 * respuestas".
 */
function afterThat(letter: Letter, { from, to }: Range): Range {
  const isOfPeople = isWord(letter, 'to-people', from)
  const that = isOfPeople ? firstOfKind(letter, 'that', { from, to }) : -1
  if (isOfPeople && that < 0) return { from: infinitiveAfter(letter, { from, to }), to }
  return that > 0 && that + 1 < to ? { from: that + 1, to } : { from, to }
}

/** Returns the action after a Russian addressee: "всех участников | зарегистрироваться". */
function afterPeople(letter: Letter, { from, to }: Range): Range {
  if (!letter.marks.at('people', from)) return { from, to }
  let verb = from + 1
  while (verb < to && !isWord(letter, 'verb-asked', verb)) verb++
  return { from: verb < to ? verb : from, to }
}

/**
 * Leaves out an Arabic verb before or after the action: "أن تصل | المساهمات | إلى المكتب", "تدعى
 * الأطراف إلى | تقديم آرائها".
 */
function withoutVerb(letter: Letter, { from, to }: Range): Range {
  const { marks } = letter
  // Leaves out the addressee of a request: "يرجى من المشاركين | التسجيل".
  if (isWord(letter, 'asked-of', from) && from + 2 < to) return { from: from + 2, to }
  const isInvited = isWord(letter, 'is-invited', from - 1)
  const toward = firstOfKind(letter, 'toward', { from, to })
  if (isInvited && toward > 0) return skipFor(letter, { from: toward + 1, to })
  const start = marks.at('arrives', from)?.to ?? from
  let end = start
  while (end < to && !isWord(letter, 'way', end)) end++
  return { from: start, to: end }
}

/** The words for what is asked, without the people it is asked of. */
export function askedIn(letter: Letter, lead: Range, verb: number): Range | null {
  const beforeVerb = { from: lead.from, to: verb }
  switch (letter.language) {
    case 'ar':
      return trimDue(letter, withoutVerb(letter, lead))
    case 'ru':
      return trimDue(letter, afterPeople(letter, lead))
    case 'es':
      // The verb comes first: "que se inscriba en línea".
      return (
        trimDue(letter, afterThat(letter, beforeVerb)) ?? trimDue(letter, afterThat(letter, lead))
      )
    case 'en':
      return trimDue(letter, beforeVerb)
    default:
      return trimDue(letter, lead)
  }
}

/** The meeting of a contribution is left out, because the deadline has it: "Contributions | to the meeting of the Group". */
export function withoutMeeting(letter: Letter, { from, to }: Range): Range {
  const { tokens, marks } = letter
  const named = marks.first('meeting', { from: from + 1, to })
  // A short name of a meeting in capitals is left out, too: "Contributions | to the RPM".
  const isShort = isCapitals(tokens, to - 1) && marks.at('article', to - 2) !== null
  const meeting = named ?? (isShort ? { from: to - 1, to } : null)
  if (!meeting) return { from, to }
  for (let at = meeting.from - 1; at > from && meeting.from - at < MEETING_REACH; at--)
    if (isWord(letter, 'to-meeting', at)) return { from, to: at }
  return { from, to }
}

/** The words between "to" and the meeting: "to the next regional". */
const MEETING_REACH = 5

/** The way, for the preceding noun: "التسجيل إلزامي، | ويتم عبر الموقع". */
export function saysHow(letter: Letter, at: number): boolean {
  return isWord(letter, 'is-done', at) && isWord(letter, 'way-after', at + 1)
}
