"""What the rules on what is asked look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.portuguese import DAYS, MIN, MINUTES

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=phrases(
            "(agendar|agendamos|marcar|marcarmos|marcamos|ter|fazer|propor|combinar|bora marcar) [uma|um] [breve|rapida|curta|rapido] (chamada|reuniao|call|zoom|meet|conversa|videochamada|ligacao|bate papo|papo|demo|sessao)",
            "(breve|rapida|curta|rapido|pequena) (chamada|conversa|reuniao|call|papo|bate papo|ligacao)",
            "(chamada|reuniao|conversa|call|papo|teams|cafe) [virtual|rapida|online|teams] de {number} (min|minutos)",
            f"(teria|tem|tens|terias|marcar|bora|conversar|falar|roubar|dedicar|sobra) [uns|so|marcar] {MINUTES} {MIN}",
            "(papo rapido|bater um papo|bate papo|trocar uma ideia|cafe virtual)",
            "quando (posso|lhe da jeito|te da jeito|e que) (te ligar|ligar|lhe ligar|falar|uma|falamos|conversar)",
            "se .. lhe ligasse",
            "(aceitaria|aceita|aceitas) (uma reuniao|uma conversa|um cafe|conversar|uma call)",
        ),
        fires=("Podemos «marcar uma reunião»?", "«Teria 20 minutos» esta semana?"),
        quiet=("O ônibus leva 20 minutos.", "A reunião do condomínio é às oito."),
    ),
    "asks.slot": Spoken(
        phrases=phrases(
            f"{DAYS} [as] [{{number}}] ou {DAYS}",
            "(reserve|agende|marque|escolha|agenda|segue) ... (calendly|calendario|horario|minha agenda|{link})",
            "(te reservo|reservo|reservar) (uma|um|sua data|um horario|a sua)",
            "(conseguimos|conseguem|podemos) .. na (segunda|terca|quarta|quinta|sexta)",
        ),
        fires=("Prefere «terça ou quinta»?", "«Agende aqui no Calendly»."),
        quiet=("Na terça tenho dentista.",),
    ),
    "asks.demonstration": Spoken(
        phrases=phrases(
            "(uma|agendamos|marcar|nossa|agendar) [rapida|breve] (demo|demonstracao|apresentacao comercial)",
            "(apresentar|mostrar|conhecer|mostrar lhe|apresentar lhe) [te|o|a|um|uma] (nosso|nossa|o nosso|a nossa) (sistema|plataforma|solucao|metodo|ferramenta|produto|trabalho|software|app)",
            "(da uma olhada|testar|experimentar|teste) (na|o|a|no|gratis|minha|nossa) [minha|nossa|meu|nosso] (plataforma|sistema|ferramenta|app|software)",
        ),
        fires=("«Agendamos demonstração»?", "Posso «apresentar nossa plataforma»?"),
        quiet=("Posso testar a bicicleta no sábado?",),
    ),
    "asks.contact-details": Spoken(
        phrases=phrases(
            "(me passa|me manda|passa me|manda me|me da|me envia|qual|envie me|envia me|me deixa|me passe|me mande) [o|e|o seu] (seu|teu|o|um) (numero|telefone|telemovel|celular|email|e mail|contato|contacto|whatsapp|whats|zap)",
            "qual (whatsapp|whats|email|numero|telefone) (uso|posso|voce|e o)",
        ),
        unless=phrases("(coral|churras|fotos|ata|diploma|lista do|entrega)"),
        fires=("«Me passa teu número»?", "«Qual o seu email»?"),
        quiet=("Me manda teu email pro coral.",),
    ),
    "asks.introduction": Spoken(
        phrases=phrases(
            "(me apresentar|apresentar me|me apresenta|apresenta me|me apresente|apresentasse) (a|ao|pro|pra|para|o|?)",
            "(me coloca|me por|por me|colocar me|me colocar|me pondo) em (contato|contacto) com",
            "(abrir|abre|abrisse) [as|a|uma|umas] (portas|porta)",
            "vi que (voces sao|vcs sao|a senhora tem|o senhor tem|voce tem|tem) conexao",
        ),
        unless=phrases("(deixe me apresentar|permita me apresentar|deixa eu me apresentar)"),
        fires=("Consegue «me apresentar pro» diretor?", "Pode «me colocar em contato com» ela?"),
        quiet=("Vim me apresentar: sou a porteira nova.",),
    ),
    "asks.referrals": Spoken(
        phrases=phrases(
            "({number}|tres|cinco|dez|algumas|uns) (indicacoes|referencias|indicados)",
            "(me passe|me passa|manda|me manda|passa|indica|me indica|indicar|mande|indicasse) [ai] [o|os|a] (contato|contatos|contactos|nome|nomes|ex colegas|{number}|cinco|tres|alguem|pacientes|clientes) [de|e|que|o|uns]",
            "(contacto|contato|contactos|contatos) de (tres|cinco|{number}|uns|alguns|colegas)",
            "(por indicacao|cada indicacao|cada matricula|voce indica|o senhor indica|vc indica)",
            "(conhece|conheces) alguem que (precise|queira|tenha interesse|possa|precisa)",
        ),
        unless=phrases("(estagio|tese|quarto|cachorro|casa|emprego)"),
        fires=("Preciso de «20 indicações» até sexta.", "«Conhece alguém que precise» de seguro?"),
        quiet=("Conhece alguém que alugue um quarto em casa?",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(escrever|escreve|escreva|deixar|deixa|deixe|gravar|grava|dar|preciso de|daria) [me|um|uma|{number}|tres|cinco|seu|teu] [um|uma|bela|lindo] (depoimento|depoimentos|recomendacao|recomendacoes|avaliacao|avaliacoes|testemunho|estrelas|avaliacao)",
            "(indicasse|indique|recomende|divulgue|aconselhe|indicar) (aos|a seus|nossos|nosso|meu|nossa|para os) (pacientes|alunos|produto|curso|cursos|livro|clientes|e book|ebook)",
            "indica nossos (cursos|produtos|servicos)",
            "grava {number} segundos",
        ),
        unless_anywhere=phrases(
            "(professor*|fechamento de|trabalhamos juntos|mestrado|bolsa|orientanda|sem pressa)"
        ),
        fires=("«Preciso de 5 depoimentos».", "Pode «deixar uma avaliação»?"),
        quiet=("Professora, pode escrever uma recomendação pro mestrado?",),
    ),
    "asks.scripted-words": Spoken(
        phrases=phrases(
            "(ja escrevi|segue|ja tem|temos|mando) [ate|o|um|a] (modelo|legenda|card|texto|copy|falas) [pronto|pronta|do|e|prontos|pra|?]",
            "(copia e cola|so trocar|so assinar|so postar)",
            "(texto|legenda|post) (pronto|pronta|prontos|ja pronto)",
            "(mandamos|a gente manda|enviamos) as falas",
        ),
        fires=("«Já escrevi um modelo».", "É «só trocar» o nome."),
        quiet=("O texto está no mural.",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=phrases(
            "(compartilha|compartilhe|compartilhar|partilhe|partilha|partilhar|divulgue|divulga|divulgar|reencaminhe|encaminhe|repasse|repassa|publique|marque) [o|a|meu|minha|com|nosso|nossa|este|esse|nos|em|ao] [o|seus|suas|{number}|pelo|meu] (video|post|stories|amigos|campanha|link|conteudo|livro|pesquisa|menos|contatos|contactos|grupos|responsavel|publicacao|e book|ebook|empreendedores|rede)",
            "(com|entre|pra|para) (seus|suas|sua|teus|tua) (contatos|contactos|seguidores|rede|audiencia|base|alunos|amigos)",
            "(da|de|dar|deixe|deixa) [um|uma] (like|curtida|joinha) (no|na|em)",
            "(segue|siga|seguir) (meu|minha|a nossa|nossa|a minha|nosso) (pagina|perfil|canal|instagram)",
            "(deixe|deixa) o (seu|teu) comentario",
            "traga {number} (votos|amigos|convidados)",
        ),
        fires=("«Compartilhe meu vídeo», por favor.", "«Divulgue com seus contatos»."),
        quiet=("Partilho o carro com a Rosa.",),
    ),
    "asks.your-audience": Spoken(
        phrases=phrases(
            "(sua|tua|seus|suas|teus|vossa) (audiencia|seguidores|comunidade|base|inscritos|leitores|lista de contatos)",
            "(contamos|conto|contar) com (sua|a sua|tua) voz",
            "(embaixador|embaixadora|embaixadores|influenciador|influenciadora) (da|do|de)",
            "(nos|seus) stories",
        ),
        unless_anywhere=phrases("(sou leitor*|acompanho sua|inscrevi)"),
        fires=("É a cara da «sua audiência».", "«Contamos com sua voz»."),
        quiet=("Sou leitora da sua comunidade.",),
    ),
    "asks.money": Spoken(
        phrases=phrases(
            "(me empresta|emprestar|empresta me|me emprestaria|emprestar me) ({number}|{money}|dinheiro|uns|algum|um dinheiro)",
            "(busco|buscamos|procuro|procuramos|captando|levantando) [uma|um] [rodada|ronda|de] (investidores|investidor|investimento|capital|socios investidores|anjos)",
            "(rodada|ronda) (seed|pre seed|de investimento|de {money}|anjo)",
            "(doar|doacao|donativo|vaquinha|contribua) (para|pra|a|com|de|em)",
        ),
        unless=phrases("(sangue|cabelo|tese|ja fiz|livro|livros|roupa|recebe)"),
        fires=("«Me empresta 300» até sexta?", "«Procuramos investidores» para a loja."),
        quiet=("Me empresta o carro no sábado?",),
    ),
    "asks.survey": Spoken(
        phrases=phrases(
            "(responda|responder|responde|preencha|preencher|preenche) [a|ao|o|um|uma|nosso|nossa|este|esta|meu|minha] (pesquisa|questionario|inquerito|formulario|enquete)",
            "(pesquisa|questionario|inquerito) (de|com|anexa|anexo|super) [{number}|rapida]",
        ),
        fires=("«Preencha o questionário» até terça.", "Pode «responder uma pesquisa»?"),
        quiet=("A secretaria tem o boletim.",),
    ),
    "asks.vote": Spoken(
        phrases=phrases(
            "(vote|vota|votem) (em|por|no|na|aqui)",
            "(conto com|peco|preciso do) (seu|o seu|teu) (voto|apoio)",
            "(assine|assina) (a|esta|nossa) peticao",
        ),
        fires=("«Vote no» meu projeto.", "«Conto com seu apoio»!"),
        quiet=("A votação do síndico é segunda.",),
    ),
    "asks.join": Spoken(
        phrases=phrases(
            "(entre|entra|participe|junte se|faca parte|inscreva se|cadastre se|registe se|venha fazer parte) (na|no|da|do|a|ao|em|nosso|nossa|pelo) [nossa|nosso|minha|meu] (comunidade|grupo|clube|time|equipe|equipa|programa|link|lista|canal|curso|mentoria)",
            "(quer|queres|topa|aceita) (entrar|participar|fazer parte|conhecer) [da|do|no|na] (nosso|nossa|time|grupo|clube|?)",
            "vem (fazer parte|pro time)",
        ),
        fires=("«Entre na nossa comunidade».", "«Inscreva-se no link»."),
        quiet=("Entre pela porta do clube.",),
    ),
    "asks.send-material": Spoken(
        phrases=phrases(
            "(posso|podemos|quer que eu|queres que|permite que) [te|lhe|eu] (mandar|enviar|mande|envie|partilhar|encaminhar|mando) [te|lhe|um|uma|mais|a|o|nosso|nossa] (informacao|informacoes|proposta|audio|video|apresentacao|material|catalogo|ebook|e book|detalhes|link|portfolio)",
            "(envio|segue|mando|te mando|lhe envio|anexo) [o|a|em breve] [nosso|nossa|o nosso|a nossa|um|uma] (catalogo|proposta|apresentacao|material|ebook|audio|video|portfolio|brochura)",
        ),
        unless_anywhere=phrases("(como combinamos|voce pediu|edital|vaga|exposicao|turma)"),
        fires=("«Posso te mandar um áudio»?", "«Envio o nosso catálogo»."),
        quiet=("Segue o catálogo da exposição.",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(trocar|partilhar|compartilhar) (ideias|impressoes|experiencias|figurinhas|opinioes|uma ideia)",
            "(podemos|poderiamos|gostaria de|gostava de|adoraria|queria) (conversar|falar|te conhecer|o conhecer|tomar um cafe) [consigo|com voce|contigo|um dia|sobre um|mais|?]",
            "(ver|explorar|entender) (como podemos|formas de|possibilidades|de que maneira)",
            "(conversar sobre um projeto|vontade de conversar|nossos caminhos)",
        ),
        unless_anywhere=phrases("(tese|tcc|mestrado|vaga|estagio|{number})"),
        fires=("Gostaria de «trocar ideias».", "«Podemos conversar um dia»?"),
        quiet=("Queria falar com você da tese.",),
    ),
}
