import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'Кто может зарегистрироваться',
  'registration-settings.openTo-everyone': 'Все, пока регистрация открыта',
  'registration-settings.openTo-invited': 'Только приглашенные',
  'registration-settings.opening': 'Регистрация',
  'registration-settings.opening-closed': 'Закрыта: зарегистрироваться нельзя',
  'registration-settings.opening-now': 'Открыта с этого момента',
  'registration-settings.opening-on': 'Открывается в указанное время',
  'registration-settings.opensMissing': 'Укажите дату и время открытия регистрации.',
  'registration-settings.saveAndOpen': 'Сохранить и открыть регистрацию',
  'registration-settings.saveAndClose': 'Сохранить и закрыть регистрацию',
  'registration-settings.offersTitle':
    '{count, plural, one {Зарезервировать место для # человека?} few {Зарезервировать места для # человек?} many {Зарезервировать места для # человек?} other {Зарезервировать места для # человека?}}',
  'registration-settings.offersHint':
    '{count, plural, one {После сохранения # человек из списка ожидания получит сообщение о зарезервированном месте.} few {После сохранения # человека из списка ожидания получат сообщения о зарезервированных местах.} many {После сохранения # человек из списка ожидания получат сообщения о зарезервированных местах.} other {После сохранения # человека из списка ожидания получат сообщения о зарезервированных местах.}}',
  'registration-settings.offersConfirm': 'Сохранить и зарезервировать места',
  'registration-settings.quotas': 'Места по статусу участника: {mode}',
  'registration-settings.quotasHint':
    'Оставьте пустым, чтобы участники делили оставшиеся места. Введите 0, чтобы все регистрации попадали в список ожидания.',
  'registration-settings.quotasProblem': 'Введите целое число или оставьте поле пустым.',
  'registration-settings.listedDays': 'Общедоступный список участников: число дней после собрания',
  'registration-settings.listedHint':
    'Показывает тех, кто согласился на публикацию имени. После этого список видят только участники.',
  'registration-settings.listedProblem': 'Введите целое число от 0 до {days, number}.',
  'registration-settings.noMeeting': 'Этого собрания нет, или оно не опубликовано.',
  'registration-settings.none':
    'Регистрация еще не настроена. Чтобы настроить ее, сохраните эти настройки.',
  'registration-settings.zone': 'Время указано в часовом поясе собрания: {zone}.',
  'registration-settings.opensAt': 'Открытие регистрации',
  'registration-settings.closesAt': 'Закрытие регистрации',
  'registration-settings.closesHint':
    'Оставьте пустым, чтобы регистрация была открыта до окончания собрания.',
  'registration-settings.order': 'Введите время закрытия позже времени открытия.',
  'registration-settings.rule': 'Утверждение регистраций участников, имеющих право на участие',
  'registration-settings.modes': 'Варианты участия',
  'registration-settings.modesMissing': 'Выберите хотя бы один вариант.',
  'registration-settings.modesNotOffered':
    'Собрание проводится и в этой форме, но зарегистрироваться в ней нельзя: {modes}.',
  'registration-settings.state-open': 'Регистрация открыта.',
  'registration-settings.state-openUntil': 'Регистрация открыта до {moment}.',
  'registration-settings.state-opens': 'Регистрация открывается {moment}.',
  'registration-settings.state-closed': 'Регистрация закрылась {moment}.',
  'registration-settings.state-invited': 'Регистрация только по приглашению.',
  'registration-settings.state-ended': 'Регистрация закрыта: собрание завершилось.',
  'registration-settings.state-cancelled': 'Регистрация закрыта: собрание отменено.',
  'registration-settings.state-postponed': 'Регистрация закрыта: собрание отложено.',
  'registration-settings.onSitePlaces': 'Очные места',
  'registration-settings.onlinePlaces': 'Онлайновые места',
  'registration-settings.placesHint': 'Оставьте пустым, чтобы не ограничивать.',
  'registration-settings.placesProblem':
    'Введите целое число не меньше 1 или оставьте пустым, чтобы не ограничивать.',
  'registration-settings.offerHours': 'Срок принятия зарезервированного места, часов',
  'registration-settings.offerHint':
    'От 1 до 720 часов. Затем место переходит к следующему в списке ожидания.',
  'registration-settings.offerProblem': 'Введите целое число от 1 до 720.',
  'registration-settings.reminders': 'Напоминания: за сколько часов до собрания',
  'registration-settings.remindersHint':
    'Например, 168, 24, 1 – за неделю, за день и за час. Оставьте пустым, чтобы не отправлять напоминания.',
  'registration-settings.remindersProblem': 'Введите целые числа от 1 до 720 через запятую.',
}
