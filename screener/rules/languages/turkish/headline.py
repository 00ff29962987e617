"""What the rules on headlines look for in Turkish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.turkish.words import ADVERTISES, FIRMS, HELP

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=accented(
            f"{FIRMS} {HELP}",
            f"{FIRMS} ... (yardımcı oluyor*|destek oluyor*|destek veriyor*|büyütüyor*|kazandırıyor*)",
        ),
        fires=("«Girişimcilere yardımcı oluyorum»", "«Firmaların satışına destek oluyoruz»"),
        quiet=("Hasta kabul, destek hizmetleri",),
    ),
    "headline.promises-results": Spoken(
        phrases=accented(
            "(satışlarınızı|cironuzu|gelirinizi|takipçinizi|kârınızı) (artır*|katla*|ikiye|büyüt*)",
            "(ayda|haftada|günde) [{number}] ({number}|yeni) (hasta*|müşteri*|randevu*|satış*)",
            "(daha fazla|yeni) (müşteri*|hasta*|satış*)",
        ),
        fires=("«Cironuzu artırıyorum»", "«Ayda 40 hasta»"),
        quiet=("Satış destek elemanı, Bursa",),
    ),
    "headline.call-to-action": Spoken(
        phrases=accented(
            "(dm|bana|mesaj|bilgi için|randevu için|detay için) (yaz*|at*|ulaş*|gönder*|dm|tıkla*|ara*)",
            "(link|linke) (profilde|biyoda|aşağıda|tıkla*)",
            "(hemen|bugün|şimdi) (başvur*|yaz*|ara*|katıl*|kayıt*|tıkla*)",
        ),
        fires=("«Bilgi için DM»", "«Hemen katıl»"),
        quiet=("Mesajlaşma sistemleri mühendisi",),
    ),
    "headline.easy-income": Spoken(
        phrases=accented("(pasif|ek) gelir*", "(finansal|ekonomik) özgürlü*", "evden (kazan*|para|çalış*)"),
        fires=("«Pasif gelir»", "«Evden kazan»"),
        quiet=("Evde bakım hemşiresi",),
    ),
    "headline.sells-service": Spoken(
        phrases=accented(
            "(büyüme|satış|yatırım|emlak|sigorta|gayrimenkul|dijital pazarlama|pazarlama|yaşam|kariyer|nefes|kurumsal|akademik|finans|marka) (danışman*|koçu|koç|mentoru|eğitmeni|uzmanı)",
            "(profesyonel koç|network marketing|dijital ajans|reklam ajansı|web tasarım|girişimci anne|motivasyon konuşmacısı)",
        ),
        fires=("«Yaşam koçu»", "Klinik «Büyüme Danışmanı»"),
        quiet=("Rehber öğretmen, Konya",),
    ),
    "headline.plain-role": Spoken(
        phrases=accented(
            "(ustası|teknisyeni|operatörü|öğretmeni|memuru|hemşiresi|hekimi|görevlisi|şoförü|makinisti|laborantı)",
            "^ [uzman|emekli|kıdemli] (öğretmen|öğretmeni|hemşire|ebe|doktor|hekim|diş hekimi|veteriner|veteriner hekim|eczacı|fizyoterapist|psikolog|diyetisyen|mühendis|inşaat mühendisi|makine mühendisi|elektrik mühendisi|gıda mühendisi|ziraat mühendisi|bilgisayar mühendisi|endüstri mühendisi|jeoloji mühendisi|çevre mühendisi|harita mühendisi|mimar|şehir plancısı|teknisyen|elektrikçi|tesisatçı|kaynakçı|tornacı|marangoz|aşçı|fırıncı|şoför|kaptan|pilot|makinist|çiftçi|arıcı|bahçıvan|esnaf|terzi|kuaför|berber|muhasebeci|mali müşavir|avukat|hakim|savcı|noter|memur|polis|itfaiyeci|kütüphaneci|arşivci|çevirmen|tercüman|gazeteci|editör|akademisyen|doçent|profesör|araştırma görevlisi|öğretim üyesi|kimyager|biyolog|laborant|şantiye şefi|üretim şefi|vardiya amiri|depo sorumlusu|operatör|müze uzmanı|restoratör|müzisyen|okul müdürü|sosyal hizmet uzmanı|anaokulu öğretmeni|sınıf öğretmeni|matematik öğretmeni|ik uzmanı)",
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Gıda mühendisi»", "«Emekli öğretmen»"),
        quiet=("Öğretmen | Girişimci anne",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=accented(
            "(öğrencisi|öğrenci|stajyer|doktora adayı|emekli|yeni mezun) $",
            "(iş arıyorum|iş arıyor|yeni mezun|iş arayışında|staj arıyorum)",
        ),
        unless_anywhere=accented("(koç*|danışman*|mentor*|özgürlük*|hayat*|vizyoner*|hayatın)"),
        fires=("Makine mühendisliği «öğrencisi»", "«İş arıyorum», kaynakçı"),
        quiet=("Öğrenci koçu",),
    ),
}
