import { describe, expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { framedLetter } from '../../../test/framed-letter'

function rolesIn(language: Language, text: string) {
  const { letter } = framedLetter(language, 'U4SSC', text)
  return letter.hours.map(({ startTime, role }) => `${startTime ?? ''} ${role ?? 'none'}`)
}

describe('a time at which a room opens is not the start of the meeting', () => {
  it.each<[Language, string]>([
    ['en', 'The room opens at 09:15.'],
    ['en', 'On 7 December the meeting room will open at 09:15.'],
    ['en', 'The hall of the conference is open from 09:15.'],
    ['en', 'Opening of the room: 09:15.'],
    ['fr', 'La salle de conférence ouvre à 9 h 15.'],
    ['fr', 'Ouverture de la salle : 9 h 15.'],
    ['fr', 'Les portes ouvriront à 9 h 15.'],
    ['es', 'La sala de reuniones abre a las 09.15 horas.'],
    ['es', 'Se abrirá la sala a las 09.15 horas.'],
    ['ru', 'Зал заседаний откроется в 09:15.'],
    ['ru', 'Открытие зала в 09:15.'],
    ['ar', 'ستُفتح قاعة الاجتماعات في الساعة 09:15.'],
    ['ar', 'المبنى مفتوح من الساعة 09:15.'],
    ['zh', '会议室9时15分开放。'],
    ['zh', '会议大厅将于上午9时15分开放。'],
  ])('%s: %s', (language, text) => {
    expect(rolesIn(language, text)).toEqual(['09:15 registration'])
  })
})

describe('a time at which a meeting opens in a room is its start', () => {
  it.each<[Language, string]>([
    ['en', 'The workshop in the Popov room opens at 09:15.'],
    ['en', 'It will be held at ITU Headquarters and will open at 09:15.'],
    ['en', 'The university workshop opens in the hall at 09:15.'],
    ['fr', 'L’atelier s’ouvrira Salle Popov à 9 h 15.'],
    ['fr', 'L’atelier de l’université ouvrira à 9 h 15.'],
    ['es', 'Se abrirá el taller en la sala B a las 09.15 horas.'],
    ['ru', 'Семинар откроется в зале Попова в 09:15.'],
    ['ar', 'تُفتتح ورشة العمل في القاعة في الساعة 09:15.'],
    ['zh', '讲习班于9时15分在会议室开幕。'],
  ])('%s: %s', (language, text) => {
    expect(rolesIn(language, text)).not.toContain('09:15 registration')
  })

  it('after the time of the room in the same sentence', () => {
    expect(rolesIn('en', 'The room opens at 08:30 and the workshop starts at 09:15.')).toEqual([
      '08:30 registration',
      '09:15 opening',
    ])
  })
})
