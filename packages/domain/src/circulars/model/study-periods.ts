import { assertDate } from '../../assert-scalars'

/**
 * The study periods of ITU-T, the newest first, each from the day after the assembly that set it.
 *
 * Numbers of letters start again with the assembly and not with the year: the letters that convene the
 * first meetings of a period go out before its first January.
 *
 * Closing days: WTSA-04 www.itu.int/ITU-T/wtsa-04/news.asp; WTSA-08 docest.com/doc/190041 (a letter of
 * TSB); WTSA-12 studylib.net/doc/12970818 (Resolution 1); WTSA-16 vdocument.in (Document 48-E of the
 * assembly); WTSA-20 www.itu.int/en/ITU-T/wtsa20/Pages/FAQ.aspx; WTSA-24 www.itu.int/wtsa/2024.
 */
const STUDY_PERIODS: readonly (readonly [after: string, name: string | null])[] = [
  ['2028-12-31', null],
  ['2024-10-24', '2025-2028'],
  ['2022-03-09', '2022-2024'],
  ['2016-11-03', '2017-2020'],
  ['2012-11-29', '2013-2016'],
  ['2008-10-30', '2009-2012'],
  ['2004-10-14', '2005-2008'],
]

/**
 * The study period of ITU-T that a letter of this date belongs to.
 *
 * That of 2017-2020 lasted until the assembly of March 2022, which had been put off.
 *
 * @param date - date of the letter, `YYYY-MM-DD`
 * @throws RangeError for what is no date
 * @returns null before October 2004, since earlier assemblies are not on record here, and after 2028
 * @example
 * studyPeriodOf('2021-10-13') // => '2017-2020'
 * studyPeriodOf('2016-12-01') // => '2017-2020'
 */
export function studyPeriodOf(date: string): string | null {
  assertDate(date)
  return STUDY_PERIODS.find(([after]) => date > after)?.[1] ?? null
}
