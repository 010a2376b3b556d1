import type { Translation } from '../../../translation'
import type { invitation as English } from '../../en/registration/invitation'

export const invitation: Translation<typeof English> = {
  'invitation.title': 'Ваше приглашение',
  'invitation.for':
    'Это приглашение предназначено только для {email}. Регистрация завершится сразу после ее отправки.',
  'invitation.bad':
    'Это приглашение больше не действует: оно отозвано, или ссылка неполная. Напишите в секретариат.',
  'invitation.registered':
    'Вы уже зарегистрированы. Чтобы открыть свою регистрацию, воспользуйтесь ссылкой из сообщения с подтверждением.',
  'invitation.over': 'Регистрация на это собрание закрыта.',
}
