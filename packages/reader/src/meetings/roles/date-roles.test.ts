import { describe, expect, it } from 'vitest'
import { letterOf } from '../../../test/known-letter-parts'
import type { Language } from '@u4ssc/domain'
import { unitsOf } from '../mentions/index'
import { DATE_ROLES, dateRoles } from './date-roles'

const ISSUED_ON = '2027-01-11'

/** The likeliest role of the last date of a letter with one paragraph. */
function roleIn(language: Language, sentence: string) {
  const letter = letterOf(language, [], [sentence])
  const chances = dateRoles(letter, ISSUED_ON, unitsOf(letter)).at(-1)?.chances
  return chances && DATE_ROLES.toSorted((a, b) => chances[b] - chances[a])[0]
}

describe('the role of a date follows from the words around it', () => {
  it.each<[Language, string, string]>([
    ['en', 'The meeting of Study Group 5 will be held from 3 to 7 May 2027.', 'meeting'],
    ['en', 'Contributions should be submitted no later than 20 April 2027.', 'deadline'],
    ['en', 'The previous meeting was held on 4 May 2026.', 'other'],
    ['fr', "La réunion de la Commission d'études 5 se tiendra du 3 au 7 mai 2027.", 'meeting'],
    ['fr', 'Les contributions doivent parvenir au plus tard le 20 avril 2027.', 'deadline'],
    ['es', 'La reunión se celebrará del 3 al 7 de mayo de 2027.', 'meeting'],
    ['es', 'Las contribuciones deberán enviarse a más tardar el 20 de abril de 2027.', 'deadline'],
    ['ru', 'Собрание состоится 3–7 мая 2027 года в Женеве.', 'meeting'],
    ['ru', 'Вклады следует представить не позднее 20 апреля 2027 года.', 'deadline'],
    ['zh', '会议将于2027年5月3日至7日在日内瓦举行。', 'meeting'],
    ['zh', '请不迟于2027年4月20日提交文稿。', 'deadline'],
    ['ar', 'سيعقد الاجتماع من 3 إلى 7 مايو 2027 في جنيف.', 'meeting'],
    ['ar', 'ترسل المساهمات في موعد أقصاه 20 أبريل 2027.', 'deadline'],
  ])('in %s: %s', (language, sentence, role) => {
    expect(roleIn(language, sentence)).toBe(role)
  })

  it('the probabilities of the roles add up to one', () => {
    const letter = letterOf('en', [], ['The meeting will be held on 4 May 2027.'])
    for (const { chances } of dateRoles(letter, ISSUED_ON, unitsOf(letter)))
      expect(DATE_ROLES.reduce((sum, role) => sum + chances[role], 0)).toBeCloseTo(1)
  })
})
