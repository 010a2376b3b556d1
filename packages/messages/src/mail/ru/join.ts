import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'Подключиться',
  'join.recorded':
    'С вашего согласия подключение учитывается как присутствие. Изменить это можно на странице вашей регистрации.',
  'join.not-recorded': 'Ваше присутствие не учитывается.',
}
