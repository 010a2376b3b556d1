import type { Translation } from '../../../translation'
import type { registrationSettings as English } from '../../en/registrations/registration-settings'

export const registrationSettings: Translation<typeof English> = {
  'registration-settings.openTo': 'Кто может регистрироваться',
  'registration-settings.openTo-everyone': 'Все, в сроки регистрации',
  'registration-settings.openTo-invited': 'Только приглашённые',
  'registration-settings.shares': 'Места по статусу: {mode}',
  'registration-settings.sharesHint':
    'Пусто: места общие со всеми остальными. 0: такие участники ждут, пока секретариат не выделит больше.',
  'registration-settings.sharesProblem': 'Введите целое число или оставьте поле пустым.',
  'registration-settings.listedDays':
    'Сколько дней после собрания список участников остаётся открытым',
  'registration-settings.listedHint':
    'Давшие согласие показываются открыто до этого срока; затем список видят только участники.',
  'registration-settings.listedProblem': 'Введите целое число от 0 до {days, number}.',
  'registration-settings.title': 'Настройки регистрации',
  'registration-settings.noMeeting': 'По этому адресу собрание не опубликовано.',
  'registration-settings.none':
    'Регистрация ещё не настроена. Сохраните эти параметры, чтобы настроить её.',
  'registration-settings.zone': 'Время указано по часовому поясу собрания: {zone}.',
  'registration-settings.opensAt': 'Начало регистрации',
  'registration-settings.closesAt': 'Окончание регистрации',
  'registration-settings.opensHint':
    'Оставьте оба поля пустыми, чтобы действовали даты из циркуляра.',
  'registration-settings.closesHint':
    'Оставьте пустым, чтобы регистрация была открыта до конца собрания.',
  'registration-settings.order':
    'Регистрация заканчивается после начала: выберите более позднее время.',
  'registration-settings.rule': 'Кто допускает имеющих право на участие',
  'registration-settings.modes': 'Формы участия',
  'registration-settings.modesMissing': 'Выберите хотя бы одну.',
  'registration-settings.modesNotOffered':
    'Никто не может зарегистрироваться: {modes}. Собрание проводится и в этой форме.',
  'registration-settings.state-open': 'Регистрация открыта.',
  'registration-settings.state-openUntil': 'Регистрация открыта до: {moment}.',
  'registration-settings.state-opens': 'Регистрация откроется: {moment}.',
  'registration-settings.state-closed': 'Регистрация закрылась: {moment}.',
  'registration-settings.state-invited': 'Регистрация только по приглашениям.',
  'registration-settings.state-ended': 'Регистрация закрыта: собрание завершено.',
  'registration-settings.state-cancelled': 'Регистрация закрыта: собрание отменено.',
  'registration-settings.state-postponed': 'Регистрация закрыта: собрание перенесено.',
  'registration-settings.onSitePlaces': 'Места для очного участия',
  'registration-settings.onlinePlaces': 'Места для онлайн-участия',
  'registration-settings.placesHint': 'Пусто: без ограничения.',
  'registration-settings.placesProblem': 'Введите целое число от 1 или оставьте поле пустым.',
  'registration-settings.offerHours': 'Сколько часов сохраняется предложенное место',
  'registration-settings.offerHint': 'Для тех, кто в списке ожидания, от 1 до 720.',
  'registration-settings.offerProblem': 'Введите целое число часов от 1 до 720.',
  'registration-settings.questions':
    '{count, plural, one {# вопрос этого собрания не изменится.} few {# вопроса этого собрания не изменятся.} many {# вопросов этого собрания не изменятся.} other {# вопроса этого собрания не изменятся.}}',
}
