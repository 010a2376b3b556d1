import type { Translation } from '../../translation'
import type { field as English } from '../en/field'

export const field: Translation<typeof English> = {
  'field.reason-label': 'Причина',
  'field.reason-missing': 'Укажите причину.',
  'field.name': 'Имя',
  'field.email': 'Электронная почта',
  'field.password': 'Пароль',
  'field.hint-address': 'Веб-адрес, начиная с https://',
  'field.hint-time': 'Часы и минуты, например 09:30',
  'field.hint-zone': 'Часовой пояс IANA или смещение от UTC: Europe/Zurich, +05:30',
  'field.hint-lines': 'По одному в строке',
  'field.hint-languages': 'Коды языков через запятую, например en, fr',
  'field.hint-sittings':
    'Одно заседание в строке: 2021-12-07 10:00–15:30. Заседание может закончиться после полуночи: 22:00–01:30',
  'field.hint-deadlines':
    'Один срок в строке: дата, затем что, например 2021-12-01 Последний день регистрации',
  'field.hint-country': 'Две буквы, например CH',
  'field.problem-text': 'Это не текст.',
  'field.problem-required': 'Поле не может быть пустым.',
  'field.problem-email': 'Введите адрес электронной почты, например name@example.org.',
  'field.problem-passwordMissing': 'Введите пароль.',
  'field.problem-address': 'Введите полный веб-адрес, например https://example.org/meeting.',
  'field.problem-date': 'Выберите дату из календаря.',
  'field.problem-time': 'Введите часы и минуты от 00:00 до 23:59, например 09:30.',
  'field.problem-zone': 'Такого названия нет в базе часовых поясов. Пример: Europe/Zurich.',
  'field.problem-choice': 'Выберите из списка.',
  'field.problem-languages': 'Введите двух- или трёхбуквенные коды языков, например en, fr.',
  'field.problem-sittings':
    'В каждой строке дата или дата с началом и окончанием, дни по порядку: 2021-12-07 10:00 15:30.',
  'field.problem-deadlines':
    'В каждой строке дата и то, что к ней относится: 2021-12-01 Последний день регистрации.',
  'field.problem-part': 'Это не имеет надлежащей формы.',
}
