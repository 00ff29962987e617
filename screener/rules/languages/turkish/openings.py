"""What the rules on how a note goes about it look for in Turkish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.vague-job": Spoken(
        phrases=accented(
            "(harika|özel|güzel|büyük|kaçırılmayacak|heyecan verici|size uygun) [bir] (fırsat*|pozisyon*|teklif*|proje*|iş fırsat*|kariyer*)",
            "profiliniz* (uygun|uyuyor|çok uygun|tam|pozisyon*)",
            "(önde gelen|büyük|uluslararası|gizli) bir (müşterimiz*|firma*|şirket*)",
            "(ekibimizi|ekibimi) (büyüt*|genişlet*)",
            "(vizyoner|vizyon sahibi|hırslı|girişimci ruhlu) (kadın*|insan*|kişi*|arkadaş*|yönetici*)",
            "(yeni fırsatlara|yeni tekliflere|iş değişikliğine) (açık*|sıcak*)",
            "(cvnizi|özgeçmişinizi|cvni) (ilet*|gönder*|paylaş*|at*)",
        ),
        unless_anywhere=accented("({money}|kadrolu|brüt|net|maaş*|sgk|vardiya*)"),
        fires=("«Size uygun bir fırsat» var.", "«Ekibimizi büyütüyoruz».", "«Profiliniz çok uygun»."),
        quiet=("Kadrolu şef arıyoruz, güzel bir pozisyon, 38 bin net.",),
    ),
    "note.teaser": Spoken(
        phrases=accented(
            "(yazarak|mesajla|yazıyla) olmaz",
            "(yüz yüze|telefonda) anlat*",
            "(iş|bir) teklifim var",
            "(burada|buradan) (anlatamam|yazamam|anlatmak istemiyorum|paylaşamıyorum)",
            "(size|sana) (özel bir|bir|güzel bir) (teklifim|sürprizim|fırsatım|fikrim|önerim|konu|sorum) (var|vardı)",
            "(ilginizi çekebilir|ilginizi çekecek|ilginizi çeker)",
            "(bir konu|önemli bir konu) [hakkında] (konuşmak|görüşmek)",
        ),
        unless_anywhere=accented("(tez*|saha veri*|kitab*|dilekçe*)"),
        fires=("İçeriği «burada anlatamam».", "«Size özel bir teklifim var»."),
        quiet=("Teziniz için size bir sorum var.",),
    ),
    "note.found-profile": Spoken(
        phrases=accented(
            "profiliniz* [çok] (dikkatimi|ilgimi|denk|karşıma|rastla*|gör*|incele*|bak*|etkile*|beğen*)",
            "profilin* (dikkatimi|ilgimi|karşıma|gördüm|inceledim)",
        ),
        unless_anywhere=accented("(makale*|kitab*|aynı okul*|tez*|mezun*|{number})"),
        fires=("«Profiliniz dikkatimi» çekti.", "«Profilinizi inceledim»."),
        quiet=("Profilinizi gördüm, aynı okul: Sakarya!",),
    ),
    "note.flattery": Spoken(
        phrases=accented(
            "(etkileyici|ilham verici|ilham veren|muhteşem|başarılı|değerli) [bir] (profil*|kariyer*|yolculu*|paylaşım*|çalışmalar*|akademisyen*|insan*|yönetici*|deneyim*)",
            "(sizin gibi|senin gibi) [_] (değerli|başarılı|seçkin|güçlü|insanlar*|kişiler*|liderler*|yönetici*)",
            "(hayranlıkla|ilgiyle|zevkle|beğeniyle) (takip|izliyor*|okuyor*)",
            "tanışmak [bizim|benim] [için] (onur*|büyük mutluluk|şeref*)",
        ),
        unless_anywhere=accented("(kitab*|bölüm*|tez*|makaleniz*|yazınızı|{number})"),
        fires=(
            "«Etkileyici bir kariyer».",
            "«Sizin gibi değerli insanlar» az.",
            "Paylaşımlarınızı «hayranlıkla takip» ediyorum.",
        ),
        quiet=("İlham verici bir kariyer kitabı, üçüncü bölümü çok sevdim.",),
    ),
    "note.network-growth": Spoken(
        phrases=accented(
            "(ağımı|ağıma|çevremi|networkümü|network) (genişlet*|ekle*|büyüt*)",
            "(sizi|seni) ağıma _",
            "(iş birliği|işbirliği|ortak çalışma) (fırsat*|olanak*|imkan*|yap*)",
            "(bağlantıda kal*|ağımda ol*|tanışalım istedim)",
            "tanıştığıma memnun",
        ),
        unless_anywhere=accented("(taşındım|yeni taşın*|aynı mahalle*|meslektaşım)"),
        fires=("«Ağımı genişletmek» istiyorum.", "«İş birliği fırsatlarını» konuşalım."),
        quiet=("Ofisteki ağ çöktü.",),
    ),
    "note.who-decides": Spoken(
        phrases=accented(
            "(kim|kiminle) (ilgileniyor|bakıyor|sorumlu|karar veriyor|görüşmem|görüşebilirim|karar verir)",
            "(satın almadan|satın almaya|pazarlamadan|ikdan|eğitimden|bu konudan) (sorumlu|kim|bakan)",
            "(yetkili|karar verici|sorumlu) (kişi*|arkadaş*)",
        ),
        unless_anywhere=accented("(sevkiyat*|hasta*|çocuğ*|kaza*|gümrük*|asansör*)"),
        fires=("«Satın almadan kim» sorumlu?", "«Yetkili kişiyle» görüşmek isterim."),
        quiet=("Sevkiyat bekliyor, kim bakıyor?",),
    ),
    "note.nudge": Spoken(
        phrases=accented(
            "dönüş (yapmadınız|yapmadın|alamadım|alamadık)",
            "son (kez|defa) yaz*",
            "(ikinci|üçüncü|tekrar|yeniden) (yazışım|mesajım|yazıyorum|hatırlatmak|hatırlatma)",
            "(dönüş|cevap|yanıt|geri dönüş|dönüşünüzü) [rica|bekliyor*|yapar*] (rica|bekliyor*|bekliyoruz|alamadım|yapar*)",
            "(fırsatınız oldu mu|bakabildiniz mi|inceleyebildiniz mi|okuyabildiniz mi)",
        ),
        unless_anywhere=accented("(fatura*|tez*|ödev*|sipariş*|kargo*)"),
        fires=("«Dönüş rica» ediyorum, «ikinci yazışım».", "Teklifi «inceleyebildiniz mi»?"),
        quiet=("Fatura için dönüş bekliyorum.",),
    ),
    "note.seasonal-offer": Spoken(
        phrases=accented(
            "(bayram*|yılbaşı*|kandil*|ramazan*|yeni yıl*|anneler günü*) ... (indirim*|kampanya*|paket*|özel teklif*|hatırlat*|sepet*)"
        ),
        fires=("«Bayrama özel %25 indirim»!", "«Yılbaşı için hediye paketlerimiz» hazır."),
        quiet=("Bayramınız mübarek olsun, el öpmeye geleceğiz.",),
    ),
    "note.mass-mail": Spoken(
        phrases=accented(
            "bu mesajı (sadece|yalnızca) {number} .. (kişi*|yönetici*|firma*)",
            "(sayın|değerli) (yetkili|yönetici|iş ortağı|üye)",
        ),
        fires=("«Bu mesajı sadece 10 seçkin yöneticiye» attım.", "«Sayın yetkili», merhaba."),
        quiet=("Bu mesajı sadece ablama attım.",),
    ),
    "note.event-pitch": Spoken(
        phrases=accented(
            "(webinar*|seminer*|zirve*|masterclass*|etkinliğimiz*|eğitimimiz*|lansman*) ... (davet*|katıl*|kayıt*|yerinizi|kontenjan*|bekliyor*)",
            "(yerinizi|yerini) (ayırt*|ayır*|al*)",
        ),
        unless_anywhere=accented("(belediye*|dernek*|okul*|üniversite*|tez*)"),
        fires=("«Webinarımıza davetlisiniz».", "«Yerinizi ayırtın»."),
        quiet=("Dernek kahvaltısına bekleriz.",),
    ),
    "note.honour": Spoken(
        phrases=accented(
            "(aday gösterildiniz|aday gösterdik|seçildiniz|layık görüldünüz|ödüle layık)",
            "(hikayenizi|başarınızı|sizi) [{number}] [bin] (takipçimizle|okurlarımızla|dergimizde|programımızda|listemizde) _",
        ),
        unless=accented("(kura*|jüri üyesi|muhtar*|yönetim kurulu*)"),
        fires=("Yılın yöneticisi «seçildiniz»!", "«Hikayenizi takipçimizle buluşturalım»."),
        quiet=("Muhtar seçildiniz, hayırlı olsun.",),
    ),
}
