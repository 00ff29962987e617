"""How colleagues, neighbours, friends and readers write in Portuguese: plain words that an offer silences."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import OFFERS, SELLS
from screener.rules.languages.words.portuguese import DAYS, GREETS, JOBS, KIN, SHOP, WORK

COMPANY: Final[Mapping[str, Spoken]] = {
    "welcome.same-field": Spoken(
        phrases=phrases(
            "tambem (*amos|*emos|*imos|*o|me|nos|te|lhe|em|com|por|sem|no|na) _",
            "(aqui|ca) (em|no|na) {name}",
            f"(tambem sou|aqui outra|aqui outro|sou outra|sou outro|como|mais um|mais uma|outra|outro) [uma|um] {JOBS} (em|de|do|da|que|e|no|na|desde)",
            "(nos|vos|lhe|te|com voces|por ai|ai) (acontece|aconteceu|calhou|passou) [tambem] [o mesmo|igual|tambem|ai] [?|na|no|com|que]",
            "(nos|a gente) [tambem] (fazemos|levamos|experimentamos|deixamos|pusemos|faz|resolveu|colocou|testou) (assim|com|ao|a|em|o|de|por|isso|na|no) _",
            "(faco|fazemos|faz|fazes) o mesmo (trabalho|na|no|em|aqui|tipo)",
            f"(trabalho|estou) [ha|como|{{number}}|anos] (como|de) {JOBS} (em|de|do|da|no|na|e|ha) _",
            "(eu|nos|aqui|por aqui|ca|a gente|no meu|na minha) tambem (sou|somos|tenho|temos|trabalho|trabalhamos|dou|planto|crio|criamos|faco|fazemos|cuido|estou|estamos|moro|passamos|passo|levo|e|nos|atendo)",
            f"^ {GREETS} tambem (sou|tenho|trabalho|dou|planto|crio|faco|cuido|estou|estive|fui|participo|atendo|ja|em|por|sem|moro|passo)",
            "(que|e|como) [tu|voce|vc|voces|vcs|o senhor|a senhora|eu] tambem (e|es|trabalha|trabalhas|da|das|faz|fazes|planta|cria|cuida|tem|tens|vem|participa|esta|sou|estudou|atua|mora) _",
            "(voce|vc|voces|vcs|o senhor|a senhora|si|ti) tambem (pegou|recebeu|recebem|sofre|sofrem|teve|tiveram|acha|paga|pagam|passa|passam|ficou|ficaram|ja|tem|usa|usam) _",
            "(voces|vcs|o senhor|a senhora|vc|voce) ja (renovaram|renovou|conseguiram|conseguiu|passaram|migraram|mudaram|fizeram|resolveram|receberam|tiraram|tentaram|testaram) _",
            "como (voces|vcs|vc|voce|e que|lidam|o senhor|a senhora) .. (fazem|resolveram|resolvem|organizam|lidam|levam|contornaram|conseguiu|conseguiram|arranjaram) ... ?",
            "(mesmo|mesma) (ramo|oficio|problema|area|lote|barco|andar|sufoco|plantao|situacao|duvida|guerra|profissao|categoria)",
            "(colega|colegas) (de|da|do) (oficio|profissao|ramo|area|classe|categoria|{name}|trabalho|lida)",
            f"(tenho|toco|cuido de|oficina|minha|a minha|tocamos|temos) [um|uma|a|o] {SHOP} (em|no|na|de bairro|a dois|a duas|aqui|perto|ha) _",
            "(aqui|ca) (no|na|em|por) .. (tambem|e igual|e a mesma|e o mesmo|acontece)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Por aqui também criamos» tilápia.", "«Colega de ofício» de Seia."),
        quiet=(
            "Nós resolvemos isso para várias redes.",
            "Tenho uma loja em SP e vendo capas.",
        ),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            "(conheco|conheci|trabalhei|estudei|partilho|sou amig*) (a|o|com|do|da|de) [seu|sua|tua|teu] {name} (de|em|do|da|desde|e|por|no|na)",
            "(seu|sua|teu|tua|vosso|vossa) [antigo|antiga|ex] (colega|alun*|professor*|vizinh*|chefe|paciente|diretor*|orientador*) {name} ",
            "(falei|falando|almocei|jantei|estive|tomei cafe) [ontem] com [a|o] {name} (e|de|me|sobre|que|na|no|ontem)",
            "{name} (manda|mandou|te manda|lhe manda) (um abraco|abracos|lembrancas|beijos|cumprimentos|recado)",
            "(nos apresentou|apresentou nos|nos pos em contacto|nos colocou em contato|fez a ponte)",
            "(passaram me|me passaram|deram me|me deram|consegui|tenho) (o|seu|teu|o seu|o teu) (contato|contacto|nome|telefone) (na|no|da|do|por|gracas|atraves) _",
            "(foi|e) (o|a|dona|seu) {name} [{name}] [da|do] [{name}] (que|quem) (me|falou|indicou|disse|passou|sugeriu)",
            "{name} [{name}] (acha|diz|disse|pensa|garante|comentou|jura) que (devia*|temos|deviamos|voce|vc|o senhor|a senhora|es|tu|a gente|nos|sabe|podia)",
            "(em comum|conhecidos em comum|amigos em comum|amiga em comum|conexoes em comum|conhecemos ambos|ambos conhecemos) .. _",
            "(venho|escrevo|escrevo lhe|te escrevo|chego ate voce) [aqui] (por indicacao|por sugestao|da parte|a conselho|por recomendacao|a pedido|indicad*|recomendad*) (de|do|da|por|pela|pelo)",
            "(me|te) (indicou|recomendou|passou|falou) [o] (seu|teu|de|voce|muito|bem|o) (nome|contato|contacto|voce|vc|si|ti|bem)",
            f"(sou|somos) [a|o|um|uma] (amigo|amiga|colega|alun*|{KIN[1:-1]}) (do|da|de) (seu|sua|{{name}}|teu|tua) [{{name}}]",
            "(cruzei me|cruzei|encontrei|estive) com (a|o) (sua|seu|tua|teu|vossa|vosso) _",
        ),
        unless=phrases("(prefere nao|sem citar|confidencial|sigilo)", "(linkedin|google|instagram|captacao)"),
        unless_anywhere=OFFERS,
        fires=("«Foi a Sílvia que me» deu o nome.", "«Rita acha que devíamos» falar."),
        quiet=(
            "Temos um amigo em comum que prefere não aparecer.",
            "Rita acha que devíamos falar, te mando proposta.",
        ),
    ),
    "welcome.wishes-well": Spoken(
        phrases=phrases(
            "^ (parabens|felicidades|muitos parabens|meus parabens) [{name}|a todos|a equipe|a equipa|a toda a equipe] $",
            "(que|quanto) (orgulho|alegria|noticia boa|boa noticia|bom|emocao) (ver|ler|saber|por|de|que) _",
            "(fiquei|fico|ficamos) (contente|feliz|alegre|emocionad*) (ao|em|por|com|de|quando|que) _",
            "(parabens|felicitacoes|felicito) (pelo|pela|pelos|pelas|a|ao|por|aos) (_) [_] (_)",
            "(muita|boa|toda) (sorte|forca) (na|no|com|para|pra|nessa|nesse|em|amanha|ai) _",
            "(que|tomara que) (corra|tudo corra|de tudo|venham|va tudo|continue|continuem) (bem|certo|muitos|muitas|assim|tudo) ",
            "(voce merece|vc merece|o senhor merece|a senhora merece|muito merecido|bem merecido|merecidissim*|mais que merecid*)",
            "(fiquei|ficamos|fico|estou) (muito|tao|bem|super) (feliz|contente|orgulhos*) (por|com|de|em|pelo|pela|que)",
        ),
        unless_anywhere=phrases(
            "?",
            "(aproveit*|conectar|servico*|seguro*|preco*|oferta|ofereco|planos|perfil|conteudo*|trajetoria|assessor*|investimento*|ajud*|ligar|negocio*|nosso|nossa|nossos|posso|podemos|cnpj|previdencia|consultora|contrato*)",
        ),
        fires=("«Parabéns pela inauguração em Seia»!", "«Muito merecido»."),
        quiet=("Parabéns pelo cargo novo! Vamos falar do seguro?",),
    ),
    "welcome.recent-talk": Spoken(
        phrases=phrases(
            "(vou|vai|vais|vamos|irei|estarei|estaras|participo|inscrit*|inscrevi me|me inscrevi) [tambem|estar] (a|ao|na|no|em|para|pra|as) [o|a] (feira|congresso|jornada|jornadas|oficina|encontro|simposio|curso|assembleia|palestra|conferencia|exposicao|festival|seminario|corrida|maratona|coloquio|concurso|mostra|semana|workshop|forum) _",
            "(estive|estivemos|assisti|fui|participei) (na|no|ao|a|da|do|em) [sua|seu|tua|vossa] (feira|congresso|jornada|oficina|encontro|simposio|curso|palestra|conferencia|exposicao|festival|seminario|concerto|apresentacao|aula|mesa|visita|workshop) _",
            "(nos vemos|te vejo|vejo te|cumprimentar|procuro te|te procuro|tomar um cafe) (la|na feira|no congresso|na|no|dia|durante|depois)",
            "(estaremos|estamos os dois|calhamos|vamos os dois|coincidimos) (na|no|em|juntos|na lista|no painel) _",
            "(boa|bela|otima|gostosa|longa|rica) (conversa|prosa|tarde|reuniao|visita) (a de|ontem|de ontem|do|da|na|no|em)",
            "(obrigad*|gostei|adorei|fiquei a pensar|fiquei pensando|retomo) (pela|da|na|com a|a|nossa) (conversa|prosa|reuniao|visita) (de|do|da|ontem|em|na|no)",
            "(vimos|falamos|conversamos|combinamos|discutimos|comentamos|nos falamos|estivemos) [rapidinho|um pouco|juntos] (ontem|na|no|hoje|por telefone|esta manha|semana|depois|apos|em)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Boa conversa ontem», o chá era ótimo.", "«Falamos por telefone» na terça."),
        quiet=("Falamos ontem, te mando proposta.",),
    ),
    "welcome.go-between": Spoken(
        phrases=phrases(
            "(se precisar|se precisares|se quiser|conta|conte|contem) (de ajuda|comigo|connosco|com a gente|de maos|de uma mao|de algo do)",
            "(dou|damos|posso dar) uma (mao|maozinha|forca)",
            "(te|lhe|vos) (apresento|posso apresentar|ponho em contacto|coloco em contato|ponho em copia|conecto) (a|o|com|ao) [minha|meu|um|uma] _",
            "(quer|queres|querem|posso) (que eu|que) [te|lhe|a|o|vos] (apresente|ponha em|coloque em|passe o contato|passe o contacto|conecte)",
            "(dei|passei|demos|passamos) (o|a ela o|a ele o|lhe o) (seu|teu|vosso) (nome|numero|contato|contacto|telefone)",
            "(pergunte|pergunta|procure|procura) (por|pela|pelo|a|o) (dona|seu|sr|sra|doutora|doutor|{name}) [{name}]",
            "conheco (uma|um|a|o|alguem) .. (que|da|do|de) (procura|precisa|pode|poderia|sabe|banco|trabalha|conserta)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Quer que eu apresente» a parteira?", "«Procure pela dona Ivone»."),
        quiet=("Te apresento o meu curso, link na bio.",),
    ),
    "welcome.changes-place": Spoken(
        phrases=phrases(
            "(volto|regresso|voltamos|mudo me|vou me mudar|vou mudar me|vamos nos mudar|estou me mudando|estamos de mudanca) (a|ao|para|pra) [viver|morar|trabalhar] (em|no|na|{name}|a|o) _",
            "(nova|novo|novat*|caloir*|recem chegad*) (em|aqui|na|no|ca) (a|o|{name}|cidade|area|bairro|equipe|equipa|profissao|_)",
            "(ha|faz|estou ha) (pouco|duas semanas|um mes|uma semana|{number} semanas|{number} meses) (em|que|aqui|no|na|vivo|moro)",
            "(conhecer|conheco|encontrar) (pessoas|gente|pouca gente|alguem) (da|do|de|na|aqui|por) (area|ramo|aqui|ca|{name}|cidade|oficio|bairro|profissao)",
            f"(comeco|comecei|entro|entrei|inicio|assumo|assumi) (na|no|em|a|como|hoje|amanha|{DAYS[1:-1]}) [{DAYS[1:-1]}|proxima|semana|{JOBS[1:-1]}] .. (na|no|em|equipe|equipa|area|hospital|escola|secretaria|prefeitura|camara|como|sua|seu)",
            "(me mudei|mudei me|mudamos|acabei de chegar|acabei de me mudar|recem chegad*|acabo de chegar|cheguei agora|estou de mudanca) (a|ao|de|do|para|pra|na|no|e|em|com)",
            "(venho|vim|migrei|sai) (da|do|de) (area|hotelaria|banco|restauracao|comercio|educacao|industria|saude|_) (e|para|pra|agora)",
            "(me aposento|me aposentei|meu ultimo dia|saio do cargo|deixo o cargo|seu sucessor|sua sucessora|ocupo a sua|sua antiga|seu antigo|teu antigo|tua antiga) (em|no|na|este|e|sala|posto|equipe|vaga|amanha|mesa)",
            "(vamos|vou) (trabalhar|dividir|conviver) (juntos|juntas|na|no|contigo|com voce|consigo|com vc|mesmo)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Acabei de chegar a» Viseu.", "«Vamos trabalhar no» mesmo andar."),
        quiet=("Vim do banco e vendo seguros.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(ha|vi|encontrei|tem|notei|achei) [um|uma] [pequen*] (erro|gralha|falha|lapso|engano|data errada|link quebrado) (na|no|em|de|da|do|que|ao)",
            "(nao e|nao foi|nao sao) _ [_] (mas sim|e sim|senao) _",
            "(na pagina|o link|a data|o mapa|a foto|a legenda|a citacao|o grafico|o dado|a figura) .. (esta errad*|e de|esta quebrado|nao e|nao abre|nao corresponde|deveria|leva a|ta errad*)",
            "(encontrei|achei|encontramos|recolhi|apareceu|tenho|guardei) (sua|seu|tua|teu|o|a|os|as) (carteira|celular|telemovel|chave|chaves|cachorro|cao|gato|rg|mochila|guarda chuva|cartao|cracha|cachecol|bone|mala|pasta|casaco|oculos)",
            "(ficou|ficaram|caiu|cairam|esqueceu se) (sua|seu|tua|teu|o|a|os|as) (carteira|celular|chave|chaves|mochila|guarda chuva|cracha|casaco|oculos|pasta|livro) ",
            "(saiu|abriu|fecha|encerra|mudou) (a|o|as|os) (nota tecnica|edital|portaria|norma|decreto|prazo|inscricao|inscricoes|lei|concurso|regra|resolucao)",
            "(caso|se) (te|lhe|vos|alguem) (sirva|servir|interesse|precise|precisar|faltar)",
            "(espero que|tomara que|oxala) [te|lhe|vos] (sirva|ajude|sirvam|seja util)",
            "(sobraram|sobrou|doamos|doo|emprestamos|temos de sobra) (uns|umas|{number}|os|as|o|a|dois|duas|tres|mesas|livros|cadeiras|da)",
            "(pode passar|passa|passo|pode ir|vai|conserta e pode) .. (sem custo|de graca|de coracao|sem cobrar)",
        ),
        unless=phrases("(sua foto|seu site|tua conta|perfil usando)"),
        unless_anywhere=OFFERS,
        fires=("«Encontrei sua carteira» no ônibus.", "«Espero que ajude»."),
        quiet=("Espero que ajude: meu curso abre hoje, inscreva-se.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(trabalhamos|estudamos|estivemos|comecamos|jogavamos|estudavamos|trabalhavamos|dividimos|cantavamos|dividiamos|moramos) (juntos|juntas|na mesma|no mesmo|na|no|sala|casa|turno|mesa|os dois|contigo)",
            "(quanto tempo|ha quanto tempo|faz tempo|que saudade|saudade|saudades|lembras te|te lembras|lembra de|se lembra|lembra da|lembra do) (sem|de|que|?|ja|do|da|daquel*|dos|das|voce|vc|vcs|voces)",
            "(e|sou) (o|a) {name} (do|da|de|dos) (senai|senac|colegio|faculdade|facul|uni|universidade|escola|tropa|turma|bairro|time|coral|faturamento|rh|estoque|banco|almoxarifado|oficina|curso|segundo|primeiro|predio|igreja|mestrado|estagio|{name})",
            "(passaram se|faz|fazem|ja la vao) .. anos .. (sem|que|desde|nao)",
            "(nossa|aquela|nosso) (epoca|turma|tempo) (de|do|da|em|no|na)",
            "(dos velhos tempos|do tempo (do|da|em)|de quando (trabalhavamos|estudavamos|eramos))",
            "(trabalhar|estudar|conviver) com (voce|vc|si|o senhor|a senhora|contigo) (em|no|na|foi|era)",
        ),
        unless_anywhere=OFFERS,
        fires=("É «quanto tempo sem» falar!", "«É o Beto do Senai»."),
        quiet=("Trabalhamos juntos e hoje vendo seguros.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(obrigad*|agradeco|valeu|grat*) (por|pela|pelo|pelas|pelos) [a|o|aquele|aquela|aqueles|tua|sua|teu|seu|vossa|vosso] _ (de|do|da|que|em|no|na|sobre|com|quando|tao|naquel*)",
            "(obrigad*|agradeco|valeu) (por|que) [me|ter|nos] (explica*|ajuda*|ensina*|contar|partilha*|compartilha*|publica*|escreve*|escrito|falar|vir|acompanha*|confiar|recomenda*|defende*|ouvir|cuidar|cuidado|atende*|empresta*|avisa*|recebe*|recebido) _",
            "(muito obrigad*|mil obrigad*|obrigad*) (a voce|ao senhor|a senhora|outra vez|de novo|de coracao|mesmo|demais)",
            "(obrigad*|valeu|gratidao|agradec*|grat*) (por|pela|pelo|a|pelas|pelos) [tua|sua|vossa|seu|teu] (resposta|rapidez|convite|receita|explicacao|acolhida|atencao na|visita|recomendacao|indicacao|companhia|paciencia|planilha|post|apoio quando|me ajudar|explicar|avisar|me avisar|ensinar|me receber|ouvir|ter)",
            "(me|nos) (salvou|salvaste|ajudou|ajudaste|serviu|alegrou|tirou|fez) (o|a|muito|demais|um|uma|de|chorar|rir|pensar|meu|minha)",
            "(salvou|salvaste) (meu|minha|o meu|a minha|nosso|o nosso|a nossa) _",
            "(valeu demais|valeu mesmo|obrigada demais|obrigado demais|gratidao demais|obrigada obrigada|deus lhe pague|muito obrigad* (mesmo|de coracao))",
        ),
        unless=phrases(
            "(conexao|conectar|aceitar|aceitado|aceite|tempo|atencao|contato|contacto|convite|adicionar|ligacao|seguir)"
        ),
        unless_anywhere=OFFERS,
        fires=("«Obrigada pela receita do» pão.", "A planilha «salvou meu plantão»."),
        quiet=("Obrigado pela visita, o meu curso abre hoje.",),
    ),
    "welcome.your-work": Spoken(
        phrases=phrases(
            "(acabei de|terminei de|estou|ando|estou a) (ler|lendo|ver|vendo|ouvir|ouvindo|terminar|reler|usar|usando) (o|a|seu|sua|teu|tua|vosso|vossa) [seu|sua|teu|tua] _ [_] (de|sobre|que|em|do|da|e|com)",
            "(li|lemos|vi|vimos|ouvi|assisti|usei|usamos) [hoje|ontem|em aula|com] [o|a] (seu|sua|teu|tua|vosso|vossa|teus|suas) _ (de|sobre|que|em|do|da|e|com|acerca)",
            "(sua|seu|tua|teu|vossa|vosso) (explicacao|ideia|exemplo|receita|experimento|investigacao|pesquisa|postagem|publicacao|exposicao|tabela|codigo|biblioteca|horta|restauro|traducao|voz|programa|dado|dados|resposta|critica|defesa|historia|fala) (de|do|da|sobre|em|com|que|para|me|na|no) _",
            f"(o|a|os|as|esse|essa|aquele|aquela|um|uma) {WORK} (seu|sua|teu|tua|do senhor|da senhora|vosso|vossa) ",
            "(quando|como) (o senhor|a senhora|voce|vc) (falou|explicou|contou|publicou|escreveu|postou) (de|da|do|que|a|o|sobre|na|no) _ _",
            f"(gostei|adorei|amei|me emocionei|ri|aprendi|chorei) [muito|demais|tanto] (do|da|de|com|no|na|o|a) (seu|sua|teu|tua|vosso|vossa) ({WORK[1:-1]}|explicacao|ideia|exemplo|jeito de explicar|parte|receita|historia|conta) _",
            "(te|a|o|lhe) (ouvi|escutei|vi|li) (na|no|falar|explicar|contar|tocar|apresentar|em) (radio|tv|jornal|palco|feira|palestra|_) _",
            "(sigo|leio|escuto|acompanho|assino) [ha|sempre|todo] .. (seu|sua|teu|tua|vosso|vossa) (canal|blog|boletim|podcast|coluna|revista|programa|fio) _",
            f"(usei|usamos|testei|aplicamos) (seu|sua|teu|tua|vosso|vossa|a|o) ({WORK[1:-1]}|conta|exemplo|metodo|explicacao|ideia|dica) (da|do|de|na|no|com|em)",
        ),
        unless_anywhere=OFFERS,
        unless=phrases(
            "(vi|visto|vista) [o|a|la] (tua|sua|seu|teu|vosso|vossa) (foto|perfil|site|pagina|empresa) (e|do)"
        ),
        fires=("«Adorei a sua explicação da» poda.", "«Usei sua conta da» aula."),
        quiet=(
            "Vi o vosso site e queria falar de orçamentos.",
            "Adorei sua ideia de negócio, vendo capas.",
        ),
    ),
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(este|neste|no proximo|proximo) (sabado|domingo) .. (almocamos|jantamos|ensaiamos|celebramos|jogamos|tem|despedimos|inauguramos|corremos)",
            "(te|lhe|vos) (convidamos|convido|esperamos|esperam) (para|pra|na|no|a) [a|o|as|os] (jantar|almoco|casamento|festa|inauguracao|exposicao|missa|ensaio|concerto|banca|juri|assembleia|churrasco|quermesse|batizado|feira|escola|semana)",
            "(fazemos|organizamos|vamos fazer|vai ter|tem) (um|uma|o|a) (jantar|almoco|churrasco|reencontro|festa|homenagem|despedida|mutirao|feijoada|arraial|sarau) (de|da|do|com|para|pra|no|na)",
            "(gostariamos|queriamos|queremos|as criancas|a turma|a escola) .. (convida lo|convida la|que viesse|que voce viesse|que o senhor viesse|que a senhora viesse|que desse|votaram em) _ _",
            "(mocao de|homenagem|convite) (aplauso|aos|as|da camara|para a banca|para o juri|da escola)",
        ),
        unless_anywhere=phrases(
            "(podcast|webinar|masterclass|gratis|exclusiv*|networking|empresari*|lideres|online|evento|imersao)"
        ),
        fires=("«Te esperamos na festa» da turma.", "«Vai ter um churrasco no» sítio."),
        quiet=("Te convido para a festa do evento online.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "(sou|somos) [a|o|uma|um] _ [_] (de|do|da|em|no|na|e) [a|o] _",
            "(trabalho|estou) (em|no|na|como|num|numa) _ [_] (de|em|do|da|no|na|e|ha|desde)",
        ),
        unless=phrases(
            "(assessor|assessora|consultor|consultora|fundador|fundadora|ceo|agente|representante|comercial|coach|mentor|mentora|especialista|corretor|corretora|investidor|influencer|empresa|startup|seguros|marketing|socio)"
        ),
        unless_anywhere=SELLS,
        fires=("«Sou vidreiro na Marinha».",),
        quiet=("Sou corretor de seguros.",),
    ),
}
