import type { PlaceLanguage } from './language'

/**
 * Places in Russian.
 *
 * @example
 * // import { ru } from '@u4ssc/domain/timezones/languages'
 * resolveZone('по женевскому времени', { languages: [ru] }).zone // => 'Europe/Zurich'
 */
export const ru: PlaceLanguage = {
  language: 'ru',
  inflected: [
    {
      pattern: /^(?:по )?(.+)ск(?:ое|ому) врем(?:я|ени)$/u,
      endings: ['', 'а', 'я', 'ь', 'и', 'о', 'ы', 'ск'],
    },
    {
      pattern: /^(?:по )?(?:местно(?:е|му) )?врем(?:я|ени) (?:в|во) (?:г |городе )?(.+)[еи]$/u,
      endings: ['', 'а', 'я', 'ь', 'й'],
    },
    { pattern: /^(?:по )?(?:местно(?:е|му) )?врем(?:я|ени) (?:города )?(.+)$/u, endings: ['ы'] },
    {
      pattern: /^(?:по )?(?:местно(?:е|му) )?врем(?:я|ени) (?:г |города )?(.+)[аыия]$/u,
      endings: ['', 'а', 'я', 'ь', 'й'],
    },
  ],
  cities: `
Gaborone=Габороне
Kinshasa=Киншаса
Abidjan=Абиджан
Yaoundé=Яунде
Algiers=Алжир
Cairo=Каир
Sharm el-Sheikh=Шарм-эль-Шейх
Addis Ababa=Аддис-Абеба
Libreville=Либревиль
Accra=Аккра
Nairobi=Найроби
Marrakesh=Марракеш
Rabat=Рабат
Lagos=Лагос
Abuja=Абуджа
Kigali=Кигали
Dakar=Дакар
Tunis=Тунис
Hammamet=Хаммамет
Dar es Salaam=Дар-эс-Салам
Arusha=Аруша
Kampala=Кампала
Johannesburg=Йоханнесбург
Cape Town=Кейптаун
Durban=Дурбан
Lusaka=Лусака
Victoria Falls=Виктория-Фолс
Buenos Aires=Буэнос-Айрес
Bridgetown=Бриджтаун
La Paz=Ла-Пас
São Paulo=Сан-Паулу
Brasília=Бразилиа
Rio de Janeiro=Рио-де-Жанейро
Toronto=Торонто
Montreal=Монреаль
Ottawa=Оттава
Santiago=Сантьяго
Bogotá=Богота
Cartagena=Картахена
Manizales=Манисалес
Medellín=Медельин
San José=Сан-Хосе
Havana=Гавана
Santo Domingo=Санто-Доминго
Quito=Кито
Guatemala City=Гватемала
Kingston=Кингстон
Mexico City=Мехико
Guadalajara=Гвадалахара
Panama City=Панама
Lima=Лима
Asunción=Асунсьон
San Salvador=Сан-Сальвадор
Port of Spain=Порт-оф-Спейн
New York=Нью-Йорк
Washington, D.C.=Вашингтон
San Francisco=Сан-Франциско
Chicago=Чикаго
Minneapolis=Миннеаполис
Montevideo=Монтевидео
Dubai=Дубай
Abu Dhabi=Абу-Даби
Yerevan=Ереван
Baku=Баку
Dhaka=Дакка
Manama=Манама
Shanghai=Шанхай
Beijing=Пекин
Shenzhen=Шэньчжэнь
Wuxi=Уси
Tbilisi=Тбилиси
Hong Kong=Гонконг
Jakarta=Джакарта
Denpasar=Денпасар
Bengaluru=Бангалор
Hyderabad=Хайдарабад
New Delhi=Нью-Дели
Baghdad=Багдад
Amman=Амман
Tokyo=Токио
Kyoto=Киото
Bishkek=Бишкек
Phnom Penh=Пномпень
Seoul=Сеул
Busan=Пусан
Incheon=Инчхон
Kuwait City=Эль-Кувейт
Almaty=Алматы=Алма-Ата
Astana=Астана
Vientiane=Вьентьян
Beirut=Бейрут
Colombo=Коломбо
Yangon=Янгон
Ulaanbaatar=Улан-Батор
Kuala Lumpur=Куала-Лумпур
Kathmandu=Катманду
Muscat=Маскат
Manila=Манила
Islamabad=Исламабад
Doha=Доха
Riyadh=Эр-Рияд
Jeddah=Джидда
Mecca=Мекка
Singapore=Сингапур
Bangkok=Бангкок
Tashkent=Ташкент
Samarkand=Самарканд
Hanoi=Ханой
Sydney=Сидней
Canberra=Канберра
Vienna=Вена
Sarajevo=Сараево
Brussels=Брюссель
Sofia=София
Minsk=Минск
Zurich=Цюрих
Bern=Берн
Geneva=Женева
Lausanne=Лозанна
Prague=Прага
Berlin=Берлин
Bonn=Бонн
Hamburg=Гамбург
Copenhagen=Копенгаген
Madrid=Мадрид
Barcelona=Барселона
Málaga=Малага
Seville=Севилья
Valencia=Валенсия
Helsinki=Хельсинки
Paris=Париж
London=Лондон
Athens=Афины
Budapest=Будапешт
Dublin=Дублин
Rome=Рим
Brindisi=Бриндизи
Genoa=Генуя
Trieste=Триест
Turin=Турин
Luxembourg=Люксембург
Amsterdam=Амстердам
The Hague=Гаага
Oslo=Осло
Ålesund=Олесунн
Trondheim=Тронхейм
Warsaw=Варшава
Katowice=Катовице
Lisbon=Лиссабон
Bucharest=Бухарест
Belgrade=Белград
Moscow=Москва
Saint Petersburg=Санкт-Петербург
Stockholm=Стокгольм
Ljubljana=Любляна
Istanbul=Стамбул
Ankara=Анкара
Antalya=Анталья
Kyiv=Киев
Port Louis=Порт-Луи
Suva=Сува
Wellington=Веллингтон
Apia=Апиа
Cotonou=Котону
Alexandria=Александрия
Mombasa=Момбаса
Fez=Фес
Agadir=Агадир
Zanzibar=Занзибар
Entebbe=Энтеббе
Pretoria=Претория
Livingstone=Ливингстон
Curitiba=Куритиба
Porto Alegre=Порту-Алегри
Quebec City=Квебек
Vancouver=Ванкувер
Cali=Кали
Guayaquil=Гуаякиль
Monterrey=Монтеррей
Cancún=Канкун
Veracruz=Веракрус
Boston=Бостон
Miami=Майами
Orlando=Орландо
Los Angeles=Лос-Анджелес
Seattle=Сиэтл
Las Vegas=Лас-Вегас
Houston=Хьюстон
Denver=Денвер
Guangzhou=Гуанчжоу
Chengdu=Чэнду
Hangzhou=Ханчжоу
Wuhan=Ухань
Nanjing=Нанкин
Bandung=Бандунг
Mumbai=Мумбаи=Бомбей
Chennai=Ченнаи=Мадрас
Pune=Пуна=Пуне
Osaka=Осака
Kobe=Кобе
Fukuoka=Фукуока
Yokohama=Йокогама
Daejeon=Тэджон
Jeju=Чеджу
Cebu=Себу
Chiang Mai=Чиангмай
Phuket=Пхукет
Ho Chi Minh City=Хошимин
Da Nang=Дананг
Melbourne=Мельбурн
Brisbane=Брисбен
Tirana=Тирана
Graz=Грац
Antwerp=Антверпен
Ghent=Гент
Leuven=Лёвен=Лувен
Basel=Базель
Montreux=Монтрё
Davos=Давос
Munich=Мюнхен
Frankfurt=Франкфурт-на-Майне=Франкфурт
Cologne=Кёльн
Bilbao=Бильбао
Tampere=Тампере
Lyon=Лион
Marseille=Марсель
Nice=Ницца
Strasbourg=Страсбург
Toulouse=Тулуза
Edinburgh=Эдинбург
Thessaloniki=Салоники
Zagreb=Загреб
Dubrovnik=Дубровник
Milan=Милан
Florence=Флоренция
Venice=Венеция
Rotterdam=Роттердам
Utrecht=Утрехт
Bergen=Берген
Kraków=Краков
Wrocław=Вроцлав
Porto=Порту
Braga=Брага
Kazan=Казань
Sochi=Сочи
Gothenburg=Гётеборг
Odesa=Одесса
Auckland=Окленд
Luanda=Луанда
Ouagadougou=Уагадугу
Bujumbura=Бужумбура
Porto-Novo=Порто-Ново
Bangui=Банги
Brazzaville=Браззавиль
Djibouti=Джибути
Asmara=Асмэра=Асмара
Banjul=Банжул
Conakry=Конакри
Malabo=Малабо
Bissau=Бисау
Monrovia=Монровия
Maseru=Масеру
Tripoli=Триполи
Casablanca=Касабланка
Bamako=Бамако
Nouakchott=Нуакшот
Maputo=Мапуту
Windhoek=Виндхук
Niamey=Ниамей
Khartoum=Хартум
Freetown=Фритаун
Mogadishu=Могадишо
Juba=Джуба
São Tomé=Сан-Томе
Mbabane=Мбабане
N’Djamena=Нджамена
Lomé=Ломе
Harare=Хараре
Nassau=Нассау
Tegucigalpa=Тегусигальпа
Port-au-Prince=Порт-о-Пренс
Managua=Манагуа
Paramaribo=Парамарибо
Caracas=Каракас
Kabul=Кабул
Thimphu=Тхимпху
Nicosia=Никосия
Tehran=Тегеран
Pyongyang=Пхеньян
Damascus=Дамаск
Dushanbe=Душанбе
Dili=Дили
Ashgabat=Ашхабад
Sana’a=Сана
Reykjavik=Рейкьявик
Tallinn=Таллин
Vaduz=Вадуц
Vilnius=Вильнюс
Riga=Рига
Monaco=Монако
Chișinău=Кишинев
Podgorica=Подгорица
Skopje=Скопье
Bratislava=Братислава
San Marino=Сан-Марино
Antananarivo=Антананариву
Port Moresby=Порт-Морсби
`,
  zones: `
CET|(центрально|средне)европеиск(ое|ому) (стандартн(ое|ому) )?врем(я|ени)
CEST|(центрально|средне)европеиск(ое|ому) летне(е|му) врем(я|ени)
EET|восточноевропеиск(ое|ому) врем(я|ени)
EEST|восточноевропеиск(ое|ому) летне(е|му) врем(я|ени)
WET|западноевропеиск(ое|ому) врем(я|ени)
ET|восточн(ое|ому) врем(я|ени)
EAT|восточноафриканск(ое|ому) врем(я|ени)
GMT|((среднее )?время )?по гринвичу
UTC|(всемирн|универсальн)(ое|ому) (координированн(ое|ому) )?врем(я|ени)
Asia/Tokyo|токииск(ое|ому) врем(я|ени)
Europe/Prague|пражск(ое|ому) врем(я|ени)
MSK|московск(ое|ому) врем(я|ени)|мск
`,
}
