import type { CountKind } from '../style';

/**
 * The nouns that pages print beside a count, of all languages together, in lower case and separated by "|"; "*" marks a
 * stem that takes endings, cut as short as no other word of a count begins. Where a noun has two parts around its number
 * both are listed.
 *
 * Sources: public table of YouTube's view counts in 83 languages, 2022-24 (the views of 42 languages); captured pages,
 * 2025-26 (English, German); the rest are the languages' plain words and not seen on a page: a word that pages don't use
 * does no harm, a missing one gives null.
 */
export const KIND_WORDS: Readonly<Partial<Record<CountKind, string>>> = {
  followers:
    'subscri*|suscript*|subskry*|inscrit*|iscritt*|follower*|abon*|abunə*|volger*|inteken*|seguidor*|urmărit*|følger*|' +
    'följare|prenum*|tilaaj*|seuraaj*|tellija*|sekotāj*|obserwuj*|odběrat*|odberat*|feliratk*|követő*|pretplat*|pratil*|' +
    'naročnik*|ndjekës|takipçi|obunach*|harpidedun*|áskrif*|pengikut|pelanggan|wafuatiliaji|người đăng ký|' +
    'người theo dõi|ababhalis*|подписч*|підпис*|падпіс*|абон*|последоват*|пратил*|претплат*|жазыл*|катталуу*|захиалаг*|' +
    'εγγεγραμ*|συνδρομ*|ακόλουθ*|բաժանոր*|გამომწ*|מנוי*|עוקבים|مشترك*|مشترک*|متابع*|دنبال‌*|سبسک*|सब्स*|सबस्*|सदस्य*|' +
    'সাবস*|সদস্য*|ਸਬਸ*|સબ્સ*|ସଦସ୍ୟ*|சந்தா*|సబ్*|సభ్యు*|ಚಂದಾ*|ಸಬ್*|വരിക്കാ*|දායක*|ග්‍රාහ*|ተመዝጋ*|ผู้ติดตาม|ຜູ້ຕິດຕາມ|អ្នកជាវ|' +
    'စာရင်းသွင်းသူ|登録者|チャンネル登録者数|フォロワー|구독자|팔로워|订阅者|訂閱者|粉丝|粉絲|फ़ॉलोअर*|' +
    "d'abonné*",
  following:
    'following|abonnements|suivi*|suivi(e)s|seguidos|seguindo|gefolgt|seguiti|profili seguiti|volgend|obserwowani|takip|' +
    'подписок|подписки|följer|diikuti|フォロー中|팔로우|已关注|追蹤中',
  posts:
    'video*|vidéo*|vídeo*|videj*|film*|myndskeið|vaizdo įraš*|bideo*|vidiyo|post|posts|beiträge|beitrag|publica*|видео*|' +
    'відео|відэа|бейне*|бичлэг|βίντεο|տեսանյ*|ვიდეო|סרטון|סרטונים|فيديو*|ویدیو|ویدئو|ویڈیو*|वीडि*|व्हिडि*|भिडि*|ভিডি*|ਵੀਡੀ*|' +
    'વીડિ*|ଭିଡି*|வீடி*|వీడి*|ವೀಡಿ*|വീഡി*|වීඩි*|ቪዲ*|วิดีโอ|ວິດີໂອ|វីដេអូ|ဗီဒီယို|動画|동영상|视频|影片|投稿|게시물|' +
    'berichten|posty|gönderi|публикац*|inlägg|indlæg|innlegg|příspěvk*|postări|bejegyzés|postingan|kiriman|bài viết|โพสต์|منشور*|' +
    "פוסטים|पोस्ट|帖子|贴文|貼文|video's|videó*|videí|видеа|видео снимка|видео снимака|مقطع فيديو|مقاطع فيديو",
  views:
    'view|views|aufruf*|kyk|kyke|baxış|прагляд*|показван*|pregled*|zhléd*|shléd*|visuali*|vista|vistas|reproducc*|vaatami*|' +
    'ikustaldi*|panonood|vue|vues|visionne*|megtekint*|ditonton|penayangan|tontonan|peržiūr*|weergave*|vizion*|ogled*|' +
    "visning*|sett|näyttök*|katselu*|áhorf*|skatīj*|kutazamwa|görüntüleme|izlenme|wyświet*|zhliad*|shikim*|ko'ri*|" +
    'lượt xem|ukubukwa|просмотр*|перегляд*|преглед*|рет көрілді|қаралым|жолу көрүлдү|үзсэн|үзэлт|προβολ*|դիտում*|ნახვა|' +
    'צפיות|צפייה|مشاهد*|بازدید|ملاحظات|ዕይታ*|እይታ*|बार देखा गया|व्यू*|व्ह्यू*|पटक हेरिएको|বার দেখা হয়েছে|ভিউ|ਵਾਰ ਦੇਖਿਆ|' +
    'ਵਾਰ ਦੇਖਿਆ ਗਿਆ|જોવાયાની સંખ્યા|ଥର ଦେଖାଯାଇଛି|பார்வை*|వీక్షణ*|ವೀಕ್ಷಣೆ*|കാഴ്ച*|බැලීම්|නැරඹීම්|การดู|ການເບິ່ງ|ເທື່ອເບິ່ງ|' +
    'ការមើល|ទស្សនា|ကြည့်ရှုမှု|視聴|回視聴|視聴回数|조회수|次观看|次觀看|观看次数|觀看次數|收看次數',
  viewers:
    'watching|watching now|watching worldwide|waiting|viewer|viewers|zuschau*|warten|spectat*|espectad*|spettat*|зрител*|مشاهدين|مشاهدون|' +
    "vizioneaz*|áhorfend*|பார்வையாளர்*|കാഴ്ചക്കാ*|переглядаю*|глядач*|праглядаю*|гледач*|ogleduj*|gledalc*|ko'rilmo*|" +
    'peržiūri|žiūrov*|visualizando*|visualizzando|visualitzant|assistindo|assistindo agora|aguardando|esperando|in attesa|' +
    'en attente|смотрят|ожидают|ogląda|widzów|kijkers|wachten|tittar|väntar|izleyici|izliyor|bekliyor|menonton|menunggu|' +
    'が視聴中|が待機中|시청 중|대기 중|正在观看|正在觀看',
  likes:
    'like|likes|likes or dislikes|other people|other person|like this video along with|like this comment along with|' +
    'like this reply along with|along with|positive bewertung*|bisher|mag ich|ich mag das video|andere person*|genau wie|' +
    "klicke bei diesem video auf|klicke bei diesem kommentar auf|me gusta|j'aime|mi piace|いいね|高評価|좋아요|赞|讚|" +
    "mentions j'aime|gefällt|piace a|curtid*|gostos|vind-ik-leuks|polubie*|beğen*|отмет*|нравится|вподоба*|" +
    'gilla-markering*|suka|lượt thích|ถูกใจ|लाइक|تسجيل إعجاب|تسجيلات إعجاب|לייקים',
  comments:
    'comment*|komment*|koment*|coment*|commenti|reactie*|reply|replies|antwort*|respuesta*|réponse*|yorum*|bình luận|' +
    'коммент*|комент*|ответ*|تعليق*|コメント|返信|댓글|답글|评论|留言|回复|回覆',
};

