import type { Translation } from '../../../translation'
import type { speaker as English } from '../../en/registration/speaker'

export const speaker: Translation<typeof English> = {
  'speaker.title': 'Ваша страница докладчика',
  'speaker.bad':
    'Эта ссылка больше не действует: она отозвана или собрание давно закончилось. Обратитесь в секретариат.',
  'speaker.closed':
    'Собрание закончилось или его программа закрыта: изменить здесь уже ничего нельзя.',
  'speaker.saved': 'Сохранено.',
  'speaker.sessions': 'Ваши заседания',
  'speaker.none': 'Пока вы не указаны ни на одном заседании.',
  'speaker.provisional': 'Эти заседания запланированы и ещё не опубликованы: они могут измениться.',
  'speaker.time-there': '{place}: {when}',
  'speaker.answer': 'Вы участвуете?',
  'speaker.answer-none': 'Вы ещё не ответили.',
  'speaker.answer-confirmed': 'Вы сообщили, что участвуете.',
  'speaker.answer-declined': 'Вы сообщили, что не участвуете.',
  'speaker.confirm': 'Я участвую',
  'speaker.decline': 'Я не участвую',
  'speaker.review-note':
    'Секретариат просматривает то, что вы отправляете. Ничего не публикуется, пока это не принято и программа не опубликована заново.',
  'speaker.biography': 'Биография',
  'speaker.biography-hint': 'Простой текст, не более {max} знаков.',
  'speaker.biography-long': 'В тексте {length} знаков, можно отправить не более {max}.',
  'speaker.biography-send': 'Отправить биографию',
  'speaker.photograph': 'Фотография',
  'speaker.photograph-hint':
    'PNG или JPEG, не более 3 МБ. То, что записала в неё камера, например место съёмки, удаляется.',
  'speaker.photograph-send': 'Отправить фотографию',
  'speaker.slides': 'Слайды',
  'speaker.slides-hint':
    'PDF, Word, PNG или JPEG, не более 3 МБ каждый. Слайды других видов сначала сохраните как PDF.',
  'speaker.slides-send': 'Отправить слайды',
  'speaker.session': 'Для какого заседания',
  'speaker.session-none': 'Не для одного заседания',
  'speaker.file': 'Файл',
  'speaker.file-bad': 'Файл не принят. Проверьте его вид и размер и сколько файлов вы отправили.',
  'speaker.file-remove': 'Отозвать {name}',
  'speaker.state-waiting': 'Ожидает просмотра',
  'speaker.state-taken': 'Принято',
  'speaker.state-returned': 'Возвращено: {reason}',
}
