"""What the rules on what speaks for a note look for in Turkish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.turkish.words import DAYS, KIN, SELLS, TOLD

_WORK = "(yazınız*|makaleniz*|kitabınız*|dersiniz*|dersinde*|konuşmanız*|sunumunuz*|tezin*|teziniz*|çalışmanız*|çalışmalarınız*|röportajınız*|videonuz*|filminiz*|podcastiniz*|paylaşımınız*|raporunuz*|seminerinizi|seminerinizde|veriniz*|verinizi|yazılarınız*|haritanız*|tarifiniz*|çeviriniz*|sergin*|serginiz*|kitabını|yazını)"

WELCOME: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=accented(
            f"{_WORK} ... (okudum|okuduk|izledim|izledik|dinledim|kullandım|kullandık|gördüm|gördük|dinledik|alıntıladım|faydalandım|okuyunca|görünce|okuttum|katıldım)",
            "(yazınızı|makalenizi|kitabınızı|tezinizi|verinizi|raporunuzu) _",
        ),
        unless=accented("(ilgiyle|hayranlıkla|beğeniyle|zevkle)"),
        unless_anywhere=SELLS,
        fires=("Köy enstitüleri «yazınızı babama okudum».", "«Makalenizi derste okuttum»."),
        quiet=("Yazınızı okudum, ücretsiz analiz hazırladım.",),
    ),
    "welcome.your-words": Spoken(
        phrases=accented(
            "(yazmıştınız|söylemiştiniz|sormuştunuz|demiştiniz|bahsetmiştiniz|diyordun|demiştin|yazmıştın|söylemiştin|mesaj atmıştınız|söz vermiştiniz|söz vermiştin|anlatmıştınız|itiraz ettiniz)",
            "(aradığınızı|sorduğunuzu|yazdığınızı|söylediğinizi|satacağınızı|verdiğinizi) (gördüm|okudum|duydum)",
            "(ilanınız*|sorunuz*|yorumunuz*) [için|üzerine] (yazıyorum|gördüm|okudum|cevap*|duruyor)",
        ),
        unless_anywhere=SELLS,
        fires=("Geçen düğünde stajyer lazım «diyordun».", "İş «aradığınızı gördüm»."),
        quiet=("Büyümek istediğinizi yazmıştınız, hizmetlerimiz ektedir.",),
    ),
    "welcome.met-you": Spoken(
        phrases=accented(
            "(yan koltuktaki|yan koltukta|yan masadaki|yan masada|önünüzdeki|arkanızdaki|yanınızdaki|sıradaki) _",
            "(tanışmıştık|karşılaşmıştık|konuşmuştuk|oturuyorduk|tanıştık|karşılaştık|sohbet etmiştik|yan yanaydık|birlikteydik)",
            "(fuarda|kongrede|düğünde|trende|otobüste|toplantıda|kuyrukta|kursta|konferansta) .. (tanıştık|tanışmıştık|konuştuk|karşılaştık|oturdum|yanınız*|gördüm|tattık|dinledim)",
            "(dün|geçen hafta|geçen|cumartesi) [akşamki] [_] (toplantıda|toplantısında|fuarda|düğünde|seminerde|derste) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Kongrede aynı masada tanışmıştık».",
            "«Dün akşamki belediye toplantısında tek» siz konuştunuz.",
        ),
        quiet=("Fuarda tanıştık, kataloğumuz ektedir.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=accented(
            f"{{name}} [{{name}}] (hanım|bey|abi|abla|hoca|hocam|usta|amca|teyze) [sizi|size|sizin|beni|bana|numaranızı|de] [size|sizi|de] [söylememi|yazmamı|aramamı|numaranızı|adınızı|sizi] {TOLD}",
            f"{KIN} .. {TOLD}",
            "(numaranızı|adınızı|isminizi) {name} [{name}] (verdi|söyledi|hanım verdi|bey verdi|hanımdan aldım|beyden aldım|hocadan aldım)",
            "selamı var",
        ),
        unless=accented("(linkedin|google)"),
        unless_anywhere=SELLS,
        fires=("«Okan Bey sizi yazmamı söyledi».", "«Nurten Hanım size de söylememi istedi»."),
        quiet=("Okan Bey sizi önerdi, ücretsiz demo yapalım.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=accented(
            "(sayenizde|sayende) _",
            "(yardımınız*|desteğiniz*|emeğiniz*|tavsiyeniz*|anlattıklarınız*|sabrınız*|bilgi*|dersleriniz*) [için] (teşekkür*|sağ olun|minnettar*)",
            "(teşekkür etmek|teşekkür ederim demek|bir teşekkür) (istedim|isterim|borçluyum|istiyorum)",
            "(elinize|ellerinize|emeğinize|yüreğinize) sağlık",
            "(hakkınızı|emeğinizi) (ödeyemem|unutmam|unutamam)",
            "(helal olsun)",
        ),
        unless_anywhere=SELLS,
        fires=("«Sayenizde şantiye» şefi oldum.", "«Elinize sağlık»!", "«Yardımınız için teşekkürler»."),
        quiet=("Kabul ettiğiniz için teşekkürler.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=accented(
            "(fiyatı|fiyatınız|fiyat|ücreti|ücretiniz|kaça|kaç lira|ne kadar) (nedir|ne kadar|olur|alıyorsunuz|verirsiniz|tutar|yapıyorsunuz|ne)",
            "(sipariş|teklif|fiyat) (vermek|almak|alabilir|rica|istiyor*|verebilir*) [istiyor*|miyim|miyiz]",
            "{number} (adet|palet|kişilik|metre|metrekare|kilo|kg|tane|koli) [_] (istiyor*|lazım|düşünüyor*|almak|için|sipariş*|gerek*|nişan|düğün)",
            "(tamir|montaj|boya|çeviri|ölçü|keşif|nakliye) (yapıyor|ediyor) (musunuz|mu)",
            "(satın almak|kiralamak|yaptırmak|diktirmek) (istiyor*|isteriz|isterim)",
        ),
        unless_anywhere=accented(
            "(ücretsiz*|pasaport*|peşin|kampanya*|katalog*|telegram*|whatsapp*|komisyon*|kaybediyor*)"
        ),
        fires=(
            "«120 kişilik nişan için» yemek «fiyatınız nedir»?",
            "İlk deneme «2 palet düşünüyoruz».",
            "«Çeviri yapıyor musunuz»?",
        ),
        quiet=("Fiyatı ne kadar düşürdüğümüze şaşarsınız, ücretsiz analiz.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=accented(
            "(okuyorum|öğrencisiyim|öğrenciyim|yüksek lisans yapıyorum|doktora yapıyorum|stajyerim|asistanım|yeni geçtim|hazırlanıyorum)",
            "(tezimde|tezim|bitirme projem*|ödevim*|araştırmamda) [için|sizin] _",
            "(ilanınıza|pozisyonuna|ilana) (başvurdum|başvurmuştum|başvuru*)",
        ),
        unless_anywhere=accented("(anket doldur*|desteği veriyoruz|garantili|ne iş olsa)"),
        fires=(
            "Ege'de gıda mühendisliği «okuyorum».",
            "«Tezimde sizin verinizi» kullandım.",
            "Dünkü «ilana başvurdum».",
        ),
        quiet=("Öğrencilere tez desteği veriyoruz.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=accented(
            "(arıyoruz|aranıyor|alınacak|alıyoruz|arıyorum) ... (kadrolu|net|brüt|maaş*|sgk|yol yemek|{money}|vardiya*)",
            "(kadrolu|tam zamanlı|sgklı|sigortalı) _ .. (arıyoruz|aranıyor|alınacak)",
            "bin (net|brüt)",
        ),
        unless_anywhere=accented("(günlük|evden|telegram*|whatsapp*|deneyim gerekmez|dm|garanti*)"),
        fires=("Üretim planlama şefi «arıyoruz, kadrolu».", "Ücret 38 «bin net»."),
        quiet=("Ekip arıyoruz, evden, günlük 2000 TL.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=accented(
            "(beraber|birlikte|aynı) (çalışmıştık|okumuştuk|çalıştık|okuduk|kurduğumuz*|oynadık|askerlik*|sınıftaydık|yurtta*|okulda*|takımda*|sınıfta*|mahalle*)",
            "(hatırlar mısın*|hatırladınız mı|hatırladın mı|hatırlamazsınız|beni tanıdın*)",
            "(hemşehrim|hemşeriyiz|devrem|bacanak|kuzen|dönem arkadaş*|sınıf arkadaş*|müdürüm)",
            "{number} [_] (mezunu*|mezunuyum|girişli*|girişliyim)",
            "(öğrencinizdim|eski öğrenciniz*|hastanızdım|komşunuzum|komşunuzdum|eski komşunuz*)",
        ),
        unless_anywhere=accented(
            "(yatırım*|kazanç|komisyon*|ücretsiz*|telegram*|whatsapp*|indirim*|hizmetlerimiz*)"
        ),
        fires=(
            "Boya hattını «beraber kurduğumuzu» hatırlıyorum.",
            "Ben «eski öğrenciniz» Ferhat.",
            "«Hatırlar mısınız» beni?",
        ),
        quiet=("Hemşehrim, güvenilir bir yatırım ekibi var.",),
    ),
    "welcome.same-field": Spoken(
        phrases=accented(
            "(ben de|biz de) [aynı|sizin gibi|{number}] [_] [_] (öğretmenim|hemşireyim|esnafım|eczacıyım|mühendisim|ikyım|avukatım|çiftçiyim|muhasebeciyim|veterinerim|doktorum|usta*)",
            "(ben de|biz de) ... (tek başıma|fabrikada|hastanede|okulda|atölyede|serada|köyde) _",
            "(meslektaşım|meslektaşınız*)",
            "(nasıl|imzalı mı) (yapıyorsunuz|çözdünüz|alıyorsunuz|ayarlıyorsunuz|takip ediyorsunuz|hallettiniz)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ben de esnafım», üçüncü tezgah.", "«Meslektaşım» merhaba.", "Vardiyayı «nasıl çözdünüz»?"),
        quiet=("Ben de mühendisim, çözümlerimiz ektedir.",),
    ),
    "welcome.arranges": Spoken(
        phrases=accented(
            f"{DAYS} [günü|akşamı|saat] {{number}} [_] (olur|gelirim|oradayım|bekliyorum|buluşalım|başlıyor|geliyoruz)",
            "(kargo*|paket*|sipariş*|fatura*|sevkiyat*|evrak*) [_] (bende|eksik|geldi|hazır|bekliyor*|götürdüm|teslim*|no*|gümrükte)",
            "(cüzdan*|anahtar*|telefon*|kimliğiniz*|şemsiye*) [_] (buldum|bulduk|unutmuşsunuz|bende|bizde)",
            "(toplantı|ders|randevu|sınav|prova) .. (ertelendi|iptal|değişti|alındı|saatinde)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Cumartesi 11 olur».",
            "Yeni adresi yazar mısınız, «paket bende».",
            "«Ders ertelendi», salıya kaldı.",
        ),
        quiet=("Salı 14.00 olur mu, demo yapalım.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=accented(
            "(istediğiniz|sorduğunuz|rica ettiğiniz|beklediğiniz|konuştuğumuz|anlaştığımız) (gibi|dosya*|liste*|belge*|teklif*|fiyat*|evrak*|kitap*|tarif*|üzere)",
            "(söz verdiğim|söz vermiştim|konuştuğumuz) (gibi|üzere|_)",
        ),
        unless_anywhere=accented("(indirim*|kampanya*|demo*|ücretsiz*)"),
        fires=("«İstediğiniz belgeyi» ekledim.", "«Söz verdiğim tarif» ekte."),
        quiet=("Konuştuğumuz gibi ücretsiz demo yapalım.",),
    ),
    "welcome.way-out": Spoken(
        phrases=accented(
            "(hayır derse*|olmazsa|uygun değilse|vaktiniz yoksa|istemezse*) .. (darılmam|sorun değil|anlarım|canınız sağ*|önemli değil|alınmam)",
            "(acelesi yok|acele değil|vaktiniz olduğunda|müsait olunca|zahmet olmazsa|çok iş değilse)",
        ),
        unless_anywhere=SELLS,
        fires=("«Hayır dersen darılmam».", "«Acelesi yok»."),
        quiet=("Acelesi yok ama indirim yarın bitiyor.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=accented(
            "^ (merhaba|selam|iyi günler|iyi akşamlar|hocam|abla|abi|müdürüm) [hocam|abla|abi|müdürüm|{name}] ben {name} [{name}] _",
            "ben {name} [{name}] [_] (mahalleden|apartmandan|liseden|fakülteden|fabrikadan|{number})",
            "(arastan|apartmandan|muhasebeden|depodan|üst kattan|alt kattan|kargodan|okuldan) {name}",
        ),
        unless_anywhere=SELLS,
        fires=("«Selam hocam ben Ferhat, inşaat».", "Ben «depodan Cemil»."),
        quiet=("Merhaba ben Ayşe, hizmetlerimizi tanıtmak isterim.",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=accented(
            "(bana|bize|anneme|babama|oğluma|kızıma|çocuğuma) ... (yardım etmiştiniz|tamir etmiştiniz|vermiştiniz|göstermiştiniz|öğretmiştiniz|bakmıştınız|getirmiştiniz|yardım etmiştin)",
            "(sahiplendirdiğiniz|sattığınız|tamir ettiğiniz|öğrettiğiniz|verdiğiniz|diktiğiniz|yaptığınız) _",
        ),
        unless_anywhere=SELLS,
        fires=("Otogarda «bana yol göstermiştiniz».", "«Sahiplendirdiğiniz kedi» bizde."),
        quiet=("Komşu bana yardım etti.",),
    ),
}
