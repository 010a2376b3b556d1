import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'Причина (для всех)',
  'publishing.publish-reasonHint': 'Показывается в разделе «Обновления» и в уведомлении.',
  'publishing.publish-resolve':
    '{count, plural, one {Решите # открытый вопрос, чтобы опубликовать.} few {Решите # открытых вопроса, чтобы опубликовать.} many {Решите # открытых вопросов, чтобы опубликовать.} other {Решите # открытого вопроса, чтобы опубликовать.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, one {# заседание без названия} few {# заседания без названия} many {# заседаний без названия} other {# заседания без названия}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, one {# докладчик без имени} few {# докладчика без имени} many {# докладчиков без имени} other {# докладчика без имени}}',
  'publishing.release-unfinished-documents':
    '{count, plural, one {# документ без названия} few {# документа без названия} many {# документов без названия} other {# документа без названия}}',
  'publishing.release-newer':
    'С начала этого проекта опубликован выпуск {number}. Сначала перенесите проект на него: ничего не пропадёт.',
  'publishing.release-theirs': 'Что изменил выпуск {number}',
  'publishing.release-mine': 'Что изменит в нём этот проект',
  'publishing.release-takeUp': 'Перенести на выпуск {number}',
  'publishing.release-toNotices': 'Открыть уведомления',
  'publishing.release-letterSays': 'В письме: {value}',
  'publishing.release-nowIs': 'В совещании теперь: {value}',
  'publishing.release-noted': 'Отмечено: {note}',
  'publishing.title': 'Проверить и опубликовать',
  'publishing.titleCount': 'Проверить и опубликовать ({count, number})',
  'publishing.compared':
    'Версия {next, number} в сравнении с опубликованной версией {now, number}.',
  'publishing.first': 'Первая версия. Пока ничего не опубликовано.',
  'publishing.source': 'Источник: {source}.',
  'publishing.back': 'Вернуться к проекту',
  'publishing.open': 'Открытые вопросы',
  'publishing.facts': 'Сведения',
  'publishing.programme': 'Программа',
  'publishing.dependents': 'Сроки, напоминания и право на участие',
  'publishing.calendars': 'Календари',
  'publishing.audience': 'Кто получит уведомление',
  'publishing.toResolve':
    '{count, plural, one {# нерешённый} few {# нерешённых} many {# нерешённых} other {# нерешённого}}',
  'publishing.noneOpen': 'Нет',
  'publishing.noChange': 'Без изменений',
  'publishing.changed':
    '{count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  'publishing.fact': 'Сведение',
  'publishing.now': 'Версия {number, number} (опубликована)',
  'publishing.nowShort': 'Сейчас',
  'publishing.next': 'Версия {number, number}',
  'publishing.nextShort': 'Новое',
  'publishing.sourceColumn': 'Источник',
  'publishing.edited': 'Изменено вручную',
  'publishing.after': 'После публикации',
  'publishing.sessions':
    '{count, plural, =0 {Заседаний нет} one {# заседание} few {# заседания} many {# заседаний} other {# заседания}}',
  'publishing.entries':
    'Записей перенесено: {moved, number}; добавлено: {added, number}; отменено: {cancelled, number}.',
  'publishing.refresh': 'Подписчики увидят это при следующем обновлении календаря.',
  'publishing.people':
    '{count, plural, =0 {Никто} one {# человек} few {# человека} many {# человек} other {# человека}}',
  'publishing.group': 'Получатели',
  'publishing.peopleColumn': 'Человек',
  'publishing.registrants': 'Зарегистрированные',
  'publishing.speakers': 'Докладчики',
  'publishing.focalPoints': 'Контактные лица',
  'publishing.followers': 'Подписчики',
  'publishing.noticeLater':
    'При публикации готовится уведомление. Оно отправляется после утверждения другим человеком.',
  'publishing.noNotice': 'Уведомления не отправляются.',
  'publishing.panel': 'Опубликовать версию {number, number}',
  'publishing.panelFirst': 'Опубликовать',
  'publishing.reasonMissing': 'Чтобы опубликовать, укажите причину.',
  'publishing.nothing': 'Публиковать нечего: проект совпадает с опубликованной версией.',
  'publishing.readOnly': 'Ваша роль не позволяет публиковать.',
  'publishing.only':
    'Будет опубликовано только то, что показано здесь. Если коллега изменит проект, его нужно будет проверить снова.',
  'publishing.meanwhile':
    'Проект изменился во время проверки. Новое отмечено. Проверьте и опубликуйте снова.',
  'publishing.new': 'Новое',
  'publishing.done': 'Опубликовано.',
  'publishing.issueMoveWhy':
    'Собрание переносится с {from} на {to}. {count, plural, one {# заседание остаётся на прежних датах} few {# заседания остаются на прежних датах} many {# заседаний остаются на прежних датах} other {# заседания остаются на прежних датах}}.',
  'publishing.moveAll':
    '{count, plural, one {Перенести # заседание на {date}} few {Перенести все # заседания на {date}} many {Перенести все # заседаний на {date}} other {Перенести все # заседания на {date}}}',
  'publishing.moveAllWhat':
    'Время, залы, докладчики и документы те же. Ссылки на заседания продолжают работать.',
  'publishing.hide': 'Скрыть программу до пересмотра',
  'publishing.hideWhat': 'На странице будет указано «Программа будет объявлена».',
  'publishing.oneByOne': 'Перенести заседания по одному',
  'publishing.oneByOneWhat': 'Откроется программа. Затем вы вернётесь сюда.',
  'publishing.apply': 'Применить',
  'publishing.changeExisting': 'Изменить существующее собрание',
  'publishing.changeExistingWhat': 'Регистрации, документы и подписки сохраняются за ним.',
  'publishing.createNew': 'Создать новое собрание',
  'publishing.createNewWhat': 'У него будет свой адрес. Существующее собрание не меняется.',
  'publishing.issueNoMeeting': 'Собрание не найдено',
  'publishing.issueNoMeetingWhy': 'В тексте не удалось найти собрание.',
  'publishing.addMeeting': 'Добавить собрание',
  'publishing.convenesNone': 'Этот циркуляр не созывает собраний',
  'publishing.editText': 'Изменить текст и прочитать снова',
  'publishing.issueDoubt': 'Проверьте неточные сведения',
  'publishing.toReview': 'Открыть проверку',
  'publishing.toDraft': 'Открыть проект',
  'publishing.nextStep': 'Следующий шаг',
  'publishing.notice':
    'Уведомление об этой версии получит {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}. Вы можете прочитать его перед отправкой: {title}',
  'publishing.notify': 'Уведомить участников',
  'publishing.reminder':
    '{hours, plural, one {Напоминание за # час} few {Напоминание за # часа} many {Напоминание за # часов} other {Напоминание за # часа}}',
  'publishing.joining': 'Показ ссылки для подключения',
  'publishing.eligibility':
    '{count, plural, =0 {Право на участие} one {Право на участие: # регистрация} few {Право на участие: # регистрации} many {Право на участие: # регистраций} other {Право на участие: # регистрации}}',
  'publishing.note': 'Почему (общедоступно)',
  'publishing.noteHint': 'Например: согласовано с председателем.',
  'publishing.publish-done': 'Опубликовано.',
}
