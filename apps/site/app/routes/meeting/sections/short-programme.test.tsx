import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { meetingWithProgramme } from '../../../../test/meeting-with-programme'
import { i18nFor } from '../../../i18n/i18n'
import { I18nContext } from '../../../i18n/use-i18n'
import { SessionList } from '../../../programme/session-list'
import { ProgrammeNote, toShortProgramme } from './short-programme'

function programmeIn(language: Language, zone: string | null, own?: string | null) {
  const viewer = { zone, now: '2021-11-25T09:00:00Z' }
  return toShortProgramme(i18nFor(language), meetingWithProgramme(own), viewer)
}

function noteIn(zone: string | null, own?: string | null): string {
  return renderToStaticMarkup(
    <I18nContext.Provider value={i18nFor('en')}>
      <ProgrammeNote programme={programmeIn('en', zone, own)} />
    </I18nContext.Provider>,
  )
}

it('the note on the times names the zone that is shown, and that of the meeting', () => {
  expect(noteIn('America/Bogota')).toContain('Bogotá time, with Geneva time next to them')
  expect(noteIn(null)).toContain('Geneva time (Europe/Zurich)')
})

it('the note on the times states that the zone is unknown if the circular names none', () => {
  expect(noteIn('America/Bogota', null)).toContain('does not state the time zone')
})

function listIn(language: Language): string {
  return renderToStaticMarkup(
    <I18nContext.Provider value={i18nFor(language)}>
      <SessionList timetable={programmeIn(language, null)} path="/" />
    </I18nContext.Provider>,
  )
}

it('the title of a session that is not translated is isolated and marked with its language', () => {
  expect(listIn('ar')).toContain(
    '<bdi lang="en" dir="ltr">Opening, with &quot;remarks&quot;</bdi><abbr class="in-language" title="الإنكليزية">EN</abbr>',
  )
  expect(listIn('en')).not.toContain('in-language')
})
