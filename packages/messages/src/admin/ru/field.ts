import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'Причина',
  'field.reason-missing': 'Введите причину.',
  'field.name': 'Имя',
  'field.email': 'Адрес электронной почты',
  'field.password': 'Пароль',
  'field.hint-address': 'Полный веб-адрес, который начинается с https://',
  'field.hint-time': 'Часы и минуты, например 09:30',
  'field.hint-zone':
    'Название часового пояса или смещение от UTC, например Europe/Zurich или +05:30',
  'field.hint-lines': 'По одному в строке',
  'field.hint-languages': 'Коды языков через запятую, например en, fr',
  'field.hint-sittings':
    'Один день собрания в строке, например 2021-12-07 10:00–15:30. Окончание может быть после полуночи: 22:00–01:30',
  'field.hint-deadlines':
    'Один срок в строке: дата, затем описание, например 2021-12-01 Последний день регистрации',
  'field.problem-text': 'Введите текст.',
  'field.problem-required': 'Заполните это поле.',
  'field.problem-email':
    'Введите действительный адрес электронной почты, например name@example.org.',
  'field.problem-passwordMissing': 'Введите пароль.',
  'field.problem-address': 'Введите полный веб-адрес, например https://example.org/meeting.',
  'field.problem-date': 'Введите дату.',
  'field.problem-time': 'Введите время от 00:00 до 23:59, например 09:30.',
  'field.problem-zone': 'Введите название часового пояса, например Europe/Zurich.',
  'field.problem-choice': 'Выберите вариант из списка.',
  'field.problem-languages': 'Введите коды языков из двух или трех букв, например en, fr.',
  'field.problem-sittings':
    'Введите по одному дню собрания в строке, по порядку дат, например 2021-12-07 10:00–15:30. Время можно не указывать.',
  'field.problem-deadlines':
    'Введите по одному сроку в строке: дату, затем описание, например 2021-12-01 Последний день регистрации.',
  'field.problem-part': 'Введите допустимое значение, например двухбуквенный код страны CH.',
}
