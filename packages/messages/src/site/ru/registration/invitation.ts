import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'Ваше приглашение',
  'invitation.for':
    'Это приглашение только для {email}. Регистрация принимается сразу после отправки: подтверждать её по почте не нужно.',
  'invitation.bad':
    'Это приглашение больше не действует: оно отозвано, или ссылка неполная. Обратитесь в секретариат.',
  'invitation.registered':
    'Вы уже зарегистрированы. Ваша страница открывается по ссылке из письма о регистрации.',
  'invitation.over': 'Регистрация на это собрание больше невозможна.',
}
