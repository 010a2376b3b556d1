import type { Translation } from '../../../translation'
import type { checkIn as English } from '../../en/registrations/check-in'

export const checkIn: Translation<typeof English> = {
  'check-in.title': 'Регистрация на входе',
  'check-in.find': 'Код или имя',
  'check-in.findHint':
    'Считайте код камерой или сканером либо введите его; можно ввести часть имени.',
  'check-in.day': 'День',
  'check-in.session': 'Заседание',
  'check-in.door': 'На входе',
  'check-in.do': 'Отметить',
  'check-in.done': '{name}: вход отмечен.',
  'check-in.already': '{name}: вход уже отмечен.',
  'check-in.isIn': 'На месте',
  'check-in.counted': '{name}: вход учтён. Имя не записано, как выбрал участник.',
  'check-in.unknown': 'С таким кодом или именем никого не ждут.',
  'check-in.more': 'Есть и другие: введите больше букв имени.',
  'check-in.counts': 'На месте {here, number} из {all, number}.',
  'check-in.waiting':
    '{count, plural, one {# отметка ждёт} few {# отметки ждут} many {# отметок ждут} other {# отметки ждут}} отправки.',
  'check-in.offline': 'Нет соединения: показан прежний список.',
  'check-in.forget': 'Удалить список с этого устройства',
  'check-in.forgotten': 'Списка на этом устройстве больше нет.',
  'check-in.camera': 'Изображение камеры',
  'check-in.cameraOn': 'Считывать коды камерой',
  'check-in.cameraOff': 'Выключить камеру',
  'check-in.cameraRefused': 'Камера недоступна. Введите код или имя.',
  'check-in.noCamera':
    'Этот браузер не умеет считывать коды камерой: введите код или имя либо возьмите сканер.',
}
