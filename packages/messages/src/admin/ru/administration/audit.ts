import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Записей пока нет. Здесь появятся действия пользователей.',
  'audit.at': 'Время',
  'audit.action': 'Действие',
  'audit.before': 'До',
  'audit.after': 'После',
  'audit.nothing': 'Нет',
  'audit.from': 'С',
  'audit.until': 'По (включая этот день)',
  'audit.actor': 'Кто',
  'audit.what': 'Что произошло',
  'audit.details': 'Подробнее',
  'audit.code': 'Код',
  'audit.system': 'Платформа',
  'audit.outsider': 'Участник, выступающий или назначенный координатор',
  'audit.visitor': 'Посетитель',
  'audit.sentence': '{actor}: {act}.',
  'audit.sentenceAbout': '{actor}: {act} – {object}',
  'audit.years': 'Записи по годам',
  'audit.yearsHelp':
    'Журнал растет с каждым действием. Скачайте завершившийся год, сохраните файл, а затем удалите его записи здесь. Удаление фиксируется в журнале.',
  'audit.year': 'Год',
  'audit.entries': 'Записи',
  'audit.downloadYear': 'Скачать {year}',
  'audit.deleteYear': 'Удалить записи за {year} год',
  'audit.deleteYearTitle': 'Удалить записи за {year} год?',
  'audit.deleteYearText':
    '{count, plural, one {# запись будет безвозвратно удалена} few {# записи будут безвозвратно удалены} many {# записей будут безвозвратно удалены} other {# записи будут безвозвратно удалены}} из журнала. Скачанный файл останется единственной копией.',
  'audit.deleteYearConfirm': 'Удалить',
}
