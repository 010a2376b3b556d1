import type { Translation } from '../../../translation'
import type { workspace as English } from '../../en/meetings/workspace'

export const workspace: Translation<typeof English> = {
  'workspace.overview': 'Обзор',
  'workspace.details': 'Сведения',
  'workspace.registration': 'Регистрация',
  'workspace.participants': 'Участники',
  'workspace.form': 'Форма и настройки',
  'workspace.waitingList': 'Список ожидания',
  'workspace.emails': 'Сообщения',
  'workspace.version': 'Опубликовано, версия {number, number}',
  'workspace.newMeeting': 'Еще не опубликовано',
  'workspace.status': 'Состояние',
  'workspace.steps': 'Следующие шаги',
  'workspace.stepsDone': 'Выполнено: {done, number} из {all, number}',
  'workspace.done': 'Готово',
  'workspace.step-programme': 'Добавить программу',
  'workspace.step-speakers': 'Добавить выступающих',
  'workspace.step-form': 'Настроить регистрацию',
  'workspace.step-joining': 'Добавить данные для подключения',
  'workspace.step-outcomes': 'Добавить итоги и решения',
  'workspace.step-record': 'Зафиксировать итоговую версию',
  'workspace.someOf': '{some, number} из {all, number}',
  'workspace.speakersAccepted': 'Выступающие подтвердили',
  'workspace.publicPage': 'Публичная страница',
  'workspace.figures': 'Регистрации по странам, статусу участника и форме участия',
  'workspace.drafted': 'В черновике, не опубликовано',
}
