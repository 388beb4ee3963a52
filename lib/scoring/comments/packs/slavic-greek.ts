import type { LanguagePack } from './pack';

/** Polish, Czech, Russian, Ukrainian, Greek. */
export const SLAVIC_GREEK: readonly LanguagePack[] = [
  {
    language: 'pl',
    praise: `piękn* ślicz* super świetn* cudown* cudn* wspania* genial* rewelac* fantastyczn* bosk* ekstra zajebi* mega ładn* uroczy* urocz*
      kocham uwielbiam podoba lubię dobr* najlep* fajn* idealn* zachwyca* przepiękn* sztos petarda królowa król talent inspiruj* sliczn* śmieszn*`,
    reaction:
      'cześć hej siema dzięki dziękuję gratulacje gratuluję brawo tak nie haha hahaha wow łał pozdrawiam pozdro buziaki powodzenia sto lat dzień dobry amen szacun dokładnie',
    media: 'zdjęcie zdjęcia fotka fotki foto obraz post wpis film filmik wideo strona profil stylizacja',
    filler: `ten ta to te jest są jesteś jestem ty ci ciebie cię twój twoja twoje ja mnie mi mój moja my nas jak jaki jaka jakie tak taki
      bardzo naprawdę po prostu zawsze i a lub ale też już tylko z w na do od dla dziś dzisiaj dzień tydzień świat życie serce kochana kochany
      dziewczyno bracie stary ludzie co się`,
    buying:
      'cena cenę ceny kosztuje kupić kupię kupiłam zamówić zamówienie rozmiar rozmiary wysyłka sklep gdzie rabat dostępne',
    complaint: 'oszust* oszukan* rozczarowa* zepsut* zwrot reklamacja kiepsk* fatalny naciąga*',
    promotion:
      'mój kanał|mój profil|moją stronę|obserwuj mnie|zasubskrybuj|suba za suba|napisz do mnie|zarabiaj|zarabianie w domu|dochód pasywny|link w bio|darmowi obserwujący',
  },
  {
    language: 'cs',
    praise: `krásn* nádhern* super skvěl* úžasn* perfektní paráda parádní bomba pecka hezk* roztomil* miluju miluji líbí dobr* nejlep* báječn* krása
      boží top žůžo moc`,
    reaction:
      'ahoj čau děkuji děkuju díky gratuluji gratulace ano ne jo haha wow bravo hodně štěstí zdravím dobrý den přesně',
    media: 'fotka fotky foto obrázek příspěvek video stránka profil',
    filler: `ten ta to ty je jsou jsi jsem ti tě tvůj tvoje tvá já mi mě můj moje my nás jak jaký tak takový opravdu prostě vždy a i nebo
      ale taky už jen z v na do od pro dnes den týden svět život srdce lidi kámo holka se`,
    buying: 'cena stojí koupit koupila objednat velikost doprava obchod kde sleva',
    complaint: 'podvod* zklaman* rozbit* vrátit reklamace hrozn* šmejd',
    promotion:
      'můj kanál|můj profil|moje stránka|sledujte mě|sleduj mě|napiš mi|vydělat peníze|vydělávej|pasivní příjem|odkaz v bio',
  },
  {
    language: 'ru',
    praise: `красив* красот* красав* супер класс* отличн* прекрасн* великолепн* шикарн* потрясающ* восхитительн* замечательн* чудесн* обалден* офиген* круто крут* мило
      мил* прелест* люблю обожаю нравит* понравил* лучш* топ огонь бомба идеальн* вау молодец молодцы умница королева король богиня талант*
      бомбическ* хорош* здорово годно стильн* нежн* вдохновля* прикольн* смешн* сказочн*`,
    reaction: `привет здравствуйте спасибо благодарю поздравляю браво да нет ага ахах ахаха ахахах хаха хахаха лол ого ух ура удачи успехов доброе утро добрый день
      вечер днем рождения аминь согласна согласен точно респект`,
    media:
      'фото фотка фотки фотография фотографии снимок картинка пост видео видос ролик рилс страница профиль контент образ',
    filler: `это этот эта эти такой такая такое такие так очень просто самый самая самое ты тебя тебе твой твоя твои твоё вы вас ваш ваша ваши я мне
      меня мой моя мы нас как какой какая какое какие всё все всегда и а но или же ж уже ещё только с в на у к от для по не сегодня день
      неделя мир жизнь сердце подруга друг брат девочка детка милая дорогая ребята бро прям реально что за`,
    buying:
      'цена цены стоит стоимость сколько купить купила куплю заказать заказала заказ размер размеры доставка магазин где скидка наличии',
    complaint: 'обман* мошенник* мошенничество разочаров* сломал* возврат жалоба ужасн* развод кидал* вранье',
    promotion:
      'мой канал|мой профиль|моя страница|подпишись на|подписывайтесь на|подпишитесь на|взаимная подписка|взаимно|пиши в|пишите в|заработок|заработать|пассивный доход|на дому|ссылка в профиле|ссылка в шапке|бесплатные подписчики|инвестиции с|перейди в',
  },
  {
    language: 'uk',
    praise: `гарн* красив* чудов* супер клас* прекрасн* неймовірн* чарівн* шикарн* файн* крут* люблю обожнюю подобає* найкращ* топ вогонь бомба
      ідеальн* молодець розумниця королева король талант* добр* мил* неперевершен* дивовижн* краса`,
    reaction:
      'привіт вітаю дякую спасибі браво так ні ахах хаха ого ура удачі успіхів доброго ранку дня вечора слава героям амінь згодна точно',
    media: 'фото світлина світлини картинка пост допис відео ролик сторінка профіль',
    filler: `це цей ця ці такий така таке так дуже просто ти тебе тобі твій твоя твої ви вас ваш ваша я мені мене мій моя ми нас як який яка яке
      все всі завжди і й та але або ж вже ще тільки з у в на до від для не сьогодні день тиждень світ життя серце подруго друже брате`,
    buying: 'ціна ціни коштує скільки купити купила замовити замовлення розмір доставка магазин де знижка',
    complaint: 'обман* шахра* розчаров* зламан* повернення скарга жахлив*',
    promotion:
      'мій канал|мій профіль|моя сторінка|підпишись на|підписуйтесь на|взаємна підписка|пиши в|пишіть в|заробіток|заробити|пасивний дохід|посилання в профілі',
  },
  {
    language: 'el',
    praise: `όμορφ* ωραί* τέλει* υπέροχ* φοβερ* φανταστικ* εκπληκτικ* κούκλα κούκλος πανέμορφ* καταπληκτικ* αγαπώ αγάπη λατρεύω μπράβο σούπερ καλ* χρυσή
      βασίλισσα γλυκιά γλυκ* μοναδικ* απίθαν*`,
    reaction:
      'γεια σου σας ευχαριστώ συγχαρητήρια καλημέρα καλησπέρα ναι όχι χαχα χαχαχα χρόνια πολλά φιλιά επιτυχίες ουάου αμήν',
    media: 'φωτογραφία φωτογραφίες φώτο εικόνα ανάρτηση βίντεο σελίδα προφίλ',
    filler: `ο η το οι τα τον την ένα μια αυτό αυτή είναι είσαι είμαι εσύ σε εγώ με μου μας τι πόσο πολύ τόσο πάντα και ή αλλά για από στο στη
      στην σήμερα μέρα εβδομάδα ζωή καρδιά κορίτσι φίλε φίλη`,
    buying: 'τιμή κοστίζει πόσα αγοράσω παραγγελία μέγεθος αποστολή κατάστημα πού έκπτωση',
    complaint: 'απάτη απατεώνες απογοήτευση χαλασμέν* επιστροφή παράπονο χάλια',
    promotion:
      'το κανάλι μου|το προφίλ μου|ακολουθήστε με|ακολούθησέ με|στείλε μήνυμα|βγάλε λεφτά|παθητικό εισόδημα|από το σπίτι δουλειά',
  },
];
