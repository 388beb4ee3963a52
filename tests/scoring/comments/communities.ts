/** The comments under the posts of an invented creator whose audience is unlike others, and yet itself. */
export interface Community {
  platform: string;
  lang: string | null;
  comments: readonly string[];
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** By what makes them unlike others. */
export const COMMUNITIES: Readonly<Record<string, Community>> = {
  'funny, short and slangy': {
    platform: 'tiktok',
    lang: 'en',
    comments: lines(`
      💀💀💀
      not the spoon again
      he ate that and left no crumbs
      nah the goose knew
      im crying 😭
      bro thought he was the main character
      the way she just WALKED off
      pls the second one 😭😭
      deceased
      who let him cook
      it's the hat for me
      not me watching this at 3am
      LMAO the landlord
      ratio'd by a duck
      ok but why is this me on mondays
      sir that is my emotional support kettle
      screaming
      the goose has seen things
      nooo the ending 💀
      justice for the sandwich`),
  },
  'fans of one word': {
    platform: 'tiktok',
    lang: 'en',
    comments: lines(`
      queen
      slay
      😍
      obsessed
      ❤️
      mother
      the bangs!!
      iconic
      🥹
      Verity 😭
      need that jacket
      ok hair
      💕
      wow
      tour when??
      crying
      the eyeliner
      ❤️❤️
      who did your nails
      Verity in green omg
      😭
      again please`),
  },
  'writing in Thai': {
    platform: 'tiktok',
    lang: 'th',
    comments: lines(`
      สวยมากค่ะ
      ขวดนี้ซื้อที่ไหนคะ
      น้องแมวหลับอีกแล้ว
      555555
      ร้านนี้อยู่ใกล้บ้านยายเราเลย
      อยากกินบ้างง
      น่ารักก ❤️
      สูตรนี้ใส่น้ำปลากี่ช้อนคะ
      เมื่อวานลองทำแล้วไหม้เลย
      รอคลิปหน้านะคะ
      แม่เราก็ทำแบบนี้ตอนสงกรานต์
      เสียงฝนข้างหลังทำให้คิดถึงบ้าน
      ราคาเท่าไหร่
      ไก่ทอดร้านลุงอร่อยกว่า
      กระทะอันนี้ใช้กับเตาไฟฟ้าได้ไหม
      🥰`),
  },
  'writing in Japanese': {
    platform: 'youtube',
    lang: 'ja',
    comments: lines(`
      3分の所で猫が鍋に落ちそうになって笑った
      かわいい
      うちの祖母もこの包丁を使っていました
      味噌は何グラム入れましたか?
      お疲れ様です
      昨日真似したら焦げました
      この器はどこの窯元ですか
      次は餃子をお願いします
      雨の音がいい
      引っ越し先の台所が狭くて泣ける
      面白い
      右手の動きが職人さんみたい
      冬になると毎年見返しています
      出汁の取り方がやっと分かった
      最後の犬の顔がずるい
      京都の市場で似た鍋を見かけました`),
  },
  'writing in Arabic': {
    platform: 'instagram',
    lang: 'ar',
    comments: lines(`
      كم ملعقة طحين وضعت في العجينة؟
      ما شاء الله
      جدتي كانت تخبزه على الحطب في القرية
      جربته أمس واحترق من الأسفل
      من أين اشتريت هذه المقلاة
      صوت المطر في الخلفية ذكرني بطرابلس
      حلو ❤️
      ابني أكل نصف الصينية قبل أن تبرد
      هل ينفع بدون خميرة؟
      عندنا نضيف حبة البركة فوقه
      القطة على الشباك تراقب الخبز
      يسلمو
      الفرن عندي لا يصل إلى هذه الحرارة
      في رمضان نعمله كل جمعة
      لماذا لم تذكر الملح في المقادير`),
  },
  'writing in Hindi and English at once': {
    platform: 'instagram',
    lang: 'hi',
    comments: lines(`
      भाई ये पुल किस गाँव में है?
      nice
      हमारे यहाँ बारिश में यही सड़क बह जाती है
      bhai drone kaun sa hai
      बहुत सुंदर
      दादाजी बताते थे कि यहाँ पहले नाव चलती थी
      background song ka naam batao
      मैं कल वहीं से गुज़रा था, बहुत धूल थी
      next Kasauli jao please
      ❤️
      2:10 पर गाय का चेहरा देखो 😂
      chai wale uncle famous ho gaye
      इतनी ठंड में चप्पल पहनकर कौन जाता है
      toll kitna laga Delhi se
      वाह
      मम्मी ने ये रेसिपी मांगी है`),
  },
  'answering in emoji': {
    platform: 'tiktok',
    lang: 'en',
    comments: lines(`
      😂😂
      🥹
      ❤️
      the dog's face 😂
      😭😭😭
      🥺❤️
      😂
      he waited for the bus 😭
      💀
      🤣🤣
      ❤️🐶
      where can I get that collar
      😭
      😍
      🐕
      good boy 😭
      😂💀
      🥰`),
  },
  'entering a giveaway by naming friends': {
    platform: 'instagram',
    lang: 'en',
    comments: lines(`
      @mara.quill @juno.brask
      @tessel_van_o come with me!
      Done! @lint.and.loom @pavo_wren
      @orrin.k
      shared to my story @brindle.bee
      @sela.m @dov.tarn fingers crossed 🤞
      in! @hobb.nettle
      @wick.and.wool you need this pan
      @ansa.b @ruu.lo
      Followed and shared, my old pan lost its handle
      @nim.oak
      does it ship to Malta? @cat.petrel
      @perrin.foss @ilka.moor
      @jory.t that's the green one you wanted
      @bexley.d
      I would make pancakes for the whole stairwell @una.fen`),
  },
  'of a channel for children': {
    platform: 'youtube',
    lang: 'en',
    comments: lines(`
      i like the red train
      my sister is 4 and she dances to this
      hi
      can you do a dinosaur one next
      I LOVE TRAINS
      the wheels song is my fav
      today is my birthday i am 7
      aaaaaaaaa
      my brother cried when the bridge fell
      what is the name of the blue digger
      pleas make part 2
      my mum made the paper boat with us
      lol the frog
      can i be in the video
      i have the same hat as Pip
      we watch this at breakfast every day`),
  },
  'in memory of somebody': {
    platform: 'youtube',
    lang: 'en',
    comments: lines(`
      Rest in peace Aldous 🕊️
      RIP. He taught me to splice rope when I was nine
      My condolences to Maren and the boys
      Still can't believe it
      He answered every letter, even mine about the broken keel
      rest easy captain
      I met him in Gdansk in 2009, he gave me his gloves
      Thank you for all the hours in the boatyard
      🕊️❤️
      the laugh at 4:12, that was him exactly
      Our whole harbour lowered the flags on Sunday
      he would have hated the speeches and loved the soup
      RIP
      My father has his book on the night table
      sending love to his family
      Nobody explained knots like he did`),
  },
  'shouting along with a match': {
    platform: 'youtube',
    lang: 'en',
    comments: lines(`
      GOAL
      GOOOOAAAL
      come on Tarnwick
      ref!!!
      offside
      how did he miss that
      penalty
      never a red card
      COME ON
      89 minutes, my heart
      what a save
      keeper is having the game of his life
      2-1 !!!
      sub Brannoc on already
      VAR please
      that was a corner
      Tarnwick till I die
      full time, breathe`),
  },
  'of a brand’s unhappy buyers': {
    platform: 'instagram',
    lang: 'en',
    comments: lines(`
      Where is my order? Paid three weeks ago
      order 20931 still not delivered
      Your support does not answer emails
      The zip broke on day two
      refund please
      I sent you a message about the wrong size
      never again
      Same here, no answer since May
      The colour is nothing like the photo
      Please check your inbox, order 11872
      Box arrived empty!!
      I want my money back
      why was my comment deleted
      my daughter's backpack lost both straps
      still waiting
      second replacement, same fault in the buckle`),
  },
  'in German, with much praise': {
    platform: 'instagram',
    lang: 'de',
    comments: lines(`
      Sehr schön geworden!
      Wie hoch ist das Regal hinten?
      Das Blau passt super zu den Fliesen
      toll 😍
      Wo hast du die Griffe her?
      Meine Schwiegermutter hat dieselbe Lampe im Flur
      Ich würde die Leiste noch spachteln
      wunderschön ❤️
      Hält der Lack auch in der Dusche?
      Wir haben das letzten Sommer in Lübeck so gebaut
      Der Hund im Hintergrund 😂
      mega
      Bei uns hat der Kleber leider nicht gehalten
      Danke für die Maße!
      Welche Körnung beim letzten Schliff?
      Liebe Grüße aus Graz`),
  },
  'in Spanish, very loving': {
    platform: 'tiktok',
    lang: 'es',
    comments: lines(`
      te amo Rufina ❤️
      jajajaja la abuela
      qué hermosa
      mi hijo se ríe cada vez que sale el burro
      saludos desde Cochabamba
      me muero 😂
      dónde compraste ese mandil
      ❤️❤️
      así hablaba mi tía de Oruro
      el perro robándose el pan jajaja
      linda
      ya quiero la parte dos
      a mí se me quemó la primera vez
      llorando de risa
      la cara del vecino 😭
      bendiciones Rufina
      hoy la hice con queso y quedó mejor`),
  },
  'of a cook in Indonesia': {
    platform: 'tiktok',
    lang: 'id',
    comments: lines(`
      kak itu wajannya ukuran berapa
      ngakak pas kucingnya lewat
      wkwkwk
      mantap kak
      di rumah nenek masih pakai tungku kayu
      cabainya berapa biji kak
      aku coba kemarin gosong 😭
      lapar jam segini
      itu daun apa ya
      keren
      suami minta dibuatin tiap Jumat
      kalau gak ada santan diganti apa
      😂😂
      suara hujannya bikin kangen Padang
      ditunggu resep sambalnya
      ayamnya direbus dulu gak kak`),
  },
};
