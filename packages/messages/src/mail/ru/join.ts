import type { Translation } from '../../translation'
import type { join as English } from '../en/join'

export const join: Translation<typeof English> = {
  'join.enter': 'Войти',
  'join.recorded':
    'Вход отмечается как ваше участие, как вы согласились. Изменить это можно на вашей странице.',
  'join.not-recorded': 'Ваше участие не отмечается.',
}
