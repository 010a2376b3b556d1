import type { Translation } from '../../../translation'
import type { register as English } from '../../en/registration/register'

export const register: Translation<typeof English> = {
  'register.title': 'Регистрация',
  'register.none': 'На этом сайте нельзя зарегистрироваться на это собрание.',
  'register.opens': 'Регистрация открывается {date} в {time}.',
  'register.closed': 'Регистрация закрылась {date} в {time}.',
  'register.closes': 'Регистрация закрывается {date} в {time}.',
  'register.full': '{mode}: все места заняты. Новые регистрации попадают в список ожидания.',
  'register.waiting-list': 'Все места заняты. Новые регистрации попадают в список ожидания.',
  'register.join-waiting-list': 'Встать в список ожидания',
  'register.questions-to': 'Есть вопросы? Напишите на адрес {email}.',
  'register.rule-automatic':
    'Если вы имеете право на участие, регистрация завершится сразу после подтверждения адреса электронной почты.',
  'register.rule-review':
    'Секретариат рассматривает каждую регистрацию и сообщает решение по электронной почте.',
  'register.rule-focal-point':
    'Каждую регистрацию рассматривает назначенный координатор вашей делегации.',
  'register.about-you': 'О вас',
  'register.name': 'Полное имя',
  'register.email': 'Адрес электронной почты',
  'register.organization': 'Организация',
  'register.organization-hint': 'Выберите организацию из списка или введите ее название.',
  'register.job-title': 'Должность',
  'register.error-job-title': 'Укажите должность: не более 200 символов.',
  'register.mode': 'Форма участия',
  'register.language': 'Язык сообщений',
  'register.questions': 'Вопросы организатора',
  'register.only-if': 'Только если ваш ответ на вопрос «{question}» – «{answer}».',
  'register.optional': 'необязательно',
  'register.yes': 'Да',
  'register.no': 'Нет',
  'register.access': 'Потребности в обеспечении доступности',
  'register.access-hint': 'Ваш ответ видит только секретариат.',
  'register.access-by': 'Срок ответа: {date}',
  'register.access-details': 'Подробности или другие потребности',
  'register.need-captioning': 'Субтитры',
  'register.need-sign-language': 'Устный перевод на жестовый язык',
  'register.need-interpretation': 'Устный перевод на другой язык',
  'register.need-hearing-loop': 'Индукционная петля',
  'register.need-step-free-access': 'Доступ без ступеней',
  'register.need-accessible-documents': 'Документы в доступном формате',
  'register.need-personal-assistant': 'Личный помощник',
  'register.need-other': 'Другое',
  'register.consents': 'Конфиденциальность и согласие',
  'register.listed': 'Кому показывать мое имя и организацию в списке участников',
  'register.listed-nobody': 'Никому',
  'register.listed-participants': 'Другим участникам',
  'register.listed-public': 'Всем',
  'register.record': 'Учитывать мое присутствие',
  'register.record-why':
    'Требуется для сертификата об участии. Это можно изменить позднее на странице вашей регистрации.',
  'register.privacy': 'Содержание уведомления о конфиденциальности мне известно',
  'register.privacy-read': 'Прочитать уведомление о конфиденциальности',
  'register.send': 'Зарегистрироваться',
  'register.ask-review': 'Прошу секретариат рассмотреть мою регистрацию',
  'register.ask-review-hint': 'Если вы не просите о рассмотрении, мы не сохраняем ваши данные.',
  'register.sent-title': 'Проверьте почту',
  'register.resend': 'Сообщение не пришло? Отправить ссылку еще раз',
  'register.errors':
    '{count, plural, one {Обнаружена # ошибка} few {Обнаружены # ошибки} many {Обнаружено # ошибок} other {Обнаружено # ошибки}}',
  'register.error-name': 'Введите полное имя, не более 200 символов.',
  'register.error-email':
    'Введите действительный адрес электронной почты, например name@example.org.',
  'register.error-organization': 'Введите название организации, не более 300 символов.',
  'register.error-country': 'Выберите страну или район.',
  'register.error-choice': 'Выберите вариант из списка.',
  'register.error-answer': 'Ответьте на этот вопрос: {question}',
  'register.error-length':
    'Введите не более {max, plural, one {# символа} few {# символов} many {# символов} other {# символа}}.',
  'register.error-privacy': 'Подтвердите, что вы прочитали уведомление о конфиденциальности.',
  'register.error-other': 'Это значение не принято. Проверьте его и повторите попытку.',
  'register.refused':
    'Не удалось сохранить: регистрация за это время изменилась. Обновите страницу и повторите попытку.',
  'register.by-invitation':
    'Регистрация по приглашению. Воспользуйтесь ссылкой из сообщения с приглашением.',
  'register.by-invitation-resend': 'Отправить ссылку из приглашения еще раз',
  'register.full-for':
    '{mode} ({capacity}): все места заняты. Новые регистрации попадают в список ожидания.',
  'register.notify-me': 'Сообщить об открытии регистрации',
  'register.sent-to':
    'Мы отправили ссылку на адрес {email}. Откройте ее в течение двух дней, чтобы подтвердить регистрацию.',
  'register.next-steps': 'Что будет дальше',
  'register.step-confirm':
    'Мы отправим вам по электронной почте ссылку для подтверждения. Откройте ее в течение двух дней.',
  'register.step-decision':
    'После этого на странице регистрации будет показано ее состояние. Там можно изменить ответы.',
  'register.step-join': 'Ссылка для подключения появится на этой странице {date}, {time}.',
  'register.cancelled': 'Это собрание отменено, поэтому зарегистрироваться нельзя.',
  'register.postponed': 'Это собрание отложено. Регистрация откроется после публикации новых дат.',
  'register.over': 'Это собрание завершилось.',
  'register.closes-on': 'Регистрация закрывается: {when}.',
}
