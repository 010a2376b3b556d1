import type { PlaceLanguage } from './language'

/**
 * Places in Arabic.
 *
 * @example
 * // import { ar } from '@u4ssc/domain/timezones/languages'
 * resolveZone('بتوقيت جنيف', { languages: [ar] }).zone // => 'Europe/Zurich'
 */
export const ar: PlaceLanguage = {
  language: 'ar',
  cities: `
Gaborone=غابورون
Kinshasa=كينشاسا
Abidjan=أبيدجان
Yaoundé=ياوندي
Algiers=الجزائر
Cairo=القاهرة
Sharm el-Sheikh=شرم الشيخ
Addis Ababa=أديس أبابا
Libreville=ليبرفيل
Accra=أكرا
Nairobi=نيروبي
Marrakesh=مراكش
Rabat=الرباط
Lagos=لاغوس
Abuja=أبوجا
Kigali=كيغالي
Dakar=داكار
Tunis=تونس
Hammamet=الحمامات
Dar es Salaam=دار السلام
Arusha=أروشا
Kampala=كامبالا
Johannesburg=جوهانسبرغ
Cape Town=كيب تاون
Durban=ديربان
Lusaka=لوساكا
Victoria Falls=شلالات فيكتوريا
Buenos Aires=بوينوس أيرس
Bridgetown=بريدجتاون
La Paz=لا باز
São Paulo=ساو باولو
Brasília=برازيليا
Rio de Janeiro=ريو دي جانيرو
Toronto=تورونتو
Montreal=مونتريال
Ottawa=أوتاوا
Santiago=سانتياغو
Bogotá=بوغوتا
Cartagena=كارتاخينا=قرطاجنة
Manizales=مانيزاليس
Medellín=ميديلين
San José=سان خوسيه
Havana=هافانا
Santo Domingo=سانتو دومينغو
Quito=كيتو
Guatemala City=غواتيمالا
Kingston=كينغستون
Mexico City=مكسيكو سيتي=مكسيكو
Guadalajara=غوادالاخارا
Panama City=بنما
Lima=ليما
Asunción=أسونسيون
San Salvador=سان سلفادور
Port of Spain=بورت أوف سبين
New York=نيويورك
Washington, D.C.=واشنطن
San Francisco=سان فرانسيسكو
Chicago=شيكاغو
Minneapolis=مينيابوليس
Montevideo=مونتفيديو
Dubai=دبي
Abu Dhabi=أبو ظبي=أبوظبي
Yerevan=يريفان
Baku=باكو
Dhaka=دكا
Manama=المنامة
Shanghai=شنغهاي
Beijing=بكين=بيجين
Shenzhen=شنتشن
Wuxi=ووشي
Tbilisi=تبليسي
Hong Kong=هونغ كونغ
Jakarta=جاكرتا
Denpasar=دنباسار
Bengaluru=بنغالور
Hyderabad=حيدر آباد
New Delhi=نيودلهي
Baghdad=بغداد
Amman=عمّان
Tokyo=طوكيو
Kyoto=كيوتو
Bishkek=بشكيك
Phnom Penh=بنوم بنه
Seoul=سول
Busan=بوسان
Incheon=إنشيون
Kuwait City=مدينة الكويت
Almaty=ألماتي
Astana=أستانا
Vientiane=فيانتيان
Beirut=بيروت
Colombo=كولومبو
Yangon=يانغون=رانغون
Ulaanbaatar=أولان باتور
Kuala Lumpur=كوالا لامبور
Kathmandu=كاتماندو=كاتمندو
Muscat=مسقط
Manila=مانيلا
Islamabad=إسلام آباد
Doha=الدوحة
Riyadh=الرياض
Jeddah=جدة
Mecca=مكة المكرمة=مكة
Singapore=سنغافورة
Bangkok=بانكوك
Tashkent=طشقند
Samarkand=سمرقند
Hanoi=هانوي
Sydney=سيدني
Canberra=كانبرا
Vienna=فيينا
Sarajevo=سراييفو
Brussels=بروكسل
Sofia=صوفيا
Minsk=مينسك
Zurich=زيورخ
Bern=برن
Geneva=جنيف
Lausanne=لوزان
Prague=براغ
Berlin=برلين
Bonn=بون
Hamburg=هامبورغ
Copenhagen=كوبنهاغن
Madrid=مدريد
Barcelona=برشلونة
Málaga=مالقة
Seville=إشبيلية
Valencia=بلنسية
Helsinki=هلسنكي
Paris=باريس
London=لندن
Athens=أثينا
Budapest=بودابست
Dublin=دبلن
Rome=روما
Brindisi=برينديزي
Genoa=جنوة
Trieste=ترييستي
Turin=تورينو
Luxembourg=لوكسمبورغ
Amsterdam=أمستردام
The Hague=لاهاي
Oslo=أوسلو
Ålesund=أليسوند
Trondheim=تروندهايم
Warsaw=وارسو
Katowice=كاتوفيتشي
Lisbon=لشبونة
Bucharest=بوخارست
Belgrade=بلغراد
Moscow=موسكو
Saint Petersburg=سانت بطرسبرغ
Stockholm=ستوكهولم
Ljubljana=ليوبليانا
Istanbul=إسطنبول
Ankara=أنقرة
Antalya=أنطاليا
Kyiv=كييف
Port Louis=بورت لويس
Suva=سوفا
Wellington=ولنغتون
Apia=أبيا
Cotonou=كوتونو
Alexandria=الإسكندرية
Mombasa=مومباسا=ممباسا
Fez=فاس
Agadir=أغادير=أكادير
Zanzibar=زنجبار
Entebbe=عنتيبي
Pretoria=بريتوريا
Livingstone=ليفينغستون=ليفنغستون
Curitiba=كوريتيبا
Porto Alegre=بورتو أليغري
Quebec City=مدينة كيبيك=كيبيك=كيبك
Vancouver=فانكوفر
Cali=كالي
Guayaquil=غواياكيل=غواياكويل
Monterrey=مونتيري
Cancún=كانكون
Veracruz=فيراكروز
Boston=بوسطن
Miami=ميامي
Orlando=أورلاندو
Los Angeles=لوس أنجلوس=لوس أنجليس
Seattle=سياتل
Las Vegas=لاس فيغاس
Houston=هيوستن
Denver=دنفر
Guangzhou=غوانغتشو=قوانغتشو
Chengdu=تشنغدو
Hangzhou=هانغتشو
Wuhan=ووهان
Nanjing=نانجينغ
Bandung=باندونغ
Mumbai=مومباي=بومباي
Chennai=تشيناي=مدراس
Pune=بونه
Osaka=أوساكا
Kobe=كوبي=كوبه
Fukuoka=فوكوكا=فوكووكا
Yokohama=يوكوهاما
Daejeon=دايجون
Jeju=جيجو
Cebu=سيبو
Chiang Mai=شيانغ ماي=تشيانغ ماي
Phuket=فوكيت=بوكيت
Ho Chi Minh City=مدينة هو تشي منه=هو تشي منه
Da Nang=دا نانغ=دانانغ
Melbourne=ملبورن=ميلبورن
Brisbane=بريسبان=بريزبن
Tirana=تيرانا
Graz=غراتس
Antwerp=أنتويرب
Ghent=غنت
Leuven=لوفان
Basel=بازل
Montreux=مونترو
Davos=دافوس
Munich=ميونيخ=ميونخ
Frankfurt=فرانكفورت
Cologne=كولونيا
Bilbao=بلباو=بيلباو
Tampere=تامبيري
Lyon=ليون
Marseille=مرسيليا=مارسيليا
Nice=نيس
Strasbourg=ستراسبورغ
Toulouse=تولوز
Edinburgh=إدنبرة
Thessaloniki=سالونيك=تسالونيكي=ثيسالونيكي
Zagreb=زغرب
Dubrovnik=دوبروفنيك
Milan=ميلانو
Florence=فلورنسا
Venice=البندقية=فينيسيا
Rotterdam=روتردام
Utrecht=أوترخت=أوتريخت
Bergen=بيرغن=برغن
Kraków=كراكوف
Wrocław=فروتسواف
Porto=بورتو
Braga=براغا
Kazan=قازان=كازان
Sochi=سوتشي
Gothenburg=غوتنبرغ=غوتنبورغ
Odesa=أوديسا
Auckland=أوكلاند
Luanda=لواندا
Ouagadougou=واغادوغو
Bujumbura=بوجومبورا
Porto-Novo=بورتو نوفو
Bangui=بانغوي
Brazzaville=برازافيل
Djibouti=جيبوتي
Asmara=أسمرة
Banjul=بانجول
Conakry=كوناكري
Malabo=مالابو
Bissau=بيساو
Monrovia=مونروفيا
Maseru=ماسيرو
Tripoli=طرابلس
Casablanca=الدار البيضاء
Bamako=باماكو=بامكو
Nouakchott=نواكشوط
Maputo=مابوتو
Windhoek=ويندهوك
Niamey=نيامي
Khartoum=الخرطوم
Freetown=فري تاون
Mogadishu=مقديشو=مقديشيو
Juba=جوبا
São Tomé=ساو تومي
Mbabane=مباباني
N’Djamena=نجامينا
Lomé=لومي
Harare=هراري
Nassau=ناسو
Tegucigalpa=تيغوسيغالبا
Port-au-Prince=بورت أو برنس
Managua=ماناغوا
Paramaribo=باراماريبو
Caracas=كاراكاس=كراكاس
Kabul=كابول
Thimphu=تيمفو
Nicosia=نيقوسيا
Tehran=طهران
Pyongyang=بيونغ يانغ
Damascus=دمشق
Dushanbe=دوشانبي
Dili=ديلي
Ashgabat=عشق آباد
Sana’a=صنعاء
Reykjavik=ريكيافيك
Tallinn=تالين
Vaduz=فادوز
Vilnius=فيلنيوس
Riga=ريغا
Monaco=موناكو
Chișinău=تشيسيناو
Podgorica=بودغوريكا
Skopje=سكوبي
Bratislava=براتيسلافا
San Marino=سان مارينو
Antananarivo=أنتاناناريفو
Port Moresby=بور مورسبي
`,
  zones: `
CET|توقيت وسط اوروبا
CEST|توقيت وسط اوروبا الصيفي
EET|توقيت شرق اوروبا
ET|التوقيت الشرقي
EAT|توقيت شرق افريقيا
GMT|توقيت غرينتش|غرينتش
UTC|التوقيت العالمي( المنسق)?
`,
}
