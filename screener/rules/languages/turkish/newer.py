"""What the newer of the strongest rules look for in Turkish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.turkish.words import SELLS

_WORK: Final = "(yazınız*|yazın*|makaleniz*|kitabınız*|kitabın*|konuşmanız*|sunumunuz*|videonuz*|yazdığınız*|anlattığınız*|haberiniz*|çalışmanız*)"

NEWER: Final[Mapping[str, Spoken]] = {
    "note.tale-of-success": Spoken(
        phrases=accented(
            "(müşterilerimiz*|danışanlarım*|müşterilerim*) (biri|çoğu|birçoğu|bazıları|ortalama|{percent}|yüzde)",
            "(sonuçlar|rakamlar) ortada",
            "(satışlarını|cirosunu|maliyetlerini|giderlerini) .. (artırdı|arttırdı|düşürdü|ikiye katladı|katladı|azalttı|artırdık|düşürdük)",
            "(başarı hikayesi|başarı hikayeleri|başarı öyküsü|referans projemiz|referanslarımız)",
            "{number} (firmaya|şirkete|işletmeye|müşteriye|kişiye|girişimciye) .. (yardımcı|destek|hizmet|kazandırdık)",
        ),
        fires=("«Müşterilerimizden biri» gece gündüz pişiriyor.", "«Sonuçlar ortada»."),
        quiet=("Bir müşteri sizi sordu.",),
    ),
    "note.wants-partnership": Spoken(
        phrases=accented(
            "(iş birliği|işbirliği|ortaklık) (yapmak|yapabilir*|fırsat*|imkan*|olanak*|kurmak|teklif*|için|konusunda|potansiyel*|önerisi|hakkında)",
            "(bayi|distribütör|iş ortağı|çözüm ortağı|partner) (arıyoruz|arıyorum|olmak|olun|adayı)",
            "(güçlerimizi|güç) birleştir*",
        ),
        unless=accented("(teşekkür*|okul*|müze*|koro*|dernek*)"),
        fires=("Sizinle «iş birliği yapmak» isteriz.", "Bölgede «bayi arıyoruz»."),
        quiet=("Değirmendeki iş birliği için teşekkürler.",),
    ),
    "note.wants-you-back": Spoken(
        phrases=accented(
            "(sizi|seni) (çok özledik|özledik|aramızda görmek|yeniden görmek|tekrar görmek)",
            "(uzun süredir|uzun zamandır) .. (sipariş vermediniz|alışveriş yapmadınız|giriş yapmadınız|uğramadınız)",
            "(hesabınız|üyeliğiniz|aboneliğiniz) .. (sona eriyor|sona erdi|pasif|doluyor|doldu)",
        ),
        fires=("«Sizi özledik».", "«Aboneliğiniz sona erdi»."),
        quiet=("Uzun zamandır yazamadım, özür dilerim.",),
    ),
    "note.offers-trial": Spoken(
        phrases=accented(
            "(ücretsiz|bedava) (deneme|dene*|analiz|demo|keşif|numune|danışmanlık|denetim|eğitim|seans|görüşme)",
            "(ilk ay|ilk seans|ilk görüşme|ilk ders) .. (ücretsiz|bedava|bizden)",
            "{number} gün (ücretsiz|boyunca ücretsiz|deneyin)",
            "(memnun kalmazsanız|para iade|paranız iade)",
        ),
        fires=("«İlk ay ücretsiz».", "«Ücretsiz analiz» yapalım."),
        quiet=("Koro provası cuma günü.",),
    ),
    "asks.free-work": Spoken(
        phrases=accented(
            "(bütçemiz yok|bütçe yok|ücret ödeyemiyoruz|ödeme yapamıyoruz|bütçemiz bulunmuyor) .. (ama|fakat|ancak)",
            "(ücretsiz|gönüllü|bedava) (olarak|şekilde) .. (yapar|yazar|çizer|tasarlar|konuşur|destek|hazırlar|çalışır)",
            "(sizin için|senin için) .. (iyi|güzel) (reklam|tanıtım) _",
        ),
        unless=accented("(çalıyorum|veriyoruz|sunuyoruz|ücreti nedir)"),
        fires=("«Bütçemiz yok ama» alkış var.", "«Ücretsiz olarak bir logo çizer» misiniz?"),
        quiet=("Huzurevinde gönüllü olarak saz çalıyorum.",),
    ),
    "asks.scripted-words": Spoken(
        phrases=accented(
            "(hazır metin|hazır metni|hazır yorum|metin hazır|metni hazırladım|yorumu hazırladım)",
            "(sadece|yalnızca) (kopyala*|yapıştır*|imzala*)",
            "(kopyala yapıştır|kopyalayıp yapıştır*)",
        ),
        fires=("«Metin hazır», «sadece kopyalayın».", "«Kopyala yapıştır»."),
        quiet=("Değirmen yazımın metnini mayısta yollarım.",),
    ),
    "safety.cut-for-you": Spoken(
        phrases=accented(
            "(size|sana) (de) (bir şeyler|pay|komisyon|hediye) _",
            "(masa altından|el altından|elden nakit|elden para|faturasız|kimse duymadan|kimsenin haberi olmadan)",
            "(gizli|ufak bir|küçük bir) (komisyon|pay|teşekkür) _",
            "(diğerleri|rakipler) (ne kadar|kaç) (teklif|verdi|vermiş)",
        ),
        unless=accented("(kedi|köpek|kitap|bilet|anahtar)"),
        fires=("İşi «el altından» çözelim.", "«Size de pay düşer»."),
        quiet=("Anahtarı elden teslim ettim.",),
    ),
    "welcome.plain-customer": Spoken(
        phrases=accented(
            "(fiyatı ne kadar|ücreti ne kadar|ne kadar tutar|ne kadara|kaça|kaç liraya|fiyat alabilir miyim)",
            "(sipariş vermek|sipariş etmek|rezervasyon yaptırmak|yer ayırtmak|satın almak) (istiyorum|istiyoruz|isterim|isteriz)",
            "(yeriniz|boş yeriniz|müsait|randevunuz|stokta|elinizde) .. (var mı|kaldı mı|olur mu)",
            "(tamir ediyor|yapıyor|kiralıyor|satıyor|dikiyor) musunuz",
        ),
        unless=accented("(ücretsiz|firmamız*|hizmetimiz*|çözüm*|görüşme*|toplantı*)"),
        unless_anywhere=SELLS,
        fires=("Saatin tamiri «ne kadar tutar»?", "Cuma için pasta «sipariş vermek istiyorum»."),
        quiet=("Devamsızlık size kaça mal oluyor? Çözümümüz ücretsiz.",),
    ),
    "welcome.took-it-in": Spoken(
        phrases=accented(
            f"{_WORK} .. (düşündürdü|etkiledi|işime yaradı|duvarda|asılı|aklımda|aklımdan|ağlattı|güldürdü|sınıfta)",
            f"{_WORK} (iki kez|bir solukta|tekrar tekrar|baştan sona|dikkatle) (okudum|dinledim|izledim)",
        ),
        unless=accented("(profil*|müşteri*)"),
        unless_anywhere=SELLS,
        fires=("«Yazınız beni çok düşündürdü».", "«Kitabınızı bir solukta okudum»."),
        quiet=("Profiliniz beni etkiledi.",),
    ),
    "thread.reports-back": Spoken(
        phrases=accented(
            "(haklıydınız|haklıymışsınız|haklıydın|haklı çıktınız|haklı çıktın)",
            "(sayenizde|sayende|önerinizle|tavsiyenizle|tavsiyeniz sayesinde) _",
            "(tavsiyeniz|öneriniz|dediğiniz) .. (işe yaradı|tuttu|doğru çıktı)",
            "(sınavı|işi|hibeyi|izni|ruhsatı) (geçtim|aldım|kazandım|aldık|kazandık)",
        ),
        unless_anywhere=SELLS,
        fires=("Cila konusunda «haklıydınız».", "«Hibeyi aldık»!"),
        quiet=("Kursumuz birçok fırıncıya yardım etti.",),
    ),
}
"""Rules on tales, trials, partnerships, work for nothing, and on customers and readers."""
