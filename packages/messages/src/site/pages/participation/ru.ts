import type { ParticipationWords } from './participation-words'

export const ru: ParticipationWords = {
  'invitation.title': 'Ваше приглашение',
  'invitation.for':
    'Это приглашение только для {email}. Регистрация принимается сразу после отправки: подтверждать её по почте не нужно.',
  'invitation.bad':
    'Это приглашение больше не действует: оно отозвано, или ссылка неполная. Обратитесь в секретариат.',
  'invitation.registered':
    'Вы уже зарегистрированы. Ваша страница открывается по ссылке из письма о регистрации.',
  'invitation.over': 'Регистрация на это собрание больше невозможна.',
  'register.by-invitation':
    'Регистрация на это собрание — по приглашению: воспользуйтесь ссылкой из письма с приглашением.',
  'register.by-invitation-again': 'Получить ссылку из приглашения ещё раз',
  'delegation.head': 'Глава делегации',
  'delegation.head-nobody': 'Никто',
  'delegation.head-send': 'Назначить главу',
  'delegation.letters': 'Письма о назначении',
  'delegation.letters-hint':
    'PDF, Word, PNG или JPEG, не более 3 МБ. Открыть его может только секретариат.',
  'delegation.letter': 'Файл письма',
  'delegation.letter-send': 'Отправить письмо',
  'delegation.letter-remove': 'Отозвать {name}',
  'delegation.letter-bad':
    'Файл не принят: отправьте PDF, Word (.docx), PNG или JPEG не более 3 МБ.',
  'registration.door': 'На входе',
  'registration.door-text': 'Покажите этот код на входе; он есть и в вашем письме.',
  'registration.door-code': 'Код',
  'papers.title': 'Документы',
  'papers.certificate': 'Сертификат участника (PDF)',
  'papers.visa': 'Письмо для визы (PDF)',
  'papers.visa-asked': 'Секретариат рассматривает вашу просьбу о письме для визы.',
  'papers.visa-approved': 'Ваше письмо для визы готово.',
  'papers.visa-refused': 'В вашей просьбе о письме для визы отказано.',
  'papers.visa-ask': 'Попросить письмо для визы',
  'papers.visa-why':
    'В письме указан ваш паспорт. Эти данные удаляются через 30 дней после собрания.',
  'papers.passport': 'Номер паспорта',
  'papers.nationality': 'Гражданство',
  'papers.born': 'Дата рождения',
  'papers.visa-send': 'Попросить письмо',
  'papers.check-title': 'Проверить сертификат',
  'papers.code': 'Код',
  'papers.check': 'Проверить',
  'papers.not-genuine': 'Подлинного документа с таким кодом нет:',
  'papers.genuine-certificate': 'Этот сертификат подлинный. В нём сказано:',
  'papers.genuine-visa-letter': 'Это письмо для визы подлинное. В нём сказано:',
  'papers.name': 'Имя',
  'papers.meeting': 'Собрание',
  'papers.issued': 'Дата выдачи',
}