/** Languages in which a letter of English units is another power: "m" in Catalan and Indonesian, "B" in Turkish. */
export const OTHER_LETTERS = ['ca', 'id', 'tr'];

/**
 * The English words of the table, each with what the languages of OTHER_LETTERS themselves print in its place. To them an
 * English text ("31m views") is unknown: their own units would make it a thousand times more or less.
 */
export const ENGLISH_WORDS: Readonly<Record<string, string>> = {
  'subscri*': 'subscript*|subscriber',
  'follower*': 'follower',
  'video*': 'video',
  'comment*': '',
  view: '',
  views: '',
  posts: '',
  like: '',
  likes: '',
  'likes or dislikes': '',
  'other people': '',
  viewers: '',
  watching: '',
  waiting: '',
  replies: '',
};

/** Words beside a number that say nothing of their own: counters and links. */
export const LINKING_WORDS =
  'de|di|of|x|na|ta|mal|persone|ganger|times|now|marta|mara|kali|удаа|рет|жолу|回|人|篇|本の|件|件の|次|位|名|个|個|部|' +
  '则|則|条|條|명|개|회|คน|ครั้ง|รายการ|ຄົນ|ຄັ້ງ|នាក់|ដង|ဦး|ကြိမ်|টি|টা|জন|ଥର|पटक|जना|बार|वेळा';

/**
 * Words that with a noun say zero without a digit ("No views", "Keine Aufrufe"), of all languages together: only texts of
 * nothing but such a word and known nouns are read.
 */
export const NONE_WORDS =
  'no|keine|sin|sense|aucun|aucune|nessun|nessuna|nenhum|nenhuma|sem|geen|ingen|inga|ei|engin|brak|žádná|žiadne|nincs|' +
  'niciun|nicio|nema|nėra|nav|yok|belum|tidak ada|tiada|không có|walang|нет|немає|няма|нема|καμία|אין|لا|لا توجد|ไม่มี|없음|没有|沒有';

/** Words that with a noun say one without a digit, by language. */
export const ONE_WORDS: Readonly<Record<string, string>> = { ar: 'واحد|واحدة', he: 'אחד|אחת', ro: 'un|o' };
