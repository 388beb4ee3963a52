/** Captions of languages in Latin letters, in the form of `cases.ts`. */
export const LATIN_CAPTIONS: Readonly<Record<string, string>> = {
  en: `
+ #ad My evening with the Lumo lamp.
+ Paid partnership with @lumo.lamps. I read until two.
+ This video is sponsored by Quillet, the notebook people.
+ AD | Three soups with one Brassen pot.
+ Sponsored: what I packed for the hut with Feldwerk boots.
+ (ad) New week, new tea from Morrowleaf.
+ Thanks to Pindle for sponsoring this video! / Chapters below.
+ I am so happy to be a brand ambassador for Ostrel bikes.
+ Loving these shoes. / #Sponsored #running
+ Today’s sponsor is Nettle & Finch, more on them later.
+ The lamp I told you about. #brandpartner
+ 𝐀𝐝: my new desk by Varnholt.
? Use my code TILDA10 for 15 % off at Quillet.
? Kindly gifted by Morrowleaf. I drink it every day now.
? My whole outfit: https://liketk.it/4abcd
? They sent me this lamp to try. #gifted
? With code ORLA20 you save at Feldwerk until Sunday.
- Not an ad, I just love this lamp.
- My best advice: sleep. #advice #adventure
- This is not sponsored, I bought it with my own money.
- Ad blockers are finally allowed at work.
- PR day at the gym: 100 kg!
- #nosponsor #notanad just soup
- I wish this was sponsored by the cheese people.
- Our team is sponsored by my uncle's bakery, go Otters!
- The senator talked about a bill on sponsored content.
- Adding a shelf to the shed today.
- The dress code was "garden", I read it as "gardener".
- My mom sent me this photo from 1987.
- Code review went well, README updated.
- Our zip code changed, please write to the new address.
- A gifted child plays the cello next door.
- This isn't a paid partnership, nobody asked me.
- Unpaid, unasked: my five favourite pens.
- Sponges and soap, that is the whole trick.
- Adele on repeat, soup on the stove.`,
  de: `
+ Werbung | Mein Abend mit der Lumo-Lampe.
+ Anzeige: drei Suppen in einem Topf von Brassen.
+ [Werbung] Neue Woche, neuer Tee.
+ Bezahlte Partnerschaft mit @feldwerk. Die Stiefel sind dicht.
+ Dieses Video enthält Werbung für Quillet.
+ #werbung Die Lampe steht jetzt am Bett.
+ Dieses Video wird gesponsert von Morrowleaf.
+ In bezahlter Kooperation mit Ostrel: die Tour durch den Harz.
+ Neue Schuhe! / #anzeige #laufen
+ Werbung/Anzeige ✨ Was ich heute esse
? Mit dem Code TILDA10 spart ihr 10 % bei Quillet.
? Die Lampe wurde mir kostenlos zur Verfügung gestellt.
? Mein Rabattcode: ORLA15, gilt bis Sonntag.
- Unbezahlte Werbung, weil ich die Lampe liebe.
- Das ist keine Werbung, ich habe alles selbst gekauft.
- Nicht gesponsert! Nur begeistert.
- Ich habe bei der Polizei eine Anzeige erstattet. #anzeige
- Die Werbung im Fernsehen wird immer lauter.
- Werbung, selbst gekauft: mein neuer Topf.
- Die Anzeige im Display meines Rads ist kaputt.
- Anzeige gegen Unbekannt, mein Rad ist weg.
- Der Code an der Tür ist neu, bitte klingeln.
- Oma hat mir die Socken geschenkt.
- Ohne Werbung wäre das Netz schöner.
- Kein Sponsor, kein Rabatt, nur Suppe.
- Anzeigetafel kaputt, Spiel trotzdem gewonnen.
- Werbungskosten machen mir Kopfweh.`,
  fr: `
+ Publicité : ma soirée avec la lampe Lumo.
+ Collaboration commerciale avec @brassen.
+ Partenariat rémunéré avec Morrowleaf, le thé du matin.
+ Cette vidéo est sponsorisée par Quillet.
+ #sponsorisé Mes chaussures pour la montagne.
+ [Collaboration commerciale] Trois soupes faciles.
+ #publicite Le vélo Ostrel dans la neige.
+ Vidéo sponsorisée, merci à Feldwerk.
+ Contenu sponsorisé / Ce que je mange en une journée
? Avec le code TILDA10 vous avez 10 % de réduction chez Quillet.
? La marque m’a offert cette lampe, je vous raconte.
? Produit offert par Morrowleaf, avis honnête.
- Vidéo non sponsorisée, je paie tout moi-même.
- Ce n’est pas une collaboration commerciale.
- On se retrouve au pub pour une bière ?
- La publicité à la radio me fatigue.
- Sans partenariat rémunéré, juste mon avis.
- Le code de la porte a changé, sonnez.
- Ma mère m’a offert ce livre pour Noël.
- Notre équipe est sponsorisée par la boulangerie du coin.
- Aucun contenu sponsorisé ici, promis.
- Adieu l’été, bonjour les soupes.
- Mon partenaire de course s’appelle Hubert.
- Jamais sponsorisé par personne, hélas.
- Publicitaire, ce n’est pas mon métier.`,
  es: `
+ Publicidad | Mi tarde con la lámpara Lumo.
+ Colaboración pagada con @brassen.
+ #publi Las botas que no dejan pasar el agua.
+ Este vídeo está patrocinado por Quillet.
+ Contenido patrocinado: tres sopas fáciles.
+ #publicidad El té de cada mañana, Morrowleaf.
+ (publi) Mi ruta en bici por la sierra.
+ Colaboración remunerada con Feldwerk.
+ Anuncio: el cuaderno que uso a diario.
? Con mi código TILDA10 tenéis un 10 % de descuento.
? Me ha regalado la marca esta lámpara preciosa.
? Usa el código ORLA15 en Quillet.
- No es publicidad, me encanta de verdad.
- Sin patrocinio ni nada, solo sopa.
- La publicidad en la tele es cada vez más larga.
- Este vídeo no está patrocinado por nadie.
- Mi abuela me ha regalado una manta.
- El equipo está patrocinado por la panadería del barrio.
- El código postal de mi pueblo es precioso.
- Publiqué una foto vieja, perdón.
- No es colaboración pagada: lo compré yo.
- Hago un anuncio: me mudo a Asturias.
- Ni contenido patrocinado ni regalos.
- La carrera fue patrocinada por el ayuntamiento.`,
  it: `
+ Pubblicità: la mia serata con la lampada Lumo.
+ #adv Il tè del mattino di Morrowleaf.
+ ADV | Tre zuppe con una pentola Brassen.
+ Collaborazione retribuita con @feldwerk.
+ Video sponsorizzato da Quillet.
+ #sponsorizzato La bici Ostrel sulla neve.
+ [adv] Cosa mangio in un giorno
+ Questo video contiene pubblicità.
+ Collaborazione a pagamento con Varnholt, la mia scrivania.
? Con il codice TILDA10 avete il 10 % di sconto.
? Il brand mi ha regalato questa lampada, ecco cosa penso.
? Usate il mio codice ORLA15 su Quillet.
- Non è pubblicità, la adoro davvero.
- Video non sponsorizzato, ho pagato tutto io.
- La pubblicità in televisione è troppo lunga.
- Mia nonna mi ha regalato una sciarpa.
- Il codice del portone è cambiato.
- Senza sponsor, senza sconti, solo zuppa.
- La squadra è sponsorizzata dal panificio di mio zio.
- Nessuna collaborazione pagata, lo giuro.
- Annuncio che torno a scuola.
- Avventura nel bosco con il cane.
- Mai un video sponsorizzato su questo canale.
- Il mio partner di corsa si chiama Ugo.`,
  pt: `
+ Publi | Minha noite com a luminária Lumo.
+ #publi O chá de toda manhã.
+ Parceria paga com @brassen.
+ Este vídeo é patrocinado por Quillet.
+ #publicidade As botas da trilha.
+ Conteúdo patrocinado: três sopas fáceis.
+ [publicidade] Minha rota de bicicleta
+ Contém publicidade. / Meu caderno de todo dia.
+ Parceria remunerada com Feldwerk.
? Use meu cupom TILDA10 e ganhe 10 % de desconto.
? Recebi de presente da loja esta luminária. #recebidos
? Com o código ORLA15 tem desconto na Quillet.
- Não é publi, eu amo mesmo.
- Sem patrocínio, só sopa.
- A publicidade na TV está longa demais.
- Não foi patrocinado por ninguém.
- Minha avó me deu uma manta.
- O código da porta mudou.
- O time é patrocinado por uma padaria do bairro.
- Publiquei uma foto antiga.
- Isto não é parceria paga, comprei sozinha.
- Nunca fiz conteúdo patrocinado.
- Hoje tem aventura no parque.
- Público animado ontem à noite.
- Anunciaram chuva para domingo.
- Meu parceiro de corrida é o Hugo.`,
  nl: `
+ Advertentie | Mijn avond met de Lumo-lamp.
+ #spon Thee van Morrowleaf.
+ Betaalde samenwerking met @brassen.
+ Deze video is gesponsord door Quillet.
+ #ad Laarzen die droog blijven.
+ [advertentie] Drie soepen in een pan
+ In betaalde samenwerking met Feldwerk.
+ #gesponsord De Ostrel in de sneeuw.
+ Deze video bevat reclame.
? Met code TILDA10 krijg je 10 % korting bij Quillet.
? Gekregen van Morrowleaf, eerlijke mening hieronder.
? Mijn kortingscode is ORLA15.
- Geen advertentie, gewoon een fijne lamp.
- Niet gesponsord, alles zelf betaald.
- Onbetaalde reclame voor mijn bakker.
- De reclame op tv duurt te lang.
- Ons elftal is gesponsord door de slager.
- Mijn moeder gaf me deze sjaal.
- De code van de poort is veranderd.
- Zonder betaalde samenwerking, alleen soep.
- Nooit een gesponsorde video hier.
- Adem in, adem uit.
- Spontaan een dag vrij.
- Advertenties lezen is mijn hobby.`,
  pl: `
+ Reklama | Mój wieczór z lampą Lumo.
+ #reklama Herbata na każdy poranek.
+ [materiał reklamowy] Trzy zupy w jednym garnku
+ Płatna współpraca z @brassen.
+ Współpraca reklamowa z Feldwerk.
+ Film sponsorowany przez Quillet.
+ #współpracareklamowa Rower na śniegu.
+ Materiał sponsorowany: mój zeszyt.
+ Sponsorem odcinka jest Morrowleaf.
? Z kodem TILDA10 macie 10 % zniżki w Quillet.
? Otrzymałam od marki lampę do testów.
? Mój kod ORLA15 działa do niedzieli.
- To nie jest reklama, po prostu ją lubię.
- Film niesponsorowany, kupione za swoje.
- Reklama w telewizji jest za głośna.
- Bez płatnej współpracy, tylko zupa.
- Drużyna jest sponsorowana przez piekarnię.
- Babcia dała mi szalik.
- Kod do bramy się zmienił.
- Nigdy nie miałam płatnej współpracy.
- Reklamacja przyjęta, czekam na buty.
- To nie materiał reklamowy, przysięgam.
- Przygoda w lesie z psem.
- Reklamówka pękła i jabłka uciekły.`,
  tr: `
+ Reklam | Lumo lambasıyla akşamım.
+ #reklam Her sabahın çayı.
+ #işbirliği Brassen tenceresiyle üç çorba.
+ Bu video reklam içerir.
+ Ücretli ortaklık: @feldwerk botları.
+ [reklam] Bir günde yediklerim
+ Sponsorlu içerik / Quillet defterim
+ #sponsorlu Karda bisiklet.
+ Ücretli iş birliği, Morrowleaf ile.
? TILDA10 koduyla %10 indirim var.
? Marka hediye gönderdi, deniyorum. #hediye
? Quillet için indirim kodum ORLA15.
- Reklam değil, gerçekten seviyorum.
- Bu bir işbirliği değildir, kendim aldım.
- Televizyonda reklam çok uzun.
- Sponsorlu içerik değil, söz.
- Takım fırıncı amcanın reklam panosu önünde.
- Annem bana atkı ördü.
- Kapının kodu değişti.
- Bu kanalda reklam yok.
- Bu video reklam içermez.
- Reklamcı olmak isterdim.
- Ormanda köpekle macera.
- Adres değişti, lütfen not alın.`,
  sv: `
+ Annons | Min kväll med Lumolampan.
+ #reklam Teet för varje morgon.
+ Betalt samarbete med @brassen.
+ Reklam för Feldwerk: stövlarna håller tätt.
+ [annons] Tre soppor i en gryta
+ Sponsrat av Quillet.
+ #betaltsamarbete Cykeln i snön.
+ I betalt samarbete med Morrowleaf.
+ Annonssamarbete med Varnholt, mitt skrivbord.
? Med koden TILDA10 får du 10 % rabatt.
? Lampan har jag fått av Lumo, ärligt omdöme nedan.
? Min rabattkod ORLA15 gäller till söndag.
- Inte ett betalt samarbete, jag älskar den bara.
- Ingen reklam här, bara soppa.
- Reklam på tv är för lång.
- Utan sponsrat innehåll i dag.
- Mamma skickade en halsduk.
- Koden till porten är ny.
- Laget är sponsrat av bageriet.
- Annonsen i tidningen var rolig.
- Aldrig sponsrat inlägg, lovar.
- Obetalt samarbete med min granne.
- Jag sålde cykeln med en annons på Blocket.
- Äventyr i skogen med hunden.`,
  da: `
+ Reklame | Min aften med Lumolampen.
+ #reklame Te til hver morgen.
+ Betalt samarbejde med @brassen.
+ Reklame for Feldwerk: støvlerne holder tæt.
+ [annonce] Tre supper i en gryde
+ Sponsoreret af Quillet.
+ Betalt partnerskab med Morrowleaf.
+ Opslaget indeholder reklame.
+ Annonse | Kvelden med lampen.
? Med koden TILDA10 får du 10 % rabat.
? Lampen har Lumo sendt mig, ærlig mening nedenfor.
? Min rabatkode ORLA15 gælder til søndag.
- Ikke reklame, jeg elsker den bare.
- Ingen reklame her, kun suppe.
- Reklame på tv er for lang.
- Uden betalt samarbejde.
- Min mor strikkede et halstørklæde.
- Koden til porten er ny.
- Holdet er sponsoreret af bageren.
- Annoncen i avisen var sjov.
- Aldrig sponsoreret indhold, lover jeg.
- Ubetalt reklame for min bager.
- Reklamationen er modtaget.
- Eventyr i skoven med hunden.`,
};
