import type { PersonalKind } from './substitutes'

/** A range of a string to replace. */
export interface PersonalSpan {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}

/** The last label is of one case: in "itu.intSubject" the address ends before the capital. */
const EMAIL =
  /[A-Za-z0-9._%+'’-]{0,64}[A-Za-z0-9_-]@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.(?:[a-z]{2,63}|[A-Z]{2,63})/gu
const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”«»)\]}，。；、）]+/giu

/** Hosts with links that open a meeting for anyone who has them. */
const MEETING_HOST =
  /^(?:https?:\/\/)?[^/]*(?:zoom\.|teams\.microsoft|teams\.live|webex\.|meet\.google|gotomeet|gotowebinar|bluejeans|whereby|interprefy|kudoway|tencent)/iu
const SECRET_PARAMETER =
  /[?&#;](?:pwd|pass|passcode|password|token|tk|key|code|auth|sig|signature|secret|invite|ticket|mtid|meetingid|meeting_number|cid|session|sid)=([^&#;]+)/giu
const PARAMETER = /[?&#;][^?=&#;]+=([^&#;]+)/gu
const USER_INFO = /^https?:\/\/([^/@\s]+)@/iu
const PATH_SEGMENT = /(?<=[^/]\/|^\/)([^/?#]+)/gu

/** From this length on letters and digits together are no word and no date. */
const TOKEN_MIN_LENGTH = 16
const MEETING_TOKEN_MIN_LENGTH = 6

/** Finds addresses of email. */
export function findEmails(text: string): PersonalSpan[] {
  return [...text.matchAll(EMAIL)].map((match) => spanOf('email', match.index, match[0]))
}

/** Finds what in links gives access: passwords, tokens, numbers of online meetings. */
export function findSecretsOfLinks(text: string): PersonalSpan[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: link, index }) =>
    secretsOf(link).map(({ start, value }) => spanOf('secret', index + start, value)),
  )
}

/** Finds where the links are. */
export function findLinks(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(LINK)].map(({ 0: link, index }) => ({
    start: index,
    end: index + link.length,
  }))
}

interface Part {
  readonly start: number
  readonly value: string
}

function secretsOf(link: string): Part[] {
  const isMeeting = MEETING_HOST.test(link)
  const named = [...partsOf(link, USER_INFO), ...partsOf(link, SECRET_PARAMETER)]
  const parameters = partsOf(link, PARAMETER).filter(({ value }) => isMeeting || isToken(value))
  const segments = partsOf(link, PATH_SEGMENT).filter(({ value }) =>
    isMeeting ? isMeetingToken(value) : isToken(value),
  )
  return [...named, ...parameters, ...segments]
}

function partsOf(link: string, pattern: RegExp): Part[] {
  const all = pattern.global ? [...link.matchAll(pattern)] : [pattern.exec(link)]
  return all.flatMap((match) => {
    const value = match?.[1]?.replace(/(?<![.,:;])[.,:;]+$/u, '')
    if (!match || !value) return []
    return [{ start: match.index + match[0].lastIndexOf(match[1] ?? ''), value }]
  })
}

function isToken(value: string): boolean {
  return (
    value.length >= TOKEN_MIN_LENGTH &&
    /\d/u.test(value) &&
    /^[\w%.~+-]*$/u.test(value) &&
    !isWords(value)
  )
}

/** Words joined by hyphens, with a number: "Workshops-and-Seminars-2019". */
function isWords(value: string): boolean {
  return value.split(/[-_.%~+]+/u).every((part) => /^(?:[A-Za-z]*|\d{1,8})$/u.test(part))
}

function isMeetingToken(value: string): boolean {
  return (
    value.length >= MEETING_TOKEN_MIN_LENGTH &&
    (/\d/u.test(value) || value.length >= TOKEN_MIN_LENGTH)
  )
}

function spanOf(kind: PersonalKind, start: number, value: string): PersonalSpan {
  return { kind, start, end: start + value.length }
}
