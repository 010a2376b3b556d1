import type { Translation } from '../../../translation'
import type { registration as English } from '../../en/registration/registration'

export const registration: Translation<typeof English> = {
  'registration.title': 'Моя регистрация',
  'registration.already': 'Уже зарегистрированы?',
  'registration.open-own': 'Открыть мою регистрацию',
  'registration.join-now': 'Подключиться',
  'registration.join-text':
    'Введите адрес электронной почты, с которым вы регистрировались. Мы отправим вам ссылку для подключения.',
  'registration.confirm-title': 'Подтвердите регистрацию',
  'registration.confirm-text':
    'Эта регистрация отправлена с вашим адресом электронной почты. Проверьте данные и подтвердите ее.',
  'registration.confirm': 'Подтвердить',
  'registration.not-me': 'Это не я',
  'registration.not-me-text':
    'Кнопка «Это не я» удаляет эту регистрацию. Ничего не подтверждается.',
  'registration.discarded': 'Регистрация удалена',
  'registration.discarded-text': 'Ничего не подтверждено. Эту страницу можно закрыть.',
  'registration.link-bad':
    'Эта ссылка больше не действует: она уже использована, или ее срок истек.',
  'registration.link-none': 'Чтобы открыть свою регистрацию, воспользуйтесь ссылкой из сообщения.',
  'registration.resend': 'Отправить ссылку еще раз',
  'registration.resend-send': 'Отправить ссылку еще раз',
  'registration.resend-sent':
    'Если этот адрес зарегистрирован на собрание, мы отправили на него ссылку. Проверьте почту.',
  'registration.state': 'Состояние',
  'registration.state-unconfirmed': 'Ожидает подтверждения',
  'registration.state-in-review': 'На рассмотрении',
  'registration.state-waiting': 'В списке ожидания',
  'registration.state-offered': 'Место зарезервировано за вами',
  'registration.state-confirmed': 'Вы зарегистрированы',
  'registration.state-refused': 'Отклонена',
  'registration.state-lapsed': 'Срок резервирования места истек',
  'registration.state-withdrawn': 'Отменена',
  'registration.state-erased': 'Удалена',
  'registration.next-unconfirmed':
    'Чтобы подтвердить адрес электронной почты, откройте ссылку из нашего первого сообщения.',
  'registration.next-in-review':
    'Ничего делать не нужно. Мы сообщим вам решение по электронной почте.',
  'registration.next-waiting': 'Когда появится место, мы сообщим вам по электронной почте.',
  'registration.next-offered':
    'Примите его до {date}, {time}. После этого место перейдет к следующему в списке ожидания.',
  'registration.next-confirmed': 'До собрания больше ничего делать не нужно.',
  'registration.next-refused': 'Если у вас есть вопросы, напишите в секретариат.',
  'registration.next-lapsed': 'Вы можете зарегистрироваться снова, пока регистрация открыта.',
  'registration.next-withdrawn': 'Вы можете зарегистрироваться снова, пока регистрация открыта.',
  'registration.next-erased': 'Мы удалили вашу регистрацию и все ваши персональные данные.',
  'registration.ahead':
    '{count, plural, =0 {Перед вами никого нет.} one {Перед вами # человек.} few {Перед вами # человека.} many {Перед вами # человек.} other {Перед вами # человека.}}',
  'registration.accept': 'Принять место',
  'registration.reason': 'Причина',
  'registration.joining': 'Подключение к собранию',
  'registration.joining-from': 'Ссылка для подключения появится здесь {date} в {time}.',
  'registration.join': 'Подключиться',
  'registration.passcode': 'Код доступа',
  'registration.sent': 'Мои ответы',
  'registration.change': 'Изменить мои ответы',
  'registration.save': 'Сохранить изменения',
  'registration.warning-title': 'Если вы сохраните это изменение, вы потеряете место',
  'registration.warning-in-review':
    'Если вы сохраните изменение, вы потеряете место, и ваша регистрация будет рассмотрена заново.',
  'registration.warning-waiting':
    'Если вы сохраните изменение, вы потеряете место и попадете в список ожидания.',
  'registration.save-anyway': 'Все равно сохранить',
  'registration.keep': 'Оставить регистрацию без изменений',
  'registration.conflict':
    'Ваша регистрация за это время изменилась. Проверьте ответы ниже и внесите изменение снова.',
  'registration.cancel': 'Отменить мою регистрацию',
  'registration.cancel-text': 'Ваше место перейдет к следующему в списке ожидания.',
  'registration.cancel-send': 'Отменить мою регистрацию',
  'registration.data': 'Скачать мои данные',
  'registration.erase': 'Удалить мои данные',
  'registration.erase-text':
    'Ваша регистрация и все персональные данные будут удалены. Отменить это нельзя.',
  'registration.erase-sure': 'Да, удалить все мои данные',
  'registration.erase-send': 'Удалить мои данные',
  'registration.erase-unsure':
    'Ничего не удалено. Поставьте отметку для подтверждения и нажмите «Удалить мои данные».',
  'registration.erased': 'Ваши данные удалены',
  'registration.check-in': 'Регистрация на входе',
  'registration.check-in-text': 'Покажите этот код на входе. Он есть и в вашем сообщении.',
  'registration.check-in-code': 'Код',
  'registration.certificates': 'Сертификаты и письма для получения визы',
  'registration.certificate': 'Сертификат об участии (PDF)',
  'registration.or-resend': 'или отправить ссылку еще раз',
  'registration.by-phone': 'По телефону',
  'registration.documents': 'Документы для зарегистрированных участников',
  'registration.known': 'Вы зарегистрированы. Ваша регистрация сохранена на этом устройстве.',
  'registration.how-to-join': 'Как подключиться',
  'registration.device': 'Это устройство',
  'registration.remember-text':
    'С вашего согласия файл cookie хранит вашу личную ссылку на этом устройстве до 30 дней после собрания, чтобы вы могли подключиться без сообщения с ссылкой. Не делайте этого на общем устройстве.',
  'registration.remember': 'Запомнить на этом устройстве',
  'registration.remembered':
    'Ваша регистрация сохранена на этом устройстве до 30 дней после собрания.',
  'registration.forget': 'Удалить с этого устройства',
  'registration.forgotten': 'Ваши регистрации больше не хранятся на этом устройстве.',
  'registration.in-room': 'Заседания в этом зале',
  'registration.no-certificate':
    'У вас нет сертификата этого собрания, так как ваше присутствие не зарегистрировано. Сертификат выдается тем, кто согласился на регистрацию присутствия и отметился на входе или подключился по личной ссылке. Если вы участвовали, напишите в секретариат.',
  'registration.travel': 'Перед поездкой',
  'registration.mine': 'Мои регистрации',
  'registration.mine-lead':
    'Эта страница видна только на этом устройстве. На нем хранятся ваши личные ссылки, но не ваши ответы.',
  'registration.mine-none':
    'На этом устройстве не сохранено ни одной регистрации. Откройте ссылку из электронного сообщения и нажмите «Запомнить на этом устройстве».',
  'registration.mine-today': 'Сегодня',
  'registration.mine-missing':
    'Не хватает регистрации? Откройте на этом устройстве ссылку из сообщения или запросите ее еще раз.',
  'registration.next-step': 'Следующий шаг',
  'registration.certificate-ready': 'Ваш сертификат об участии готов.',
  'registration.certificate-open': 'Получить сертификат',
  'registration.forget-everything': 'Удалить все с этого устройства',
  'registration.forget-everything-text':
    'Пользуйтесь этой страницей только на своем устройстве: любой, кто пользуется этим браузером, может открыть ваши регистрации. Если удалить все, регистрации останутся действительными, а ссылки в сообщениях будут работать.',
  'registration.forgotten-everything': 'Ваши регистрации и ответы удалены с этого устройства.',
}
