"""What everybody writes: LinkedIn's own texts and the courtesies around a request, in many languages."""

from typing import Final

_GREETINGS = """
hi hello hey dear greetings good morning afternoon evening there all everyone team mr mrs ms mx sir dr prof
hallo moin servus liebe lieber guten tag morgen abend sehr geehrte geehrter herr frau gruss
bonjour salut cher chere monsieur madame
hola buenos buenas dias tardes estimado estimada querido querida
ola bom boa dia tarde caro cara prezado prezada
ciao buongiorno buonasera salve gentile
hoi dag beste geachte heer mevrouw goedemorgen goedemiddag
dzien dobry czesc witam szanowny szanowna panie pani
hej hei god morgon merhaba selam sayin ahoj tere namaste
"""
GREETINGS: Final = frozenset(_GREETINGS.split())
"""Words a greeting is made of."""

_SENTENCES = """
I'd like to add you to my professional network on LinkedIn.
I'd like to join your LinkedIn network.
I would like to add you to my professional network.
Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.
Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
Ich würde Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
Ich möchte dich gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.
Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.
J'aimerais vous inviter à rejoindre mon réseau professionnel en ligne, sur le site LinkedIn.
Je vous invite à rejoindre mon réseau professionnel sur LinkedIn.
Me gustaría añadirte a mi red profesional en LinkedIn.
Me gustaría agregarte a mi red profesional en LinkedIn.
Me gustaría incluirte en mi red profesional de LinkedIn.
Gostaria de adicioná-lo à minha rede profissional no LinkedIn.
Gostaria de adicionar você à minha rede profissional no LinkedIn.
Vorrei aggiungerti alla mia rete professionale su LinkedIn.
Desidero aggiungerti alla mia rete professionale su LinkedIn.
Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn.
Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.
Chcę dodać Cię do mojej sieci zawodowej w serwisie LinkedIn.
Chciałbym dodać Cię do mojej sieci zawodowej na LinkedIn.
Chciałabym dodać Cię do mojej sieci zawodowej na LinkedIn.
Jag vill gärna lägga till dig i mitt professionella nätverk på LinkedIn.
Jeg vil gerne føje dig til mit professionelle netværk på LinkedIn.
Jeg vil gjerne legge deg til i mitt profesjonelle nettverk på LinkedIn.
Haluaisin lisätä sinut ammatilliseen verkostooni LinkedInissä.
Sizi LinkedIn'deki profesyonel ağıma eklemek istiyorum.
Seni LinkedIn'deki profesyonel ağıma eklemek istiyorum.
Rád bych si vás přidal do své profesní sítě na LinkedIn.
Rád by som si vás pridal do svojej profesionálnej siete na LinkedIn.
Szeretném felvenni Önt a szakmai kapcsolataim közé a LinkedIn oldalon.
Aș dori să vă adaug la rețeaua mea profesională de pe LinkedIn.
Я хотел бы добавить вас в свою профессиональную сеть в LinkedIn.
Я хочу добавить вас в свою сеть контактов в LinkedIn.
Я хотів би додати вас до своєї професійної мережі в LinkedIn.
Saya ingin menambahkan Anda ke jaringan profesional saya di LinkedIn.
Gusto kitang idagdag sa aking propesyonal na network sa LinkedIn.
Tôi muốn thêm bạn vào mạng lưới chuyên nghiệp của tôi trên LinkedIn.
Θα ήθελα να σας προσθέσω στο επαγγελματικό μου δίκτυο στο LinkedIn.
मैं आपको LinkedIn पर अपने पेशेवर नेटवर्क में जोड़ना चाहता हूँ।
أود إضافتك إلى شبكتي المهنية على لينكد إن.
ฉันต้องการเพิ่มคุณในเครือข่ายมืออาชีพของฉันบน LinkedIn
LinkedInで私のプロフェッショナルネットワークに追加させてください。
링크드인에서 제 인맥에 추가하고 싶습니다.
我想把您加为我在领英上的好友。
我想將您加入我的 LinkedIn 專業人脈網絡。
Hi, I'm looking to expand my network with fellow business owners and professionals.
I came across your profile and thought it would be great to connect.
I came across your profile and would love to connect with you.
I came across your profile and I would like to connect.
I came across your profile on LinkedIn and was impressed by your background and experience.
I saw your profile and thought we should connect.
I noticed we have some mutual connections.
I see that we have several mutual connections and thought it would be good to connect.
We share a few mutual connections.
We have a lot of connections in common.
I am always looking to expand my network.
I'm looking to grow my professional network here on LinkedIn.
I am looking to connect with like-minded professionals in the industry.
I'd love to connect and learn more about what you do.
I would love to connect and stay in touch.
I would be happy to connect with you here on LinkedIn.
Happy to connect!
Let's connect.
It would be great to connect with you.
It would be great to have you in my network.
I would be honoured to have you in my network.
I'd love to have you in my network.
I look forward to connecting with you.
Looking forward to hearing from you.
Looking forward to connecting.
Thank you for connecting with me.
Thanks for accepting my invitation to connect.
Thank you for the connection.
Thanks for connecting!
It's great to be connected.
Nice to meet you.
It was nice meeting you.
It was great to meet you yesterday.
It was nice to meet you at the event last week.
I hope you are doing well.
I hope this message finds you well.
Hope you're having a great week.
Have a great day!
Congratulations on your new role!
Congrats on the new job.
Congratulations on your work anniversary.
Congratulations on your promotion, well deserved!
Wishing you all the best in your new position.
Happy birthday!
I hope you have a great day.
Merry Christmas and a happy new year to you and your family.
Please accept my invitation.
Please feel free to reach out.
Let me know if I can help in any way.
Thank you very much for your time.
Thank you in advance.
Kind regards.
Best regards.
All the best.
Many thanks.
I hope you don't mind me reaching out.
I wanted to reach out and say hello.
I just wanted to say hello.
I am interested in what you do.
I enjoy reading your posts.
I have been following your work for a while.
Please let me know if you have any questions.
Please do not hesitate to contact me.
Ich freue mich über die Vernetzung.
Ich würde mich gerne mit Ihnen vernetzen.
Lassen Sie uns vernetzen.
Ich würde mich freuen, wenn wir uns hier vernetzen.
Ich freue mich auf den Austausch mit Ihnen.
Ich bin auf Ihr Profil aufmerksam geworden.
Ich bin auf dein Profil gestoßen und würde mich gerne mit dir vernetzen.
Ich freue mich über eine Vernetzung und auf einen interessanten Austausch.
Vielen Dank für die Vernetzung.
Danke für die Annahme meiner Anfrage.
Vielen Dank für Ihre Kontaktanfrage.
Herzlichen Glückwunsch zur neuen Position.
Alles Gute zum Geburtstag.
Mit freundlichen Grüßen.
Viele Grüße.
Frohe Weihnachten und einen guten Rutsch ins neue Jahr.
Je serais ravi d'échanger avec vous.
Je serais heureux de vous compter parmi mes contacts.
J'ai vu votre profil et je souhaiterais vous ajouter à mon réseau.
Au plaisir d'échanger avec vous.
Merci d'avoir accepté mon invitation.
Merci pour votre invitation.
Bonne journée.
Bien cordialement.
Félicitations pour votre nouveau poste.
Joyeux anniversaire.
Je vous souhaite une bonne année.
Me gustaría conectar contigo.
Me encantaría formar parte de tu red de contactos.
He visto tu perfil y me gustaría conectar contigo.
Espero que estés muy bien.
Quedo a tu disposición.
Gracias por aceptar mi invitación.
Gracias por conectar.
Un saludo.
Saludos cordiales.
Que tengas un buen día.
Felicidades por tu nuevo puesto.
Feliz cumpleaños.
Feliz Navidad y próspero año nuevo.
Gostaria de me conectar com você.
Vi o seu perfil e gostaria de fazer parte da sua rede.
Obrigado por aceitar o meu convite.
Obrigada por aceitar o convite.
Espero que esteja tudo bem com você.
Parabéns pelo novo cargo.
Feliz aniversário.
Tenha um ótimo dia.
Fico à disposição.
Mi farebbe piacere entrare in contatto con lei.
Ho visto il tuo profilo e mi piacerebbe entrare in contatto.
Grazie per aver accettato la mia richiesta di collegamento.
Grazie per il collegamento.
Buona giornata.
Congratulazioni per il nuovo incarico.
Buon compleanno.
Cordiali saluti.
Ik zou graag met je in contact komen.
Ik kwam je profiel tegen en wil graag met je connecten.
Bedankt voor het accepteren van mijn uitnodiging.
Leuk om te connecten.
Met vriendelijke groet.
Gefeliciteerd met je nieuwe baan.
Gefeliciteerd met je verjaardag.
Chciałbym nawiązać z Tobą kontakt.
Dziękuję za przyjęcie zaproszenia.
Miłego dnia.
Pozdrawiam serdecznie.
Jag såg din profil och vill gärna komma i kontakt med dig.
Tack för att du accepterade min inbjudan.
Profilinizi gördüm ve sizinle bağlantı kurmak isterim.
Davetimi kabul ettiğiniz için teşekkür ederim.
"""
EVERYDAY: Final = tuple(_SENTENCES.split("\n"))
"""Sentences of which no one can be the author."""
