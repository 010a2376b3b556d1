import type { ParticipationWords } from './participation-words'

export const participation: ParticipationWords = {
  'invitation.subject': 'Приглашение: {title}',
  'invitation.body':
    'Секретариат приглашает вас принять участие в мероприятии «{title}». Зарегистрируйтесь по ссылке ниже; она предназначена только для вас и для этого адреса, поэтому просим не пересылать её. Если вы не сможете участвовать, ничего делать не нужно.',
  'invitation.action': 'Зарегистрироваться',
  'visa-approved.subject': 'Ваше письмо для визы готово: {title}',
  'visa-approved.body':
    'Письмо в поддержку вашей визы для участия в «{title}» одобрено. Скачайте его на вашей странице.',
  'visa-approved.action': 'Моя регистрация',
  'visa-refused.subject': 'Без письма для визы: {title}',
  'visa-refused.body': 'Письмо в поддержку вашей визы для участия в «{title}» выдать нельзя.',
  'visa-refused.action': 'Моя регистрация',
  'speaker-invited.subject': 'Вы выступаете: {title}',
  'speaker-invited.body':
    'Вы указаны как докладчик на «{title}». На своей странице вы видите свои заседания, можете сообщить, участвуете ли вы, и отправить биографию, фотографию и слайды. Ссылка предназначена только для вас: пожалуйста, не передавайте её.',
  'speaker-invited.action': 'Моя страница докладчика',
  'speaker-returned.subject': 'Пожалуйста, посмотрите ещё раз: {title}',
  'speaker-returned.body':
    'Секретариат вернул то, что вы отправили для «{title}». На вашей странице указано, что именно, и там это можно отправить снова.',
  'speaker-returned.action': 'Моя страница докладчика',
  'document-returned.subject': 'Возвращено: {document}',
  'document-returned.body':
    'Документ «{document}», который вы представили для «{title}», не утверждён. Причина: {reason}',
  'document-returned.action': 'Открыть собрание',
  door: 'Покажите этот код на входе:',
  'join.enter': 'Войти',
  'join.recorded':
    'Вход отмечается как ваше участие, как вы согласились. Изменить это можно на вашей странице.',
  'join.not-recorded': 'Ваше участие не отмечается.',
}
