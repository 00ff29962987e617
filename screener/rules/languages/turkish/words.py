"""Words of Turkish that several rules share, and the marks of a sale; each list a choice of the phrase language.

Turkish says much in endings, so many words stand here by how they begin.
"""

from typing import Final

from screener.rules.languages.spelling import accented

YOUR = "(sizin|senin)"
HELP = "(yardımcı oluyor*|yardım ediyor*|destek oluyor*|destek veriyor*|destek sağlıyor*|destekliyor*|danışmanlık veriyor*|danışmanlık yapıyor*|koçluk yapıyor*|çözüm sunuyor*|yükünü alıyor*|yardımcı olmak*|destek vermek*)"
FIRMS = "(firma*|şirket*|işletme*|kobi*|girişimci*|yönetici*|kurum*|marka*|mağaza*|perakendeci*|üretici*|klinik*|hekim*|doktor*|avukat*|emlakçı*|restoran*|otel*|okul*|ekip*|patron*|lider*|kadın*|esnaf*|ihracatçı*|müşteri*|satış ekip*|ik ekip*|çalışan*|profesyonel*)"
SITE = "(siteniz*|web siteniz*|internet siteniz*|sayfanız*|websiteniz*|siten*)"
KIN = "(annen*|baban*|ablan*|abin*|kardeşin*|eşin*|kızın*|oğlun*|kuzenin*|komşun*|müdürün*|hocan*|arkadaşın*|amcan*|dayın*|teyzen*|halan*)"
TOLD = "(söyledi|söylemişti|önerdi|tavsiye etti|yönlendirdi|bahsetti|verdi|dedi|anlattı|istedi|iletti)"
DAYS = "(pazartesi*|salı*|çarşamba*|perşembe*|cuma*|cumartesi*|pazar*|yarın*|bugün*)"
MIN = "(dk*|dakika*)"
MINUTES = "({number}|beş|on|on beş|onbeş|yirmi|otuz|birkaç)"

SELLS: Final = accented(
    "(firmamız*|çözümlerimiz*|çözümümüz*|hizmetlerimiz*|hizmetimiz*|ürünlerimiz*|ürünümüz*|kataloğumuz*|platformumuz*|yazılımımız*|programımız*|kampanyamız*|ajansımız*|eğitimlerimiz*|danışmanlığımız*|paketlerimiz*|cihazımız*|spreyimiz*|uygulamamız*|makinemiz*|sistemimiz*|projemizde|projemizi|modelimiz*|kursumuz*)",
    "(numune*|ücretsiz*|indirim*|kampanya*|demo*|sunum*|webinar*|komisyon*|garantili|garanti*|ek gelir|pasif gelir|yatırım*|kripto*|telegram*|whatsapp*|kazanç|kazanabilir*|kazandır*|finansal özgürlük|iş birliği|işbirliği|sinerji)",
    f"{HELP}",
    f"{MINUTES} {MIN} (görüşme*|ayır*|zaman*|vakit*|demo*|sunum*|olur)",
    "(sunuyoruz|sunmaktayız|sağlıyoruz|üretmekteyiz|yapmaktayız|yapmaktadır|hizmet veriyoruz|destek veriyoruz|pazarlıyoruz)",
    "(daha fazla|yeni|daha çok) (müşteri*|hasta*|satış*|danışan*|takipçi*)",
    "(takvim davet*|toplantı ayarla*|görüşme ayarla*|toplantı planla*|görüşme planla*)",
    "(paylaş*|beğen*|etiketle*) .. (gönderi*|video*|sayfa*|kişi*)",
)
"""Said in a note or message that sells or uses."""

ADVERTISES: Final = accented(
    "(danışman*|koç|koçu|mentor*|eğitmen*|girişimci*|kurucu*|satış*|pazarlama*|seo|yatırım*|emlak*|sigorta*|ajans*|bayi*|freelance*|konuşmacı*|ceo|yaz|dm|kazan*|gelir*|müşteri*|büyüme*|özgürlük*|uzmanı ile|işe alım*|headhunter|network*|lider*|stratej*)",
)
"""Said in a headline that sells."""
