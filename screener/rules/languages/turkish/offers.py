"""What the rules on what a note sells look for in Turkish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.turkish.words import DAYS, FIRMS, HELP, MIN, MINUTES, SITE

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=accented(
            f"{SITE} ... (yavaş*|eski*|googleda|sayfada|hata*|görünmüyor*|çıkmıyor*|güncel değil|mobil*|yenile*|iyileştir*|modern*)",
        ),
        unless=accented("(sipariş*|adres*|randevu*|telefon numara*|sepet*|bilet*)"),
        fires=("«Web siteniz Google'da» 4. sayfada.", "«Siteniz çok yavaş» açılıyor."),
        quiet=("Sitenizdeki sepet hata veriyor, sipariş veremedim.",),
    ),
    "note.value-proposition": Spoken(
        phrases=accented(
            f"{FIRMS} [konusunda|için|olarak] {HELP}",
            f"{FIRMS} ... (yardımcı oluyor*|destek oluyor*|destek veriyor*|danışmanlık veriyor*|danışmanlık yapıyor*|koçluk yapıyor*)",
            "(konusunda|alanında) (destek oluyor*|destek veriyor*|yardımcı oluyor*|danışmanlık veriyor*|uzmanız|uzmanlaşt*|uzmanlaşm*)",
            "(artırmasına|büyümesine|azaltmasına|kazanmasına|bulmasına|geliştirmesine|düşürmesine) (yardımcı*|destek*)",
            "(maliyetlerinizi|satışlarınızı|cironuzu|giderlerinizi|verimliliğinizi) (düşür*|artır*|azalt*|yüksel*|katla*)",
            "yükünü alıyor*",
        ),
        unless=accented("(gönüllü*|hastane*|köy okulu*|dernek*)"),
        fires=(
            "«Perakendecilere destek veriyoruz».",
            "Bütçe «konusunda yardımcı oluyoruz».",
            "«Satışlarınızı artırıyoruz».",
        ),
        quiet=("Gönüllü olarak köy okulu kurumlarına destek veriyoruz.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=accented(
            "(cihazımız*|spreyimiz*|uygulamamız*|makinemiz*|sistemimiz*|modelimiz*|kursumuz*|yazılımımız*|arsa projemiz*|projemizde) _",
            "(tanıtalım|anlatalım|sunalım|gösterelim) mı",
            "(poliçenizi|sigortanızı|faturanızı|sözleşmenizi) (kıyasla*|karşılaştır*|incele*|atın|gönderin)",
            "(kurumsal|kişiye özel|butik) _ (çözümler*|hizmet*|danışman*)",
            "(firmamız*|şirketimiz*|ajansımız*|markamız*) ... (yapmakta*|üretmekte*|sunmakta*|hizmet vermekte*|faaliyet*|sunuyor*|üretiyor*|imalat*)",
            "(hizmetlerimiz*|ürünlerimiz*|çözümlerimiz*|kataloğumuz*|katalogumuz*|yazılımımız*|eğitimlerimiz*|fiyat listemiz*|teklifimiz*|kampanyamız*)",
            "(sunuyoruz|sunmaktayız|hizmet veriyoruz|hizmet vermekteyiz|destek veriyoruz|imalatı yapmaktadır|imalatı yapıyoruz|tedarik ediyoruz|pazarlıyoruz)",
            "(tez|makale|vize|seo|reklam|sosyal medya|web tasarım|yazılım|danışmanlık) [ve] [makale|yayın] [yayın] (desteği|hizmeti|danışmanlığı|yönetimi)",
            "(teklifimizi|ürünümüzü|sistemimizi|hizmetlerimizi|kendimizi|programımızı) (tanıt*|anlat*|sun*|dinle*)",
            "(sayın|ilgili) (yetkili|birime)",
        ),
        unless=accented("(arıyoruz|sipariş ver*|satın almak|teklif almak|teklif istiyoruz|koromuz*)"),
        fires=(
            "«Firmamız 1996'dan beri mutfak imalatı yapmaktadır».",
            "Kurumlara eğitim «sunuyoruz».",
            "«Kataloğumuz» ektedir.",
        ),
        quiet=("Firmamız için kumaş arıyoruz, teklif almak isteriz.",),
    ),
    "note.client-results": Spoken(
        phrases=accented(
            "(müşterilerimiz*|danışanlarım*|müşterilerim*) ... (tasarruf*|kazan*|artır*|artış*|büyü*|memnun*|azalt*)",
            "{number} (firma*|şirket*|işletme*|müşteri*|kuruma|markaya|klinik*|okula) (çalış*|hizmet*|destek*|güven*|tercih*|yardım*)",
            "(başarı hikaye*|referanslarımız*)",
        ),
        fires=("«Müşterilerimiz enerjide tasarruf» ediyor.", "Bugüne kadar «40 firmaya destek» verdik."),
        quiet=("Firmada 40 kişi çalışıyor.",),
    ),
    "note.promised-results": Spoken(
        phrases=accented(
            "(garantili|garanti ediyor*|garantisi|garantisiyle|garantiliyor*)",
            "(satışlarınızı|cironuzu|gelirinizi|kârınızı|takipçinizi) (artır*|katla*|ikiye|büyüt*)",
            "{percent} (artış|tasarruf|daha|garanti*|büyüme)",
            "{number} (günde|haftada|ayda|gün içinde|ay içinde) .. (sonuç*|garanti*|kazan*|vize*|müşteri*|katla*)",
        ),
        unless=accented("(servis*|tamir*|buzdolab*|çamaşır*|ürünün garanti*|garanti belge*)"),
        fires=("SCI «garantili» makale.", "«Cironuzu katlayın».", "Ortalama «%30 tasarruf»."),
        quiet=("Buzdolabı garantili, servis gelmedi.",),
    ),
    "note.lead-generation": Spoken(
        phrases=accented(
            "(daha fazla|yeni|daha çok|potansiyel) (müşteri*|hasta*|danışan*|talep*|randevu*|üye*)",
            "(müşteri bul*|müşteri kazan*|hasta kazan*|lead üretimi|randevu dolu*)",
            "(kaç|ne kadar) [implant|hasta|müşteri] .. kaçırıyor*",
        ),
        unless=accented("(kabul ediyor musunuz|alıyor musunuz|bakıyor musunuz)"),
        fires=("«Daha fazla müşteri» ister misiniz?", "Ayda «kaç vaka kaçırıyorsunuz»?"),
        quiet=("Yeni hasta kabul ediyor musunuz?",),
    ),
    "note.free-hook": Spoken(
        phrases=accented(
            "(ücretsiz|bedava) [bir|ön] (analiz*|danışmanlık*|demo*|görüşme*|deneme*|eğitim*|rapor*|keşif*|webinar*|seminer*|seans*|kitap*|denetim*)",
            "(hiçbir yükümlülük|yükümlülük yok|hiçbir ücret ödeme*)",
            "({percent} [kurumsal|özel] [eğitim] indirim*|indirim kodu*|özel indirim*)",
        ),
        unless_anywhere=accented("(belediye*|kütüphane*|halk eğitim*|gönüllü*)"),
        fires=("«Ücretsiz analiz» hazırladım.", "«İndirim kodu» ektedir."),
        quiet=("Kütüphane ücretsiz seminer veriyor.",),
    ),
    "note.pain-question": Spoken(
        phrases=accented(
            "(en büyük|en önemli) (sorununuz*|zorluğunuz*|probleminiz*|derdiniz*|sıkıntınız*)",
            "(biliyor muydunuz|biliyor musunuz|farkında mısınız|hiç düşündünüz mü|düşündünüz mü hiç|sizce de)",
            "(memnun musunuz|memnun musun|sorun yaşıyor musunuz|zorlanıyor musunuz|sıkıldınız mı|bıktınız mı)",
            "(kaybediyorsunuz|kaçırıyorsunuz|fazla ödüyorsunuz|kaybediyor olabilirsiniz)",
            "(dinlemek|öğrenmek|kazanmak|tasarruf etmek|görmek) ister (misiniz|misin)",
            "(ister misiniz|ister misin) _ ... (artır*|kazan*|azalt*)",
        ),
        unless_anywhere=accented("(tez*|merak ediyor*|bizde de|satıcı değilim|patron bana)"),
        fires=("«En büyük sorununuz» nedir?", "ERP'nizden «memnun musunuz»?", "«Hiç düşündünüz mü»?"),
        quiet=("Evdeki soba sorun çıkarıyor mu?",),
    ),
    "note.competitor": Spoken(
        phrases=accented(
            "(rakibiniz*|rakipleriniz*|rakip firma*) [çoktan|artık|zaten] (sırada|önde|kullan*|geç*|büyü*|başla*|{number}|çok|sizden)"
        ),
        fires=("«Rakibiniz 1». sırada.", "«Rakipleriniz çoktan başladı»."),
        quiet=("Maçta rakip takım iyiydi.",),
    ),
    "note.closing-line": Spoken(
        phrases=accented(
            "^ (ne dersiniz|ne dersin|görüşelim mi|konuşalım mı|ilginizi çeker mi|ilgilenir misiniz|tanışalım mı) ?",
            f"{DAYS} (mı|veya|ya da|mi) {DAYS}",
        ),
        unless_anywhere=accented("(perde*|düğün*|nişan*|kahvaltı*|maaş*|kadrolu)"),
        fires=("Güzel bir fırsat. «Ne dersiniz?»", "«Salı veya perşembe»?"),
        quiet=("Düğün cuma mı cumartesi mi?",),
    ),
    "asks.call": Spoken(
        phrases=accented(
            "(pazartesi*|salı*|çarşamba*|perşembe*|cuma*|yarın*|haftaya|bugün*) [saat] [{number}] (görüşelim|konuşalım|arayayım|arayalım)",
            f"{MINUTES} {MIN} [lık] [bir] (ayır*|vaktiniz*|zamanınız*|görüş*|konuş*|demo*|olur|müsait*|sunum*|ile demo)",
            f"{MINUTES} (dklık|dakikalık) [bir] (görüşme*|demo*|toplantı*|sunum*|telefon*|kahve*)",
            "(kısa|hızlı|online) [bir] (görüşme*|toplantı*|telefon*|tanışma*)",
            "ön (görüşme*|toplantı*)",
            "(görüşme|toplantı|randevu|telefon görüşmesi) (ayarla*|planla*|yapabilir*|organize*|talep*)",
            "(ne zaman|hangi gün) (görüşebilir*|konuşabilir*|müsait*|arayabilir*)",
            "(online|sanal|zoomda) [bir] kahve",
            "(tarih|gün|saat) öneri*",
        ),
        unless=accented("(tez*|veli toplantı*|apartman toplantı*|perde*|keşif*)"),
        fires=(
            "«On beş dakikanız olur» mu?",
            "«Kısa bir görüşme» yapalım.",
            "«Toplantı ayarlayabilir» miyiz?",
        ),
        quiet=("Otobüs 15 dakika geç kaldı.",),
    ),
    "asks.slot": Spoken(
        phrases=accented(
            f"{DAYS} [günü|saat] {{number}} (uygun|müsait|olur|iyi) (mu|mi|mudur|musunuz|misiniz|olur)",
            f"{DAYS} (uygun mu|müsait misiniz|uygun mudur|uyar mı)",
            "(takvim davet*|takvimimden|takvim link*)",
        ),
        unless_anywhere=accented("(perde*|ölçü*|kahvaltı*|düğün*|keşif*|tamir*|usta*|hasta*|nişan*)"),
        fires=("«Salı 14.00 uygun mu»?", "«Takvim davetini» iletiyorum."),
        quiet=("Perde ölçüsü için cumartesi 11 uygun mu?",),
    ),
    "asks.demonstration": Spoken(
        phrases=accented(
            "(demo*|sunum*) (ile|yap*|göster*|gönder*|planla*|izle*|ayarla*)",
            "(size|ekibinize) [bir] (sunum*|demo*|video*) _",
            "(farkı|sistemi|ürünü|platformu|çözümümüzü|nasıl çalıştığını) (gör*|göster*|anlat*|tanıt*)",
        ),
        unless=accented("(istediğiniz|rica ettiğiniz|tez sunum*|ders*)"),
        fires=("«Size bir sunum göndereceğim».", "Aradaki «farkı görmenizi» isterim, «sistemi gösterelim»."),
        quiet=("İstediğiniz sunumu gönderdim.",),
    ),
    "asks.contact-details": Spoken(
        phrases=accented(
            "(numaranızı|numaranı|telefonunuzu|telefonunu|mailinizi|mail adresinizi|e postanızı|iletişim bilgilerinizi|whatsapp numaranızı) [bana|buraya] (al*|yaz*|ilet*|paylaş*|gönder*|rica*|ver*)",
            "(mailini|numarasını|telefonunu|mail adresini) (atar*|verir*|paylaş*|gönder*|iletir*|alabilir*)",
        ),
        unless=accented("(referans*|sipariş*|kargo*|fatura*|vergi*|hesap numara*)"),
        fires=("«Numaranızı alabilir» miyim?", "Okan Bey'in «mailini atar» mısınız?"),
        quiet=("Kargo için vergi numaranızı yazın.",),
    ),
    "asks.introduction": Spoken(
        phrases=accented(
            "(torpil*|referans ol*|aracı ol*)",
            "(beni|bizi) [birisiyle|müdürünüzle|ekibinizle|_] (tanıştır*|yönlendir*|öner*|tavsiye*|ilet*)",
            "(ilgili|doğru|yetkili) [kişi|birim] (kişiye|birime|kişiyle|arkadaşa) (yönlendir*|ilet*|ulaştır*|görüş*)",
        ),
        unless=accented("(doğrula*|hasta*|kargo*|fatura*)"),
        fires=(
            "Abi bir «torpil» yapsan.",
            "«Beni müdürünüzle tanıştırır» mısınız?",
            "«İlgili birime iletmenizi» rica ederiz.",
        ),
        quiet=("Annem sizinle tanıştı, çok sevdi.",),
    ),
    "asks.referrals": Spoken(
        phrases=accented(
            "(bir isim|birkaç isim|{number} isim|bir numara) (ver*|yaz*|paylaş*|söyle*)",
            "(rehberinizden|çevrenizden|tanıdıklarınızdan) _",
            "(çevrenizde|etrafınızda|tanıdığınız|bildiğiniz) ... (ihtiyacı|isteyen|arayan|düşünen|ilgilenen)",
            "(yönlendirirseniz|yönlendirdiğiniz|her yönlendirme|yönlendirme başına) ... (komisyon*|prim*|hediye*|için)",
            "(arkadaşlarınıza|öğrencilerinize|müşterilerinize|çalışanlarınıza) (yönlendir*|öner*|ilet*|duyur*|tavsiye*)",
        ),
        unless=accented("(ev ara*|kiralık*|usta*|oda*|bakıcı*)"),
        fires=("«Çevrenizde ihtiyacı» olan var mı?", "«Öğrencilerinize yönlendirirseniz» seviniriz."),
        quiet=("Tanıdığınız bir bakıcı var mı, anneme arayan çok.",),
    ),
    "asks.endorsement": Spoken(
        phrases=accented(
            "(yorum|tavsiye|referans|değerlendirme|5 yıldız|beş yıldız) (yaz*|bırak*|yapar*|ver*)",
            "(becerilerimi|yeteneklerimi) onayla*",
        ),
        unless=accented("(doğrula*|numaranı|kitab*|hoca*)"),
        fires=("Bize «yorum bırakır» mısınız?", "«Becerilerimi onaylar» mısın?"),
        quiet=("Kitaba yorum yazan hocayı tanıyorum.",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=accented(
            "(gönderimi|gönderimizi|metni|paylaşımımı|videomu|linki|afişi|yazıyı|duyuruyu) [kendi] [sayfanızda|profilinizde] (paylaş*|beğen*|yay*|duyur*|sayfanızda)",
            "({number} kişiyi|arkadaşlarınızı) etiketle*",
            "(sayfamızı|kanalımı|sayfamı|hesabımızı) (takip*|beğen*)",
            "(kampanyamıza|projemize|etkinliğimize) destek ol*",
        ),
        fires=(
            "«Gönderimi paylaşır» mısınız?",
            "Aşağıdaki yazıyla «5 kişiyi etiketleyin».",
            "«Kampanyamıza destek olun».",
        ),
        quiet=("Fotoğrafı ailemle paylaştım.",),
    ),
}
