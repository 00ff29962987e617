"""How customers, applicants and those with a matter to settle write in Portuguese: plain words that an offer silences."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import OFFERS, SELLS
from screener.rules.languages.words.portuguese import DAYS, GREETS, JOBS, KIN

_WANT = "(preciso|precisamos|precisava|precisavamos|procuro|procuramos|busco|buscamos|quero|queremos|queria|queriamos|gostaria|gostariamos|gostava|gostavamos|necessito|necessitamos)"
_DO = "(fazem|faz|fazes|fabricam|vendem|vendes|consertam|conserta|arranjam|reparam|alugam|aluga|imprimem|enviam|entregam|servem|atendem|cortam|pintam|instalam|restauram|traduzem|traduz|despacham|podam|afinam|recolhem|recebem|trabalham|montam|costuram|lavam|revestem|trocam|transportam|cobrem)"
_PAPER = "(telefone|telemovel|numero|ata|atas|ficha|chaves|copia|planta|plantas|fotos|foto|lista|fatura|factura|nota|nome|endereco|morada|horario|horarios|arquivo|ficheiro|rascunho|medidas|papeis|documento|documentos|planilha|recibo|escala|email|contato|contacto|laudo|resultados|programacao|certificado|formulario|modelo|partitura|grade|localizacao|minuta)"

EVERYDAY: Final[Mapping[str, Spoken]] = {
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(fazem|tem|vendem|servem|organizam|oferecem|dao|alugam|aceitam|entregam) _ [_] [_] (para|pra|de|com|em|os|sem|ao|aos|no|na) _ ... ?",
            "(quero|queremos|queria|queriamos|gostaria de|gostariamos de|gostava de) (encomendar|contratar|comprar|alugar|reservar|inscrever|fazer um pedido|fazer uma encomenda|pedir um orcamento|matricular) _",
            "(para|pra|precisamos de|somos|seriam|queremos) [umas|uns] {number} (pessoas|unidades|convidados|caixas|metros|quilos|litros|cadeiras|alunos|pecas|exemplares|camisetas|noites|garrafas|sacos|mudas|criancas|marmitas|doses)",
            f"^ {GREETS} [voces|vcs|vc|voce|ainda|aqui] {_DO} .. _",
            f"(voces|vcs|vc|voce|ainda|a senhora|o senhor) [ainda|tambem] {_DO} ... ?",
            "(tem|teem|tens|ha|havera|teriam|tera|sobrou|ainda tem|ainda ha) [ainda|alguma|algum|uma|um] (vaga|vagas|mesa|mesas|horario|disponibilidade|estoque|quarto|quartos|tamanho|peca|pecas|consulta|ingresso|ingressos|bilhetes) .. (para|pra|no|na|em|de|livre|?|dia)",
            f"{_WANT} [de|um|uma|uns|fazer|pedir|saber] [um|uma|o|a|fazer|pedir] (orcamento|cotacao|preco|valor|encomendar|encomenda|comprar|reservar|alugar|contratar|mesa|quarto|transporte|consulta|trocar|devolver|cancelar|reformar|arrumar|consertar|pintar|imprimir|traduzir|instalar)",
            f"{_WANT} [de|por] [um|uma] (encanador|canalizador|eletricista|fotograf*|carpinteir*|marceneir*|advogad*|contador*|contabilista|arquitet*|pintor|jardineir*|tradutor*|interprete|costureira|pedreiro|serralheiro|veterinari*|alguem|quem|fornecedor de) .. (que|para|pra|em|me|nos|de|faca|venda|conserte)",
            "(quanto|qual o valor|qual o preco|qual e o valor|qual seria o valor|por quanto) (fica|ficaria|custa|custaria|sai|sairia|e|seria|cobra|cobram|levam|leva|por|de|da|do|para|pra|demora|faz) ",
            "(quanto fica|qual o valor|qual o preco|qual o prazo|quanto custa|quanto sai) [?]",
            "(saber|informar|me diz|diga me|me passa|passar|me informa|dizer me) [me] [o|qual o] (preco|precos|valor|valores|prazo|custo) .. _",
            "(me|nos) (anota|reserva|guarda|faz|fazem|guardam) (um|uma|duas|dois|mesa|o|a) _",
            "(da para|da pra|e possivel|posso|podia|consigo) (reservar|encomendar|comprar|levantar|retirar|pagar|marcar consulta|trocar|devolver)",
            "(orcamento|cotacao|preco|encomenda) (para|de|por|pra) [uns|umas|um|uma|o|a|os|as] ({number}|casamento|cozinha|telhado|festa|mudanca|evento|terraco|jardim|condominio|aniversario|poda|pintura|banheiro|muro|piscina|batizado|reforma)",
            f"{_WANT} [de] (saber|consultar|perguntar) .. se (tem|ha|fazem|vendem|entregam|alugam|trabalham|atendem|consertam|recebem|aceitam)",
            "(fazem|fariam|podem fazer|marcar) [uma|a] visita (tecnica|ao local|aqui)",
        ),
        unless=phrases("(faz|fazem) (sentido|falta|parte|questao|diferenca)"),
        unless_anywhere=OFFERS,
        fires=(
            "«Boa tarde, fazem reparação de bombardinos»?",
            "«Preciso de orçamento» do muro. «Quanto fica?»",
        ),
        quiet=("Fazem anúncios? Vendemos espaços na rádio.",),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=phrases(
            "(somos|sou) [os|as|o|a|dos|das] (do|da|de) (pedido|reserva|fatura|mesa|casamento|apartamento|obra|avaria|curso|reforma|encomenda)",
            "(vosso|vossa|seu|sua) (tecnico|entregador|encanador|instalador|funcionaria|funcionario|recepcionista|motorista|loja|oficina|escritorio|clinica) .. (veio|me disse|deixou|ligou|nao|me atendeu|ficou|nos|trouxe)",
            "(voces|vcs) (me|nos) (enviaram|mandaram|cobraram|trouxeram|serviram|instalaram|venderam|entregaram) _",
            "(comprei|compramos|pedi|pedimos|encomendei|encomendamos|contratei|contratamos|aluguei|alugamos|reservei|reservamos|me entregaram|nos entregaram|instalaram|consertaram|cobraram|me mandaram|nos mandaram|chegou|chegaram|recebemos|montaram|pintaram) (o|a|os|as|um|uma|dois|duas|{number}|errado|ontem|faz|em|no|na|por|com|de) _",
            "(que|o que) (comprei|comprei ai|encomendei|voces|vcs|o rapaz|a moca|o tecnico) .. (consertou|instalou|entregou|montou|deixou|vendeu|na|no|ai|de)",
            "(nao|parou de|deixou de|voltou a|ainda nao|ja nao) (funciona|funcionar|carrega|abre|liga|gela|esquenta|chegou|chegaram|fecha|responde|respondem|atende|atendem|deixa|da para|anda|vaza) _",
            "(parou|quebrou|vazou|encravou|avariou|estragou|deu defeito) [de novo|outra vez|ontem|na|no|com]",
            "(meu|minha|nosso|nossa|o meu|a minha) (pedido|fatura|reserva|encomenda|consulta|matricula|pacote|recibo|apolice|processo|contrato|garantia|sinistro|boleto|geladeira|maquina|porta|peca|cadastro|inscricao) (de|do|da|n|numero|{number}|nao|ainda|chegou|esta|com|vence|saiu|vem|ficou|foi)",
            "sou [um|uma] (cliente|paciente|doente|utente|socia|socio|aluna|aluno|inquilina|inquilino|assinante|mae de|mae da|mae do|pai de|pai da|pai do|moradora|morador|condomina|condomino) ",
            f"(minha|meu|a minha|o meu) {KIN} (e|tem|tinha|esta|vai|foi|precisa|faltou|faz|caiu|ficou|conserta) _",
            "(ficou|chegou|ficaram|chegaram) (tudo|toda|muito|otimo|otima|perfeito|perfeita|lindo|linda|uma maravilha|maravilhos*|impecavel|excelente|bem|show)",
            "(cancelar|mudar|trocar|adiar|antecipar|confirmar|remarcar|desmarcar|remarco) (a|minha|nossa|o|meu|nosso) (consulta|reserva|pedido|turno|visita|aula|entrega|hora|horario|encomenda|exame)",
        ),
        unless=phrases(
            "(seu|sua|vosso|vossa) (site|pagina|negocio|empresa|conta) (nao|esta)", "(amor|solteir*|sozinh*)"
        ),
        unless_anywhere=OFFERS,
        fires=("«Comprei a geladeira» em maio e «parou de novo».", "O bolo «ficou lindo»."),
        quiet=("Comprei a franquia e quero te oferecer uma.",),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            "(me|nos) (podes|pode|poderia|consegue|consegues|podem) (emprestar|dar uma olhada|dar uma mao|cobrir|guardar|levar|mandar|passar) (o|a|os|as|uma|um|com|seu|no|na) _",
            f"({DAYS[1:-1]}|hoje a tarde|esta noite|depois de amanha) .. (reuniao|consulta|treino|plantao|turno|visita|ensaio|entrega|caminhao|chego|chegamos|passo|passamos|entro|saio|saimos|venho|nos vemos|fechamos|comeca|comecamos|assembleia|inventario|prova|exame|mutirao|aula)",
            f"(te|lhe|vos|segue|seguem|aqui vai|aqui esta) (deixo|passo|mando|envio|anexo|trago|levo|guardo|confirmo|devolvo|deixamos|mandamos) [aqui|em anexo|de novo] (o|a|os|as|um|uma|seu|teu|meu|sua) {_PAPER} (de|do|da|para|pra|que|com|e|assinad*|por|no|na|corrigid*)",
            f"(segue|seguem|aqui vai|aqui esta|mando|envio|deixo) [em anexo|anexo|aqui|lhe|te] (o|a|os|as) {_PAPER} (de|do|da|para|pra|que|com|assinad*|no|na|corrigid*)",
            "(pode|podes|podem|consegue|consegues|poderia|lembra de|lembre de|nao esquece de|nao se esqueca de|tem que|ha que) (avisar|levar|assinar|abrir|cobrir|buscar|imprimir|me mandar|me passar|deixar|me cobrir|ir buscar) _ _",
            "(chego|vou chegar|chegamos|vou me atrasar|atraso me) (atrasad*|{number} minutos|um pouco|meia hora|tarde|uns)",
            "(foi adiada|foi adiado|foi antecipad*|ficou para|fica para|passou para|passou pra|ficou pra|mudou pra|mudou para|foi cancelad*|esta de pe|continua de pe|ta de pe)",
            f"(chegas|vens|vem|chega|desces|sobes|entras) [mesmo|as|no|na|dia|em] ({{number}}|{DAYS[1:-1]})",
            "(te|o|a|lhe) (busco|pego|espero|apanho|cubro) (no|na|as|em|ai|la) _",
            f"(nos vemos|combinamos|passamos|abrimos|entramos|passo|vimos|passo ai) (em|no|na|as|hoje|amanha|ate|depois) [{DAYS[1:-1]}|o|a|{{number}}]",
            "(quem (traz|leva|tem as|fica com|vai)|so falta (assinar|aceitar|mandar|tu|voce|vc)|falta voce) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Amanhã a reunião» é às nove.", "«Segue a lista do» mutirão."),
        quiet=("Amanhã tem aula grátis, inscreva-se.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=phrases(
            "(perguntaste|perguntou|pediste|pediu|procuravas|procurava|perguntaram|pediram) (por|quem|se|um|uma|o|a|os|as|onde|que|como) _",
            "(aqui|ai|te|lhe) (tens|tem|vai|vao|esta|estao|envio|passo|deixo) (o|a|os|as) [_] que (te|lhe|vos|me|voce|vc|pediu|pediste) _",
            "(conforme|como|tal como) (o|te|lhe) (combinado|falado|acordado|disse|falei|prometi|contei|prometido)",
            "(que|o que) (vimos|falamos|combinamos|comentei|te falei|lhe falei|te disse|lhe disse|te prometi|me pediram|nos pediram|nos pediu|pedias|pedia|pediste|perguntou|procurava|precisava|ficou faltando|fiquei de) [ontem|no|na|em|por|para|de]",
            "(em resposta|respondendo|sobre|quanto) (a|ao|o|a sua|a tua) (sua|seu|tua|teu|vossa) (mensagem|pergunta|consulta|email|anuncio|duvida|pedido)",
            "lembrei (da|do|de) (sua|seu|tua|teu|vossa|vosso|voce|vc|voces|vcs|si|ti)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Conforme combinado», vai a lista.", "«Lembrei da sua» dúvida do telhado."),
        quiet=("Lembrei de você e quero te ajudar: ofereço cursos.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(salario|vencimento|remuneracao|bolsa) (de|entre|desde|base) ({number}|{money}) ",
            "(tempo inteiro|horario completo|meio periodo|turno da (noite|manha|tarde)|contrato sem termo|contrato de {number}|clt|regime {number}|substituicao de|licenca maternidade)",
            f"(vaga|vagas|posto|lugar|oportunidade|concurso) (de|para|pra|como) [um|uma] {JOBS}",
            f"(procuro|procuramos|procura|contratamos|selecionamos|estamos a procura de|precisamos de|preencher|estamos contratando|contrata) [um|uma|o|a|proxim*|nov*] {JOBS} (de|para|pra|em|com|que|no|na|{{number}}|turno)",
            f"(seu|teu) interesse {JOBS} (de|em|para|no|na)",
            "(temos|ha|abriu|abrimos|surgiu|esta aberta|saiu) [aberta|uma|um|aberto] [uma|um] (vaga|vagas|lugar de) (de|para|pra|no|na|em|ca)",
        ),
        unless_anywhere=phrases(
            "(sem experiencia|whatsapp|zap|telegram|por dia|ao dia|confidencial|sigiloso|home office|pelo celular|pix|ganhe ate|comissoes|curso|matricula|multinivel|taxa|visto|perfis como|curriculo para)"
        ),
        fires=("«Abriu vaga de» soldador em Betim.", "«Procuramos enfermeira para» o lar."),
        quiet=("Vaga de auxiliar home office, ganhe até 300 por dia.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(busco|procuro|buscando|procurando|a procura de|em busca de|ando a procura de) [meu|um|uma|de] [primeiro|novo|nova] (trabalho|emprego|estagio|vaga|colocacao|oportunidade) (em|de|na|no|como|desde|depois|apos)",
            "(fiquei sem|fui demitid*|fui despedid*|desempregad*|fechou a fabrica|acabou meu contrato|no desemprego)",
            "(preparo|preparando|estou a preparar|estudando|estou a estudar|estudo|comeco|faco) [para|pra|o|a|as|meu|minha|um|uma] (concurso|exame|prova|tese|tcc|estagio|mestrado|doutorado|residencia|licenciatura|enem|oab|dissertacao|curso tecnico|tecnico)",
            "(a|o|sua|essa|vossa) (vaga|oferta|posto|concurso|anuncio|edital) (de|ainda|esta|continua|para|pra|do|da) _",
            "(que|qual) (estudou|estudaste|formacao|curso|caminho|mestrado|tecnico) _ [_] (para|fez|fizeste|seguiu|recomenda|serve|pra)",
            "(me inscrevi|me candidatei|candidatei me|concorri|enviei|mandei|entreguei|deixei|apliquei|submeti) .. (candidatura|curriculo|cv|vaga|concurso|selecao|processo|edital|como|oferta)",
            "(tenho|tive|fiz|vou ter) [uma|a|minha] entrevista (no|na|em|com|para|pra|amanha|dia|segunda|terca|quarta|quinta|sexta)",
            "(quem|com quem|a quem|pra quem) (cuida|trata|ve|posso|mando|envio|devo|recebe) .. (selecao|processo|vaga|candidatura|candidaturas|curriculo|curriculos|cv|recrutamento)",
            "(recebem|aceitam|acolhem|pegam|tem) .. (estagiarios|estagiario|curriculos|curriculo|aprendizes|voluntarios|estagio|estagios|candidaturas)",
            "(acabei de|acabo de|recem) (formar|terminar|sair|comecar|entrar|formad*|me formar|concluir|tirar|chegad*) (de|em|na|no|o|a|meu)",
            f"^ {GREETS} (curso|estudo) (o|a|na|no|em) _",
            "(curso|estudo|termino|estou terminando|estou no|estou acabando|faco) (o|a|no) ({number}|primeiro|segundo|terceiro|quarto|ultimo|faculdade|curso|tecnico|graduacao|licenciatura) (ano|periodo|semestre|em|de|da|na|no)",
            "(quero|queria|gostaria de|penso em|pensando em|pretendo|tento) (mudar de area|me dedicar|mudar para|aprender|me especializar|migrar|ir para a area|entrar na area|prestar concurso) ",
            "(por onde|como) (comecar|comecou|comecaste|chegou|chegaste|entrou|entraste|foi a sua|foi o seu|foi a tua|foi o teu|foi a transicao|conseguiu|se preparou|e trabalhar|deu o salto)",
            "(que|algum|qualquer|um) (conselho|curso|livro|dica|caminho|orientacao) .. (recomenda|recomendaria|me daria|me da|indica|indicaria|agradeco|ajuda|ja ajuda)",
            f"(sou|fui) {JOBS} [_] [_] [ha|e|com|tenho|por] {{number}} anos",
            "(sou|tambem sou) (concurseir*|residente|estagiari*|aprendiz|doutorand*|mestrand*|estudante|alun*|bolsista) ",
        ),
        unless_anywhere=OFFERS,
        fires=("«Me inscrevi como» merendeira.", "Não sei «por onde começar»."),
        quiet=("Candidatei-me ao prêmio como marca, seu voto ajuda.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=phrases(
            "(queria|gostaria de|gostava de|quero|preciso|precisava de) saber (se|como|quando|quanto|onde|que|por|qual|quem|o) _",
            "(uma|minha|outra|tenho uma) (pergunta|duvida|curiosidade) (sobre|do|da|rapida sobre|com|acerca)",
            "[voces|vcs|vc|voce|o senhor|a senhora|alguem] (sabes|sabe|sabem|conheces|conhece|conhecem|lembra|lembras) (se|algum|alguma|onde|quem|quando|como|qual|de) _ _ ... ?",
            "(que|qual|quais|que tipo de|de que|com que) [_] (usas|usa|usaste|usou|usam|recomenda|recomendas|recomendam|plantaste|plantou|escolheu|escolheram|utilizou|semeou|seguiu|leu|prefere|preferem|colocou|aplicou) ... ?",
            "(como|por que|porque|quando|onde|em que|quanto) [voce|vc|voces|vcs|o senhor|a senhora|e que] (fez|fizeste|fizeram|conseguiu|conseguiram|tirou|mediu|mediram|calculou|calcularam|escolheu|gravou|pintou|restaurou|aprendeu|comecou|costurou|demorou|resolveu|resolveram|fazem) _ ... ?",
            "(serve|vale|funciona|aplica se|inclui|cobre|aguenta) (para|tambem|com|em|no|na|o|a|os|as|pra) _ [_] ... ?",
        ),
        unless=phrases(
            "(tua empresa|sua empresa|teus clientes|seus clientes|hoje|atualmente|negocio|fornecedor)"
        ),
        unless_anywhere=OFFERS,
        fires=("«Qual verniz usou na arca?»",),
        quiet=("Sabe se a loja vende? Ajudamos empresas a vender.",),
    ),
    "welcome.asks-leave": Spoken(
        phrases=phrases(
            "(posso|podia|poderia|podemos|me deixa|me deixas|deixa me|importa se se|se importa se|importas te se|te importa se|tudo bem se) [eu] (usar|uso|citar|cito|traduzir|traduzo|mostrar|mostro|incluir|reproduzir|copiar|partilhar|compartilhar|ler|imprimir|perguntar lhe|perguntar te|perguntar|pergunto) (teu|seu|sua|tua|vosso|vossa|o|a|em|por|sobre|uma|um|algo|com|na|no) _",
        ),
        unless=phrases("(negocio|proposta|projeto que|oportunidade)"),
        unless_anywhere=OFFERS,
        fires=("«Posso usar seu mapa» na aula?",),
        quiet=("Posso mostrar a demo? É grátis.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(nao creio|nao acho|nao me parece|nao penso|duvido) que (seja|sejam|fosse|o|a|os|as|isto|isso|funcione|se|esteja|valha|tenha) _",
            "(com todo o respeito|com todo respeito|com respeito|permita me discordar|discordo|divirjo|uma ressalva|um reparo|uma precisao|faltou te|faltou voce|escapou lhe|passou batido)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Com todo o respeito», a lei mudou em 2019.",),
        quiet=("Com todo respeito, oferecemos economia.",),
    ),
    "asks.asks-nothing": Spoken(
        phrases=phrases(
            "(so|somente|apenas) (quero|queria|vim|venho|passei|passo|escrevo|era) [para|pra] (seguir|ler|aprender|cumprimentar*|dar|dizer|parabenizar|agradecer|avisar|acompanhar|deixar) _",
            "(sem pedir nada|sem mais|sem outro motivo|nao busco nada|nao vendo nada|nao preciso de resposta|nao precisa de resposta|nao tem que responder)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Só queria dizer que» adorei.",),
        quiet=("Só quero dizer que oferecemos crédito.",),
    ),
}
