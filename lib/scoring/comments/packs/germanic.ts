import type { LanguagePack } from './pack';

/** English, German, Dutch, Swedish. */
export const GERMANIC: readonly LanguagePack[] = [
  {
    language: 'en',
    praise: `amazing amazin awesome* beautiful* beauty gorgeous stunning lovely love loves loved lovin loving luv nice nicest cool coolest great
      greatest good goods best perfect* perfection excellent fantastic incredible wonderful brilliant superb super fabulous magnificent marvelous
      epic fire lit dope sick rad neat sweet cute cutie pretty adorable hot handsome fine flawless elegant classy stylish professional
      fab glorious magical breathtaking impressive inspiring inspiration inspirational inspired inspires talented talent skills
      legend legendary iconic icon goat queen king slay slayed slaying goals winner favorite favourite fav fave faves outstanding
      phenomenal spectacular sensational delightful charming precious divine angel vibe vibes energy glow glowing radiant
      creative creativity quality content masterpiece art artistic bomb wow mood aesthetic unreal insane crazy
      better proud enjoy enjoyed enjoying happy joy smile smiling sunshine blessed gem treat needed deserve deserves
      like likes liked interesting insight insightful helpful useful informative valuable wholesome fun funny hilarious
      passion passionate motivation motivational motivating motivated superstar star rocks rock killed nailed killing killer slays
      strong tremendous terrific splendid exquisite dreamy heavenly refreshing uplifting`,
    reaction: `hi hello hey hii heyy yo sup morning evening night gm gn welcome thanks thank thx ty tysm congrats congratulations congratulation
      congrat gratz bravo yes yess yeah yea yep yup no nope nah ok okay okey omg omfg lol lmao lmfao rofl haha hahaha hehe hihi xd wtf
      damn dang woah whoa woow yay yayy woohoo hooray ooh aww aw oh ah ahh hmm please pls plss plz amen bless support supporting supported sport
      first second done followed lets go gooo same true facts fact period real exactly agreed agree bye cheers respect salute props kudos
      clap claps birthday anniversary merry christmas wait waiting late notification early here present memories cringe
      boring ew eww rip sad gosh goodness god lord jesus jeez hurray bruh oof slayy wowza follow following hbd`,
    media: `photo photos photograph photography pic pics picture pictures pict image images shot shots snap snapshot snapshots capture captures
      post posts posted video videos vid vids clip reel reels feed page profile account gallery content upload uploads story stories
      work works stuff edit editing look looks outfit style`,
    filler: `the a an this that these those it its is are was be been am im youre your ur you u yu me my mine i we our us they them he him
      his she her all every everything always never ever so very really rly realy too much many more most just only even still
      and or but of to for from in on at by with as if not dont doesnt cant wont have has had get gets getting got
      do does did done doing keep keeps kept going gonna make makes made making look looks looking see seeing seen saw feel feels
      feeling absolutely totally truly simply literally definitely honestly completely such one ones some any thing things
      what how way up out down off over today tonight day days week weekend morning month year now again soon time times
      bro brother bros dude man mate fam sis sister girl girls boy babe baby bae honey hun dear darling friend friends guys
      guy sir maam mam mate buddy pal boss ladies lady world life heart soul people everyone anyone sharing share shared
      start starting know think thought say said sending send right well back there here ya yall yr la lah leh ah
      part bit little big lot lots whole full own pure total another next new keep it's i'm you're that's let's there's
      will would could should can need want wanna must exact fucking freaking hell af asf tho though fr ngl tbh rn omw
      who when which because than then about into exactly actually simply something words word can't don't`,
    buying: `price prices cost costs buy buying bought order ordering ordered shop store purchase link size sizes shipping ship stock
      available availability restock discount sale preorder`,
    complaint: `refund refunds broke broken scammed scammer fraud misleading disappointed disappointing rubbish worst terrible horrible awful
      fake faulty defective complaint unhappy overpriced rash ripoff`,
    promotion: `check out my|check my|visit my|see my|watch my|my channel|my chanel|my page|my profile|my bio|link in bio|link in my|sub to me|subscribe to|subscribe
      me|sub 4 sub|sub for sub|sub4sub|follow me|follow back|follow for follow|f4f|l4l|like for like|dm me|dm us|text me|inbox me|hmu|message me|send
      me a|promote it|dm for|send pic|collab with us|ambassador for|check your dm|check your inbox|check ur dm|whatsapp|telegram|earn money|make money|work from home|passive
      income|i earned|my profit|my trading|profit of|forex|investment platform|invested with|trade with|account manager|recovery expert|recover my|hacker|expert
      trader|financial freedom|bitcoin mining|crypto mining|double your|giveaway winner|claim your|cash app|get paid|buy followers|free followers|free
      gift card|onlyfans|spell caster|herbal|god bless mrs|thanks to mrs|thanks to mr|reach out to|reach her|reach him|contact her|contact him|all thanks to|done
      follow|follow back please|click here|sign up|use my code|promo code|shout out to|give it a listen|new mixtape|my music|my song|my cover|my new|please
      subscribe|please like|thumbs up so|legit and|trusted broker`,
  },
  {
    language: 'de',
    praise: `schön* wunderschön* wunderbar* toll* super hübsch* klasse geil* mega hammer spitze spitzenmäßig perfekt* genial* großartig* fantastisch*
      herrlich* prima cool süß* niedlich traumhaft* traum liebe lieb gefällt bezaubernd* atemberaubend* beeindruckend* stark krass nice gut gute
      guter gutes tolle beste bester bestes hübscher top sympathisch* ausgezeichnet hervorragend* gelungen inspirierend* lustig* witzig*`,
    reaction: `danke dankeschön bitte hallo hi moin servus guten morgen abend glückwunsch gratuliere gratulation herzlichen ja nein genau haha wow
      respekt hut ab weiter so bravo prost alles liebe grüße gruß stimmt echt oha boah omg`,
    media: 'foto fotos bild bilder aufnahme aufnahmen beitrag post video videos reel look outfit seite profil inhalt',
    filler: `der die das ein eine einen einem einer dein deine deinen deiner du dich dir ich mir mich wir uns ihr euch es ist sind war bist
      hast hat habe so sehr wirklich einfach immer wieder total voll ganz richtig und oder aber nur auch noch schon ja was wie wow für mit von zu
      auf in an im am heute tag woche mal mein meine herz leute freund freunde mann frau mädchen bruder brudi digga alter diese dieses dieser lieber liebe lieben liebes nochmal dazu davon`,
    buying:
      'preis kostet kosten kaufen gekauft bestellen bestellt größe größen versand lieferung lieferbar rabatt laden shop woher wo',
    complaint:
      'enttäuscht enttäuschend kaputt betrug betrüger abzocke schlecht schlechte reklamation geld zurück müll mangelhaft irreführend',
    promotion:
      'schau auf meinem|mein kanal|meinen kanal|mein profil|abonniert mich|abonniere mich|folgt mir|folge mir|schreib mir|schreibt mir|geld verdienen|von zu hause|passives einkommen|schnelles geld|link in bio|kooperation mit uns',
  },
  {
    language: 'nl',
    praise: `mooi* prachtig* geweldig* leuk* schitterend* fantastisch* super gaaf gave tof toffe lekker* knap* schattig* lief lieve heerlijk*
      top beeldschoon perfect* goed goede beste cool vet nice sterk stoer hou houden indrukwekkend*`,
    reaction:
      'bedankt dank dankjewel dankje hallo hoi goedemorgen gefeliciteerd proficiat ja nee haha wow respect groetjes succes amen zo door ga gedaan',
    media: "foto foto's plaatje beeld post bericht video filmpje pagina profiel outfit look",
    filler: `de het een dit dat deze die is zijn was ben bent je jij jouw jullie ik mij me mijn we ons wij zo heel erg echt gewoon altijd weer zeer
      en of maar ook nog al wat hoe van voor met op in aan te om vandaag dag week man meid vriend schat zeg hoor vind vinden ervan hiervan`,
    buying: 'prijs kost kosten kopen gekocht bestellen besteld maat maten verzending korting winkel waar',
    complaint: 'teleurgesteld kapot oplichting oplichter slecht slechte nep geld terug misleidend klacht',
    promotion:
      'mijn kanaal|mijn profiel|volg mij|volg me|abonneer op|stuur me een|geld verdienen|vanuit huis|passief inkomen|link in bio',
  },
  {
    language: 'sv',
    praise: `fin fina fint snygg* vacker* underbar* fantastisk* grym* härlig* jättefin* jättebra bra bäst bästa cool snyggt söt* älskar gillar
      toppen super kanon perfekt* magisk* ljuvlig* skön* duktig* rolig* häftig*`,
    reaction: 'tack hej hejsan grattis ja nej haha wow kram kramar heja hurra godmorgon lycka till fortsätt jobbat',
    media: 'bild bilder foto foton inlägg video film klipp sida profil bilden bilderna fotot inlägget',
    filler: `en ett den det de denna detta är var så väldigt verkligen helt alltid du dig din ditt dina jag mig min vi oss ni er och
      eller men också bara här vad hur av för med på i till idag dag vecka vännen kompis mycket alla`,
    buying: 'pris kostar köpa köpt beställa storlek frakt rabatt var',
    complaint: 'besviken trasig bedrägeri lurad dålig dåligt pengar tillbaka vilseledande',
    promotion: 'min kanal|min profil|följ mig|skriv till mig|tjäna pengar|jobba hemifrån|passiv inkomst|länk i bio',
  },
];
