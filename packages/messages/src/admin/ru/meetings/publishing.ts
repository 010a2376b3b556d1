import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'Причина публикации этой версии (видна всем)',
  'publishing.publish-reasonHint': 'Показывается в разделе «Обновления» и в уведомлении.',
  'publishing.publish-resolve':
    '{count, plural, one {Решите # открытый вопрос, чтобы опубликовать.} few {Решите # открытых вопроса, чтобы опубликовать.} many {Решите # открытых вопросов, чтобы опубликовать.} other {Решите # открытого вопроса, чтобы опубликовать.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, one {# заседание без названия} few {# заседания без названия} many {# заседаний без названия} other {# заседания без названия}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, one {# выступающий без имени} few {# выступающих без имени} many {# выступающих без имени} other {# выступающего без имени}}',
  'publishing.release-unfinished-documents':
    '{count, plural, one {# документ без названия} few {# документа без названия} many {# документов без названия} other {# документа без названия}}',
  'publishing.release-newer':
    'После начала этого черновика опубликована версия {number}. Объедините ее с черновиком. Если обе стороны изменили одно и то же, выбираете вы.',
  'publishing.release-toNotices': 'Открыть уведомления',
  'publishing.release-letterSays': 'Циркуляр: {value}',
  'publishing.release-nowIs': 'Собрание: {value}',
  'publishing.release-noted': 'Причина: {note}',
  'publishing.title': 'Проверка и публикация',
  'publishing.titleCount': 'Проверка и публикация ({count, number})',
  'publishing.compared':
    'Версия {next, number} в сравнении с опубликованной версией {now, number}.',
  'publishing.first': 'Первая версия. Пока ничего не опубликовано.',
  'publishing.source': 'Источник: {source}.',
  'publishing.back': 'Вернуться к черновику',
  'publishing.open': 'Открытые вопросы',
  'publishing.facts': 'Сведения',
  'publishing.programme': 'Программа',
  'publishing.dependents': 'Предельные сроки, напоминания и право на участие',
  'publishing.calendars': 'Календари',
  'publishing.audience': 'Кто получит уведомление',
  'publishing.toResolve':
    '{count, plural, one {Решить: #} few {Решить: #} many {Решить: #} other {Решить: #}}',
  'publishing.noneOpen': 'Нет',
  'publishing.noChange': 'Без изменений',
  'publishing.changed':
    '{count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  'publishing.fact': 'Сведения',
  'publishing.now': 'Версия {number, number} (опубликована)',
  'publishing.nowShort': 'Сейчас',
  'publishing.next': 'Версия {number, number}',
  'publishing.nextShort': 'Новое',
  'publishing.sourceColumn': 'Источник',
  'publishing.edited': 'Изменено',
  'publishing.after': 'После публикации',
  'publishing.sessions':
    '{count, plural, =0 {Заседаний нет} one {# заседание} few {# заседания} many {# заседаний} other {# заседания}}',
  'publishing.refresh': 'Подписчики увидят изменения при следующем обновлении календаря.',
  'publishing.people':
    '{count, plural, =0 {Никто} one {# человек} few {# человека} many {# человек} other {# человека}}',
  'publishing.group': 'Получатели',
  'publishing.peopleColumn': 'Число',
  'publishing.registrants': 'Зарегистрированные',
  'publishing.speakers': 'Выступающие',
  'publishing.focalPoints': 'Назначенные координаторы',
  'publishing.followers': 'Подписчики',
  'publishing.noticeLater':
    'При публикации создается черновик уведомления. Он отправляется после утверждения.',
  'publishing.noNotice': 'Уведомления не отправляются.',
  'publishing.panel': 'Опубликовать версию {number, number}',
  'publishing.panelFirst': 'Опубликовать',
  'publishing.reasonMissing': 'Введите причину, чтобы опубликовать.',
  'publishing.nothing': 'Публиковать нечего. Черновик совпадает с опубликованной версией.',
  'publishing.readOnly': 'Ваша роль не позволяет публиковать.',
  'publishing.only':
    'Будут опубликованы только показанные здесь изменения. Если коллега изменит черновик, вам будет предложено проверить его снова.',
  'publishing.meanwhile':
    'Во время проверки черновик изменился. Новое отмечено. Проверьте его и опубликуйте снова.',
  'publishing.new': 'Новое',
  'publishing.done': 'Опубликовано.',
  'publishing.issueMoveWhy':
    'Собрание переносится: прежняя дата – {from}, новая – {to}. {count, plural, one {# заседание остается} few {# заседания остаются} many {# заседаний остаются} other {# заседания остаются}} на прежних датах.',
  'publishing.moveAll':
    '{count, plural, one {Перенести # заседание, новая дата: {date}} few {Перенести все # заседания, новая дата: {date}} many {Перенести все # заседаний, новая дата: {date}} other {Перенести все # заседания, новая дата: {date}}}',
  'publishing.moveAllWhat':
    'Время, залы, выступающие и документы не меняются. Ссылки на заседания продолжают действовать.',
  'publishing.hide': 'Скрыть программу до пересмотра',
  'publishing.hideWhat': 'На странице собрания будет указано: «Программа будет объявлена позднее».',
  'publishing.oneByOne': 'Перенести заседания по одному',
  'publishing.oneByOneWhat': 'Откроется программа. Вернитесь сюда, когда закончите.',
  'publishing.apply': 'Применить',
  'publishing.changeExisting': 'Изменить существующее собрание',
  'publishing.changeExistingWhat': 'Регистрации, документы и подписки сохраняются.',
  'publishing.createNew': 'Создать новое собрание',
  'publishing.createNewWhat': 'У него будет свой адрес. Существующее собрание не изменится.',
  'publishing.issueNoMeeting': 'Собрание не найдено',
  'publishing.issueNoMeetingWhy': 'В тексте не найдено ни одного собрания.',
  'publishing.addMeeting': 'Добавить собрание',
  'publishing.convenesNone': 'Этот циркуляр не созывает собраний',
  'publishing.editText': 'Изменить текст',
  'publishing.issueUncertain': 'Проверьте сведения, требующие уточнения',
  'publishing.toReview': 'Открыть проверку',
  'publishing.toDraft': 'Открыть черновик',
  'publishing.nextStep': 'Следующий шаг',
  'publishing.notice':
    'Уведомление об этой версии получат {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}. Прочитать его можно до отправки: {title}',
  'publishing.notify': 'Уведомить участников',
  'publishing.reminder':
    '{hours, plural, one {Напоминание за # час} few {Напоминание за # часа} many {Напоминание за # часов} other {Напоминание за # часа}}',
  'publishing.joining': 'Появление ссылки для подключения',
  'publishing.eligibility':
    '{count, plural, =0 {Право на участие по регистрациям} one {Право на участие: # регистрация} few {Право на участие: # регистрации} many {Право на участие: # регистраций} other {Право на участие: # регистрации}}',
  'publishing.note': 'Пояснение (видно всем)',
  'publishing.noteHint': 'Например: согласовано с председателем.',
  'publishing.publish-done': 'Опубликовано.',
  'publishing.entries-moved':
    '{count, plural, one {# запись переносится} few {# записи переносятся} many {# записей переносятся} other {# записи переносятся}}',
  'publishing.entries-tentative':
    '{count, plural, one {# запись становится предварительной} few {# записи становятся предварительными} many {# записей становятся предварительными} other {# записи становятся предварительными}}',
  'publishing.notInList': 'Нет в списке',
  'publishing.entries-added':
    '{count, plural, one {# запись добавляется} few {# записи добавляются} many {# записей добавляются} other {# записи добавляются}}',
  'publishing.entries-cancelled':
    '{count, plural, one {# запись отменяется} few {# записи отменяются} many {# записей отменяются} other {# записи отменяются}}',
  'publishing.firstVersion': 'Первая версия',
}
