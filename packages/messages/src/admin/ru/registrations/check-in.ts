import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'Регистрация на входе',
  'check-in.find': 'Имя или код',
  'check-in.findHint': 'Отсканируйте код либо введите код или часть имени.',
  'check-in.day': 'День',
  'check-in.session': 'Заседание',
  'check-in.do': 'Отметить прибытие',
  'check-in.done': '{name}: прибытие отмечено.',
  'check-in.already': '{name}: прибытие уже отмечено в {time}.',
  'check-in.undo': 'Отменить отметку',
  'check-in.undone': 'Отметка о прибытии отменена: {name}.',
  'check-in.notConfirmed':
    '{name}: регистрация не подтверждена ({state}). Направьте участника в секретариат.',
  'check-in.isIn': 'Прибытие отмечено',
  'check-in.counted': '{name}: прибытие отмечено. Имя не записывается по просьбе участника.',
  'check-in.unknown':
    'Участника с таким именем или кодом нет. Проверьте написание или введите другую часть имени.',
  'check-in.otherMeeting': 'Этот код относится к другому собранию: {title}, {date}.',
  'check-in.more': 'Подходят и другие имена. Введите имя полнее.',
  'check-in.counts': 'Прибытие отмечено: {here, number} из {all, number}',
  'check-in.waiting':
    '{count, plural, one {# отметка о прибытии будет отправлена при подключении к сети.} few {# отметки о прибытии будут отправлены при подключении к сети.} many {# отметок о прибытии будут отправлены при подключении к сети.} other {# отметки о прибытии будут отправлены при подключении к сети.}}',
  'check-in.offline': 'Нет подключения к сети. Это последний загруженный список.',
  'check-in.deleteList': 'Удалить список с этого устройства',
  'check-in.listDeleted': 'Список удален с этого устройства.',
  'check-in.camera': 'Изображение с камеры',
  'check-in.cameraOn': 'Сканировать камерой',
  'check-in.cameraOff': 'Выключить камеру',
  'check-in.cameraRefused':
    'Камера недоступна. Разрешите доступ к камере либо введите имя или код.',
  'check-in.noCamera':
    'Для чтения кодов нужны камера и защищенное соединение (HTTPS). Введите имя или код либо используйте сканер.',
  'check-in.loading': 'Загрузка программы чтения кодов…',
}
