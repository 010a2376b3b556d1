import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'Ваша страница выступающего',
  'speaker.bad':
    'Эта ссылка больше не действует: она отозвана, или собрание давно закончилось. Напишите в секретариат.',
  'speaker.closed':
    'Здесь больше ничего нельзя изменить: собрание закончилось, или его программа закрыта.',
  'speaker.saved': 'Сохранено.',
  'speaker.sessions': 'Ваши заседания',
  'speaker.none': 'Вы пока не указаны ни на одном заседании.',
  'speaker.provisional': 'Эти заседания еще не опубликованы и могут измениться.',
  'speaker.time-there': '{place}: {when}',
  'speaker.answer': 'Вы будете участвовать?',
  'speaker.answer-none': 'Вы еще не ответили.',
  'speaker.answer-confirmed': 'Вы подтвердили, что будете участвовать.',
  'speaker.answer-declined': 'Вы сообщили, что не сможете участвовать.',
  'speaker.confirm': 'Буду участвовать',
  'speaker.decline': 'Не смогу участвовать',
  'speaker.review-note':
    'Секретариат проверит материалы до публикации. Они появятся в следующей опубликованной версии программы.',
  'speaker.biography': 'Биография',
  'speaker.biography-hint':
    'Простой текст, не более {max, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'speaker.biography-long':
    'Биография содержит {length, plural, one {# символ} few {# символа} many {# символов} other {# символа}}. Сократите ее до {max, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'speaker.biography-send': 'Отправить биографию',
  'speaker.photograph': 'Фотография',
  'speaker.photograph-hint':
    'PNG или JPEG, не более 3 МБ. Мы удаляем данные о месте съемки и другие данные камеры.',
  'speaker.photograph-send': 'Отправить фотографию',
  'speaker.slides': 'Слайды',
  'speaker.slides-hint':
    'PDF, Word, PNG или JPEG, не более 3 МБ каждый. Другие форматы сначала сохраните как PDF.',
  'speaker.slides-send': 'Отправить слайды',
  'speaker.session': 'Заседание',
  'speaker.session-none': 'Не относится к конкретному заседанию',
  'speaker.file': 'Файл',
  'speaker.file-bad':
    'Файл не загружен. Проверьте его тип и размер, а также число отправленных файлов.',
  'speaker.file-remove': 'Удалить {name}',
  'speaker.state-waiting': 'На рассмотрении',
  'speaker.state-taken': 'Принято',
  'speaker.state-returned': 'Возвращено: {reason}',
}
