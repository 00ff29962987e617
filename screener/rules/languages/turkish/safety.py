"""What the rules on scams look for in Turkish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=accented(
            "(evden|evinizden|internetten|online|telefonla|telefondan|uzaktan) ... (günde|günlük|kazan*|deneyimsiz|tecrübesiz|ek iş)",
            "(deneyim|tecrübe) (gerekmez|gerekmiyor|şart değil|aranmıyor|istenmiyor)",
            "(video*|otel*|ürün*|sayfa*|film*|hesap*) (beğen*|beğenerek|puanla*|değerlendirerek|takip ederek)",
            "(sadece|yalnızca) [video|telefon] (video|beğeni|telefon) (beğen*|yeterli|izle*|lazım)",
        ),
        unless=accented("(mola*|ders*|çalışırken)", "(kadrolu|sgk|sigortalı|maaş*|brüt)"),
        fires=("«Evden günde» 1 saat yeterli.", "«Deneyim gerekmez»!", "«Sadece video beğenin»."),
        quiet=(
            "Uzaktan çalışırken günde kaç mola veriyorsunuz?",
            "Bu hafta uzaktan çalışıyorum, toplantıya gelemem.",
        ),
    ),
    "safety.quick-pay": Spoken(
        phrases=accented(
            "(günlük|günde|haftalık|saatlik|gunluk) [en az|ortalama] [{number}] {money} [tl|lira|kazan*]",
            "(günlük|günde|haftalık|saatlik|gunluk) [en az|ortalama] {number} [{number}] (tl|lira|usd|dolar|kazan*)",
            "({money}|{number}) [tl] (kazanabilir*|kazanın|kazanırsın*|kazandır*|kazanç)",
            "(ödeme|ödemeler|para) (aynı gün|günlük|her akşam|anında|hemen|haftalık)",
        ),
        unless=accented(
            "(dekont|yatmadı|gönderdim)",
            "(brüt|kadrolu|sgk|yevmiye|kira*|otopark*|yol yemek|doz*|sayfa*|saat uyu*)",
        ),
        fires=("«Günlük 2000 TL kazanabilirsiniz».", "«Ödeme aynı gün»."),
        quiet=(
            "Para hemen yatmadı, dekont gönderdim.",
            "Günde 300 ekmek yapıyoruz.",
            "Günlük kira 1500 TL, aidat dahil.",
        ),
    ),
    "safety.other-messenger": Spoken(
        phrases=accented(
            "(whatsapp*|telegram*|signal*|wechat*) [hattımızdan|üzerinden|numaramdan] [bana|bize] (yaz*|ulaş*|devam*|ekle*|geç*|iletişim*|konuş*|görüş*|numara*)",
            "(bilgi için|detay için|detaylar için|iletişim için) (dm|telegram*|whatsapp*)",
            "(whatsapp|telegram) [numaranızı|numaranı|kullanıyor|var] (numaranızı|numaranı|kullanıyor|var) _",
            "(buraya|burayı) (pek|çok) (bakmıyorum|girmiyorum|kullanmıyorum)",
        ),
        unless=accented("(veli grubu*|sınıf grubu*|apartman grubu*)"),
        fires=("«Telegram'dan yazın».", "«WhatsApp numaranızı yazın».", "«Buraya pek bakmıyorum»."),
        quiet=("Sınıf grubu için WhatsApp'tan yazın.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=accented(
            "(hesabınız*|profiliniz*|hesabın) ... (askıya|kapatıl*|kısıtlan*|engellen*|bloke|şikayet edil*)",
            "linkedin (destek|güvenlik|müşteri hizmetleri|yardım) [ekibi|birimi]",
            "(hesabınızı|kimliğinizi|bilgilerinizi|şifrenizi|hesabını) (doğrula*|onayla*|güncelle*)",
        ),
        fires=("«Hesabınız yarın askıya» alınacak.", "«Kimliğinizi doğrulayın»."),
        quiet=("Banka hesabınız faturada eksik.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=accented(
            "getiri* ... (katla*|ikiye|garanti*)",
            "(arsa*|parsel*|villa*|konut*) (projemiz*|yatırım*|fırsat*)",
            "son {number} (parsel|daire|villa|arsa)",
            "(kripto*|bitcoin*|forex*|altın|borsa*|usdt) (yatırım*|al sat|sinyal*|kazanç*|işlem*)",
            "(garantili|aylık|haftalık|yüksek|sabit) (getiri*|kazanç|kâr|kar payı)",
            "{percent} (getiri*|kazanç|kâr)",
            "(aylık|ayda|haftada) {percent}",
            "(paranızı|birikiminizi|sermayenizi|paranı) (katla*|ikiye|değerlendir*|büyüt*)",
            "(kapalı devre|seçkin|özel) [bir] (yatırım|kazanç)",
        ),
        unless=accented(
            "(imar*|fiyat*|arttı|azaldı|yazmış*|yazınız*|yazdığınız*|kira*)",
            "(tez*|makale*|kredi*|faiz*|enflasyon*|zam*)",
        ),
        fires=("«Altın yatırımında» güvenilir bir ekip var.", "«Aylık %8», risk yok."),
        quiet=(
            "Arsa projemiz imara takıldı.",
            "Fiyatlar aylık %5 arttı.",
            "Tezimde altın yatırımını inceliyorum.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=accented(
            "(ek|pasif|ikinci|yan) (gelir*|kazanç*)",
            "(finansal|ekonomik|maddi) özgürlü*",
            "(kendi işinin|kendi işinizin) patronu*",
            "(kazancınız|maaşınız|geliriniz) (emeğinizin|yetiyor|size)",
        ),
        unless=accented("(vergi*|beyanname*|muhasebe*)"),
        fires=(
            "«Ek gelir» düşünüyor musunuz?",
            "«Kendi işinin patronu» ol!",
            "«Finansal özgürlüğe» giden yol.",
        ),
        quiet=("Ek gelir için vergi beyannamesi nasıl verilir?",),
    ),
    "safety.strange-warmth": Spoken(
        phrases=accented(
            "(çok|ne kadar|öyle) (güzelsin*|tatlısın*|hoşsun*|yakışıklısın*|güzel bir kadın*)",
            "(merhaba|selam|günaydın) (güzelim|tatlım|güzellik|yakışıklı|hayatım|güzel)",
            "(dul|bekar|yalnız) (bir|biriyim|erkeğim|kadınım) _",
            "(güzel|tatlı|hoş) (gülüş*|gülümseme*|gözler*)",
            "(ciddi|samimi|dürüst) [bir] (arkadaşlık|ilişki|birini)",
            "(sizi|seni) (daha yakından|yakından|daha iyi) tanı*",
            "(tanışırız işte|tanışabilir miyiz)",
        ),
        unless=accented("(destek|lojman|dern*|ekip*|öğretmen|aylık|maaş*)", "(bebek*|kedi*|diş*)"),
        fires=(
            "«Çok güzelsin», söylemeden geçemedim.",
            "«Selam güzelim».",
            "«Sizi daha yakından tanımak» istiyorum.",
        ),
        quiet=(
            "Merhaba canım, nasılsın?",
            "Dul bir kadınım, destek grubu arıyorum.",
            "Kedi çok tatlı, selam söyleyin.",
        ),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=accented(
            "(pasaport*|kimlik*|ehliyet*) (kopya*|fotokopi*|fotoğraf*|görsel*|resm*)",
            "(sms|gelen|doğrulama|onay) [ile] (kodu*|kod|şifre*)",
            "(kart numara*|kart bilgi*|hesap şifre*|banka bilgi*|tc kimlik numara*)",
        ),
        unless=accented(
            "(lazım|kayıt*|gerekir*|gerekiyor) .. ?", "(asla|vermeyin|paylaşmayın|vize randevu*)"
        ),
        fires=("«Pasaport kopyası» gönderin.", "«Gelen kodu» bana yazın.", "«Kart bilgilerinizi» iletin."),
        quiet=(
            "Kimlik fotokopisi lazım mı?",
            "Kart bilgilerinizi kimseye vermeyin.",
        ),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=accented(
            "(yayın|katılım|üyelik|sponsorluk|röportaj|başvuru|ödül|tören) (bedeli|ücreti|katkı payı|payı)",
            "(ödül*|röportaj*|dergi*|zirve*) ... (bedel*|ücret*|{money})",
        ),
        unless=accented(
            "(kurs*|ücretsiz|ödedim|var mı|gelmedi|kamp*)", "(okul*|dernek|aidat*|dergi aboneliği)"
        ),
        fires=("«Röportaj yayın bedeli» bu aya özel.", "«Katılım ücreti» sonradan alınır."),
        quiet=(
            "Dergi için 200 TL ödedim, gelmedi.",
            "Kursa katılım ücreti var mı?",
            "Röportaj için yarın müsait misiniz?",
        ),
    ),
}
