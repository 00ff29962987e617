"""How an owner says no in other languages, however kindly."""

from typing import Final

REFUSALS: Final = (
    "^ [no|nao] (gracias|obrigado|obrigada|grazie|bedankt) [pero|mas|ma|maar] [no|nao|non|niet|ya|ja|gia]",
    "(no|nao|non) (gracias|obrigado|obrigada|grazie)",
    "(gracias|obrigado|obrigada) (pero|mas|por ahora no|de momento no)",
    "(no|nao) (me|nos) (interesa|interessa|encaja)",
    "(no|nao|non) (es|e) [una|um|uma|para|un] (prioridad|prioridade|para nosotros|para mi|para nos|tema mio|interesse|priorita)",
    "(ya|ja) (tenemos|tengo|temos|tenho) [um|un|una|uma|el] (proveedor|fornecedor|contrato|asesor|gestor|alguien|alguem|quien|servicio|servico|agencia|contador|seguro)",
    "(no estamos|no estoy|nao estamos|nao estou) [a] (buscando|interesad*|interessad*|procura|procurando)",
    "(no|nao) (necesito|necesitamos|preciso|precisamos|quiero|quero|pienso|hago|invierto|invisto|divulgo|recomiendo|recomendo|compartimos|comparto|firmo)",
    "(le|te|lhe) (deseo|desejo) (exito|sucesso|suerte|lo mejor)",
    "(prefiero|prefiro|preferisco) (no|nao|di no)",
    "(fechamos|firmamos|renovamos) contrato",
    "(non) (mi|ci) interessa",
    "(abbiamo|ho) gia (un|una|qualcuno|chi)",
    "(geen|niet) (interesse|behoefte|geinteresseerd|nodig|voor ons)",
    "(nee|neen) (bedankt|dank|dankjewel|dank je)",
    "(wij hebben|we hebben|ik heb) (al|reeds) (een|iemand)",
    "nie (dziekuje|dziekujemy|potrzebuje|potrzebujemy|jestem zainteresowany|jestem zainteresowana|jestesmy zainteresowani|skorzystam|skorzystamy|planuje|planujemy|szukam|szukamy|mamy na to)",
    "(dziekuje|dziekujemy|dzieki) (ale nie|nie|na razie nie|mamy|mam juz|mamy juz)",
    "(mamy juz|mam juz) [swojego|swoja|stalego|kogos]",
    "(nej|inte) (tack|intresserad|intresserade|aktuellt|for oss|behov|just nu|tack anda)",
    "(tack men|tack anda|vi ar nojda|jag ar nojd|vi har redan|har redan en|avstar)",
    "(gerek yok|ihtiyacimiz yok|ihtiyacim yok|ilgilenmiyorum|ilgilenmiyoruz|dusunmuyoruz|dusunmuyorum|istemiyorum|istemiyoruz|kalsin)",
    "(tesekkurler|tesekkur ederim|sag olun|sagolun) (ama|gerek yok|ihtiyacimiz|ilgilenmiyorum|almayalim)",
    "(por favor|por favor ya) (no|deje|deja|nao|pare) [de] (me|escrib*|insist*|envi*|mand*|contat*)",
)
"""Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Turkish."""
