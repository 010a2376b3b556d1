import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': 'Приглашение: {title}',
  'email.invitation.body':
    'Секретариат приглашает вас принять участие в мероприятии «{title}». Зарегистрируйтесь по ссылке ниже; она предназначена только для вас и для этого адреса, поэтому просим не пересылать её. Если вы не сможете участвовать, ничего делать не нужно.',
  'email.invitation.action': 'Зарегистрироваться',
  'email.visa-approved.subject': 'Ваше письмо для визы готово: {title}',
  'email.visa-approved.body':
    'Письмо в поддержку вашей визы для участия в «{title}» одобрено. Скачайте его на вашей странице.',
  'email.visa-approved.action': 'Моя регистрация',
  'email.visa-refused.subject': 'Без письма для визы: {title}',
  'email.visa-refused.body': 'Письмо в поддержку вашей визы для участия в «{title}» выдать нельзя.',
  'email.visa-refused.action': 'Моя регистрация',
  'email.speaker-invited.subject': 'Вы выступаете: {title}',
  'email.speaker-invited.body':
    'Вы указаны как докладчик на «{title}». На своей странице вы видите свои заседания, можете сообщить, участвуете ли вы, и отправить биографию, фотографию и слайды. Ссылка предназначена только для вас: пожалуйста, не передавайте её.',
  'email.speaker-invited.action': 'Моя страница докладчика',
  'email.speaker-returned.subject': 'Пожалуйста, посмотрите ещё раз: {title}',
  'email.speaker-returned.body':
    'Секретариат вернул то, что вы отправили для «{title}». На вашей странице указано, что именно, и там это можно отправить снова.',
  'email.speaker-returned.action': 'Моя страница докладчика',
  'email.document-returned.subject': 'Возвращено: {document}',
  'email.document-returned.body':
    'Документ «{document}», который вы представили для «{title}», не утверждён. Причина: {reason}',
  'email.document-returned.action': 'Открыть собрание',
  'email.confirm.subject': 'Подтвердите регистрацию: {title}',
  'email.confirm.body':
    'Кто-то, вероятно вы, указал этот адрес при регистрации на мероприятие «{title}». Подтвердите её по ссылке ниже; она действует один раз, в течение двух дней. Если это были не вы, ничего не делайте: данные будут удалены.',
  'email.confirm.sent': 'Форма отправлена: {at}',
  'email.confirm.action': 'Подтвердить регистрацию',
  'email.already.subject': 'Вы уже зарегистрированы: {title}',
  'email.already.body':
    'Этот адрес ещё раз указали при регистрации на мероприятие «{title}». Ваша первая регистрация остаётся без изменений; на своей странице вы можете её посмотреть и изменить.',
  'email.already.action': 'Моя регистрация',
  'email.received.subject': 'Мы получили вашу регистрацию: {title}',
  'email.received.body':
    'Ваша регистрация на мероприятие «{title}» получена и рассматривается. Мы напишем вам, как только решение будет принято.',
  'email.received.action': 'Моя регистрация',
  'email.confirmed.subject': 'Вы зарегистрированы: {title}',
  'email.confirmed.body':
    'Ваша регистрация на мероприятие «{title}» подтверждена. Файл для календаря приложен. На вашей странице будет указано, как подключиться, как только это станет известно.',
  'email.confirmed.action': 'Моя регистрация',
  'email.refused.subject': 'Ваша регистрация не принята: {title}',
  'email.refused.body':
    'К сожалению, ваша регистрация на мероприятие «{title}» не может быть принята.',
  'email.refused.action': 'Моя регистрация',
  'email.waiting.subject': 'Вы в списке ожидания: {title}',
  'email.waiting.body':
    'Все места на мероприятие «{title}» заняты. Вы в списке ожидания в порядке подтверждения адресов; мы напишем, когда место освободится.',
  'email.waiting.action': 'Моя регистрация',
  'email.offered.subject': 'Для вас есть место: {title}',
  'email.offered.body':
    'На мероприятии «{title}» за вами сохраняется место. Примите его вовремя; затем оно перейдёт к следующему в списке.',
  'email.offered.action': 'Принять место',
  'email.lapsed.subject': 'Место перешло к следующему: {title}',
  'email.lapsed.body':
    'Место, сохранявшееся за вами на мероприятии «{title}», не было принято вовремя и перешло к следующему в списке.',
  'email.lapsed.action': 'Моя регистрация',
  'email.withdrawn.subject': 'Ваша регистрация отозвана: {title}',
  'email.withdrawn.body': 'По вашей просьбе регистрация на мероприятие «{title}» отозвана.',
  'email.reminder.subject':
    '{hours, plural, one {Через # час} few {Через # часа} many {Через # часов} other {Через # часа}}: {title}',
  'email.reminder.days':
    '{days, plural, one {Через # день} few {Через # дня} many {Через # дней} other {Через # дня}}: {title}',
  'email.reminder.body':
    'Мероприятие «{title}» скоро начнётся. На вашей странице указано, как подключиться.',
  'email.reminder.action': 'Подключиться',
  'email.changed.subject': 'Что изменилось: {title}',
  'email.changed.body': 'Новости о мероприятии «{title}»:',
  'email.changed.action': 'Страница собрания',
  'email.postponed.subject': 'Отложено: {title}',
  'email.postponed.body': 'Мероприятие «{title}» отложено.',
  'email.postponed.action': 'Страница собрания',
  'email.cancelled.subject': 'Отменено: {title}',
  'email.cancelled.body': 'Мероприятие «{title}» отменено. От вас ничего не требуется.',
  'email.cancelled.action': 'Страница собрания',
  'email.delegation.subject': 'Вы координатор: {title}',
  'email.delegation.body':
    'Вы назначены координатором для мероприятия «{title}». На своей странице вы видите членов вашей делегации, можете одобрять и регистрировать их.',
  'email.delegation.action': 'Моя делегация',
  'email.follow.subject': 'Подтвердите подписку на новости',
  'email.follow.body':
    'Кто-то, вероятно вы, попросил присылать на этот адрес новости о наших собраниях. Подтвердите это по ссылке ниже; она действует один раз, в течение двух дней. Если это были не вы, ничего не делайте.',
  'email.follow.action': 'Подтвердить',
  'email.password.subject': 'Новый пароль для панели управления',
  'email.password.body':
    'Кто-то, вероятно вы, запросил новый пароль для панели управления U4SSC. Задайте его по ссылке ниже; она действует один раз, в течение часа. Если это были не вы, ничего не делайте: пароль останется прежним.',
  'email.password.action': 'Задать новый пароль',
  'email.notice.subject': '{subject}',
  'email.notice.action': 'Страница собрания',
  'email.thanks.subject': 'Спасибо за участие: {title}',
  'email.thanks.body': 'Мероприятие «{title}» завершилось. Благодарим вас за участие.',
  'email.thanks.action': 'Моя регистрация',
  'email.speakers.subject': 'Выступающим: {title}',
  'email.speakers.body':
    'Вы выступаете на мероприятии «{title}». Проверьте, пожалуйста, верны ли сведения о вас в программе; если нет, сообщите секретариату.',
  'email.speakers.action': 'Программа',
  'email.focal-points.subject': 'Координаторам: {title}',
  'email.focal-points.body':
    'Вот как обстоят дела с вашей делегацией на мероприятие «{title}». На своей странице вы можете одобрять и регистрировать людей.',
  'email.focal-points.action': 'Моя делегация',
}
