import type { LanguagePack } from './pack';

/** Spanish, Portuguese, French, Italian, Romanian. */
export const ROMANCE: readonly LanguagePack[] = [
  {
    language: 'es',
    praise: `hermos* bell* lind* bonit* precios* guap* preciosur* divin* espectacular* increíble* maravill* genial* excelente* perfect* fantástic*
      chul* súper super bueno buena buenos buenísim* mejor mejores encanta encantó encantan encantador* amo amé amor adoro gusta gustó
      reina rey diosa crack máquina grande top tremend* impresionante* talento talentos* inspiración inspiras elegante* fabulos* brutal
      lindura hermosura belleza bello rico rica padre padrísim* chido bacano bacán copado gracios* divertid* mola tierno tierna buen`,
    reaction: `hola gracias felicidades felicitaciones enhorabuena bravo saludos abrazo abrazos besos bendiciones dios bendiga amén buenos buenas días
      tardes noches sí no jaja jajaja jajajaja jeje wow guau uff ay olé vamos dale éxito éxitos feliz cumpleaños totalmente exacto`,
    media:
      'foto fotos fotografía imagen publicación post video vídeo videos vídeos reel contenido perfil página look outfit estilo trabajo',
    filler: `el la los las lo un una unos unas este esta esto ese esa eso es son está estás estoy eres soy tu tus tú te me mi mis yo nos
      muy mucho mucha tan tanto más todo toda todos todas siempre qué que cómo como cuánta cuánto y o pero de del en con por para a al se si ya hoy día semana
      mundo vida corazón amiga amigo amigas hermano hermana mami papi bebé chica chico nena mujer hombre ser gran así bien sigue sigan aquí`,
    buying:
      'precio precios cuesta cuestan vale comprar compro pedir pedido talla tallas envío envíos envían tienda dónde descuento disponible stock',
    complaint:
      'estafa estafador* engaño engañoso decepcion* roto rota reembolso devolución queja malo mala pésim* fraude',
    promotion:
      'mi canal|mi perfil|mi página|sígueme|síganme|sigueme|suscríbete a|suscribanse|te sigo|escríbeme|escribeme|manda mensaje|ganar dinero|gana dinero|desde casa|ingresos pasivos|link en mi|enlace en mi|seguidores gratis|invertir con|inversión con|gracias a la señora|sube a|colabora con nosotros|te escribimos por|mándanos un',
  },
  {
    language: 'pt',
    praise: `lind* maravilh* perfeit* incrív* amei amo amando amor adoro adorei gostei gosto top show bel* boni* gat* gata gato excelente* ótim* fantástic* espetacular*
      sensacional* arras* arrasou diva rainha rei deusa musa melhor melhores legal massa demais fofo fofa fofura bom boa bons
      inspiração inspira brabo braba talento talentos* gostos* encantador* maravilha fera mito engraçad* divertid*`,
    reaction: `oi olá obrigado obrigada parabéns bravo beijo beijos abraço abraços deus abençoe amém bom dia boa tarde noite sim não kkk kkkk kkkkk kkkkkk rsrs
      haha uau eita nossa vamos bora sucesso feliz aniversário verdade exatamente`,
    media: 'foto fotos imagem publicação post vídeo vídeos video reels conteúdo perfil página look trabalho',
    filler: `o a os as um uma este esta esse essa isso isto é são está tá estou você vc tu te teu tua seu sua meu minha eu nós muito muita tão
      tanto mais mt mto todo toda tudo sempre que como quanto e ou mas de do da dos das em no na com por para pra ao se já hoje dia semana mundo vida
      coração amiga amigo mana mano irmão gente menina cara demais ser só assim aqui continua bem mesmo mesma`,
    buying:
      'preço preços custa valor comprar compro comprei pedido encomendar tamanho tamanhos frete entrega envia loja onde desconto disponível',
    complaint: 'golpe golpista engan* decepcion* quebrado quebrada reembolso reclamação ruim péssim* fraude',
    promotion:
      'meu canal|meu perfil|minha página|me segue|segue lá|sigo de volta|se inscreve|inscreva se|me chama|chama no|ganhar dinheiro|renda extra|em casa trabalhando|link na bio|seguidores grátis|investir com|investi com|graças à senhora|parceria conosco',
  },
  {
    language: 'fr',
    praise: `beau beaux belle belles magnifique* superbe* sublime* splendide* joli* génial* top parfait* incroyable* merveilleu* adorable* mignon* canon
      trop excellent* formidable* extraordinaire* adore aime aimé j'adore j'aime kiffe ravissant* charmant* élégant* talentueu* talent stylé* bon
      bonne bien meilleur* reine roi inspirant* inspiration sympa chouette ouf drôle* magique* éblouissant* canon`,
    reaction: `merci bonjour salut coucou bonsoir bravo félicitations félicitation oui non haha mdr ptdr lol wow waouh oh bisous bisou bises amen courage
      joyeux anniversaire bonne journée exactement grave continue force`,
    media: 'photo photos image publication post vidéo vidéos video contenu profil page compte look tenue travail',
    filler: `le la les l un une des ce cet cette ces c'est c est es suis sont tu te toi ton ta tes vous votre vos je me moi mon ma mes
      on nous il elle très tellement si plus tout toute tous toutes toujours que quel quelle qu comme et ou mais de du d en dans avec pour par à au
      aujourd'hui jour semaine monde vie cœur coeur ma belle frère sœur fille mec gars amie ami chérie vraiment juste ça beaucoup`,
    buying:
      'prix coûte combien acheter acheté commander commandé commande taille tailles livraison livrez boutique où réduction dispo disponible',
    complaint: 'arnaque arnaqueur* déçu* décevant* cassé* remboursement rembours* mensonge* trompeu* nul nulle plainte',
    promotion:
      'ma chaîne|mon profil|ma page|abonne toi|abonnez vous|suis moi|suivez moi|écris moi|contacte moi|gagner de l argent|gagner argent|revenu passif|depuis chez|lien en bio|lien dans ma|abonnés gratuits|investir avec|grâce à madame',
  },
  {
    language: 'it',
    praise: `bell* bellissim* stupend* meraviglios* splendid* fantastic* magnific* favolos* incantevol* spettacol* perfett* brav* bravissim* complimenti top
      super carin* dolce dolcissim* adoro amo amore piace stupendo eccezional* strepitos* wow ottimo ottima buono buona migliore migliori regina re
      figata figo figa elegante* simpatic* divertent* talento ispirazione unica unico grande`,
    reaction:
      'ciao grazie auguri buongiorno buonasera buona notte sì no ahah ahaha ahahah haha bravo bacio baci abbraccio forza evviva congratulazioni amen esatto vero',
    media: 'foto immagine scatto scatti post video contenuto profilo pagina look outfit stile lavoro',
    filler: `il lo la i gli le un uno una questo questa queste quello è sei sono siete tu te ti tuo tua tuoi io mi me mio mia noi ci che come
      quanto così molto molta tanto tanta davvero proprio sempre tutto tutta tutti più e o ma di del della in con per a al da oggi giorno settimana mondo vita
      cuore amica amico ragazza ragazzi fratello tesoro cara caro troppo`,
    buying:
      'prezzo prezzi costa costano comprare comprato ordinare ordinato taglia taglie spedizione spedite negozio dove sconto disponibile',
    complaint: 'truffa truffatore truffatori delus* rotto rotta rimborso lamentela pessim* ingannevol* schifo',
    promotion:
      'il mio canale|mio profilo|mia pagina|seguimi|seguitemi|ti seguo|iscriviti al|scrivimi|contattami|guadagnare soldi|guadagna da|da casa|reddito passivo|link in bio|follower gratis|investire con|grazie alla signora',
  },
  {
    language: 'ro',
    praise: `frumos* frumoas* superb* minunat* perfect* excelent* bun bună bune bravo grozav* tare fain* drăguț* genial* super iubesc ador place adorabil*
      regină rege splendid* magnific* incredibil* bestial*`,
    reaction:
      'salut bună mulțumesc mersi felicitări da nu haha wow amin doamne ajută la mulți ani succes pupici bravo suflet',
    media: 'poză poze fotografie imagine postare video clip pagină profil',
    filler: `un o acest această asta este e ești sunt tu te tău ta eu mă meu mea noi ce cât așa atât foarte mult mai tot toate mereu și sau dar de
      la în cu pentru pe azi zi săptămână viață inimă fată frate prietene dragă îmi îți tine mine`,
    buying: 'preț prețul costă cumpăr cumpăra comand comandă mărime livrare magazin unde reducere',
    complaint: 'țeapă înșelător* dezamăgit* stricat rambursare reclamație groaznic* fraudă',
    promotion:
      'canalul meu|profilul meu|pagina mea|urmărește mă|abonează te|scrie mi|câștigă bani|venit pasiv|de acasă lucrând|link în bio',
  },
];
