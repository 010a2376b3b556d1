import type { Meeting } from '@u4ssc/domain/meetings'
import { type Findings, isCorrected, type Letter } from '../../values/letter/index'
import { isFormer } from '../../facts/schedule/index'
import type { Unit } from '../../meetings/mentions/index'
import type { HoursMention } from '../../values/times/index'
import { allIn, holderOf, type Range, rangeOf, spanOf } from '../../text/tokens/index'

/**
 * Makes the times of a meeting uncertain where the words that state them, or one of its days, hold
 * another time that no meeting explains: a second clock, or the time of one day.
 */
export function questionHours(
  letter: Letter,
  meetings: readonly Meeting[],
  units: readonly Unit[],
  findings: Findings,
): void {
  const known = new Set(
    meetings.flatMap(({ schedule }) =>
      schedule.days.flatMap(({ startTime, endTime }) => [startTime, endTime]),
    ),
  )
  const pointers = Object.keys(findings.evidence)
  meetings.forEach(({ schedule: { days } }, index) => {
    const at = `/meetings/${index}/schedule/days/`
    const own = pointers.filter((pointer) => pointer.startsWith(at))
    const times = own.filter((pointer) => /\/(?:start|end)Time$/.test(pointer))
    const spans = own.flatMap((pointer) => findings.evidence[pointer]?.spans ?? [])
    const stating = new Set(spans.map((span) => holderOf(units, rangeOf(letter.tokens, span))))
    const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? '']
    const isOfDay = (unit: Unit) =>
      (unit.part === 'body' || unit.part === 'head') &&
      (letter.marks.first('one-day', unit) !== null ||
        allIn(letter.dates, unit).some((date) =>
          date.days.some((day) => first <= day && day <= last),
        ))
    const other = units
      .filter((unit) => stating.has(unit) || isOfDay(unit))
      .flatMap((unit) => meetingHoursIn(letter, unit))
      .find(({ startTime, endTime }) =>
        [startTime, endTime].some((time) => time !== null && !known.has(time)),
      )
    if (!other) return
    for (const time of times) findings.doubt(time)
    const pointer = times[0] ?? `${at}0/startTime`
    findings.remark({ code: 'words-not-read', span: spanOf(letter.tokens, other), pointer })
  })
}

/** The times of a unit that are not of a deadline, of registration or of before, and that name no zone. */
function meetingHoursIn(letter: Letter, unit: Range): HoursMention[] {
  return allIn(letter.hours, unit).filter(
    (hours) =>
      hours.role !== 'deadline' &&
      hours.role !== 'registration' &&
      !hours.isJoined &&
      hours.zone === null &&
      !isOffset(letter, hours) &&
      !isCorrected(letter, hours) &&
      !isFormer(letter, { from: unit.from, to: hours.from }),
  )
}

/** Whether a time is the offset of a zone, such as "5:30" in "UTC + 5:30". */
function isOffset(letter: Letter, { from, to }: Range): boolean {
  return letter.hours.some(({ zone }) => zone !== null && zone.from < from && to <= zone.to)
}
