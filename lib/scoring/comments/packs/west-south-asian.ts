import type { LanguagePack } from './pack';

/** Turkish, Arabic, Persian, Hebrew, Hindi (both scripts), Bengali, Tamil. */
export const WEST_SOUTH_ASIAN: readonly LanguagePack[] = [
  {
    language: 'tr',
    praise: `güzel* harika* mükemmel* muhteşem* süper* bayıld* bayılıyorum enfes nefis şahane* muazzam* efsane* tatlı* yakışıklı* müthiş* kral kraliçe prenses iyi
      en sevdim seviyorum aşk beğendim kusursuz* inanılmaz* etkileyici* şık şıksın başarılı* yetenekli* on numara çok komik eğlenceli*`,
    reaction: `merhaba selam teşekkürler teşekkür ederim sağol sağolun tebrikler tebrik kutlarım evet hayır haha hahaha ahahah vay wow maşallah
      inşallah helal bravo günaydın iyi geceler hayırlı olsun başarılar elinize emeğine emeğinize sağlık yüreğine aynen amin`,
    media:
      'foto fotoğraf fotoğrafı fotoğrafın resim resmi paylaşım paylaşımın gönderi video videolar içerik profil sayfa kombin',
    filler: `bu şu o bir ve ama ile için çok daha en da de mi mı ne nasıl kadar sen seni senin sana siz sizin ben beni benim bana biz gibi her hep her zaman
      yine gerçekten bugün gün hafta dünya hayat kalp canım aşkım abi abla kardeşim kanka bro hocam ya yaa olmuş olmuşsun`,
    buying:
      'fiyat fiyatı fiyatlar kaç para ne kadar satın almak aldım sipariş beden kargo mağaza nereden nerede indirim',
    complaint: 'dolandırıcı* dolandırıl* hayal kırıklığı bozuk iade şikayet berbat rezalet kandır* sahte',
    promotion:
      'kanalıma|profilime|sayfama|takip edin|takip et beni|geri takip|abone ol|abone olun|dm atın|para kazan|evden çalış|ek gelir|profildeki link|bedava takipçi|bahis sitesi',
  },
  {
    language: 'ar',
    praise: `جميل* رائع* روعة روعه حلو* حلوة ممتاز* مذهل* خطير* فخم* فخامة ابداع إبداع مبدع* خيال خرافي* تحفة قمر قمه قمة ملكة ملك احلى أحلى اجمل أجمل
      احب أحب حبيت حب بحبك عسل جمال تجنن يجنن كشخة رهيب* عظيم* تسلم* افضل أفضل راقي* مميز* موهوب* مضحك* مبهر* الله`,
    reaction: `مرحبا السلام عليكم اهلا أهلا شكرا شكراً مبروك الف ألف تبارك ماشاء ما شاء الله سبحان يارب يا رب آمين امين نعم لا ههه هههه ههههه هههههه
      صباح مساء الخير النور بالتوفيق موفق موفقين برافو احسنت أحسنت عاش والله كل عام وانتم بخير يحفظك يسعدك يعطيك العافية`,
    media: 'صورة صوره الصورة الصوره صور فيديو الفيديو مقطع بوست منشور صفحة محتوى اطلالة لوك',
    filler: `هذا هذه هذي ذا هو هي انت أنت انتي انا أنا نحن كم كتير كثير جدا جداً مرة مره اوي قوي و في من على عن مع إلى الى كل دائما دايما
      اليوم يوم اسبوع الدنيا حياة حياتي قلب قلبي يا اخي أخي اختي حبيبي حبيبتي صديقي بس لكن او أو ايش شو شيء شي`,
    buying: 'سعر السعر بكم بكام كم ثمن شراء اشتري اشتريت طلب اطلب مقاس مقاسات توصيل شحن متجر محل وين فين خصم متوفر',
    complaint: 'نصب نصاب* احتيال غش غشاش* خيبة مكسور استرجاع شكوى سيء سيئة كذب كذابين',
    promotion:
      'قناتي|صفحتي|حسابي|تابعوني|تابعني|متابعة مقابل|اشترك في|اشتركوا|راسلني|تواصل معي|ربح المال|اربح|من المنزل|الرابط في البايو|واتساب|استثمار مع',
  },
  {
    language: 'fa',
    praise: `زیبا* قشنگ* عالی* عالیه خوشگل* محشر* فوق العاده بینظیر* بی نظیر دوست دارم عاشق* عشق جذاب* خفن* خوب* بهترین* ملکه ماه نازنین* ناز باحال* حرف نداری
      شیک دلنشین* هنرمند*`,
    reaction:
      'سلام درود ممنون مرسی تشکر تبریک مبارک مبارکه آفرین احسنت بله نه خخخ خخخخ ههه واو وای ماشالله انشالله موفق باشی باشید صبح بخیر شب خسته نباشید دمت گرم',
    media: 'عکس عکست فیلم ویدیو ویدئو پست کلیپ پیج صفحه استایل',
    filler:
      'این آن اون یک یه خیلی چقدر چه که و یا اما با در از به برای تو شما من ما را رو است هست هستی همیشه واقعا امروز روز هفته دنیا زندگی قلب عزیزم جان جون داداش ای چی',
    buying: 'قیمت قیمتش چنده چند خرید بخرم سفارش سایز ارسال فروشگاه کجا تخفیف موجوده',
    complaint: 'کلاهبردار* کلاهبرداری تقلبی شکایت خراب ناامید* دروغ بد افتضاح',
    promotion: 'پیج من|کانال من|فالو کنید|فالو کن|فالو بک|دایرکت بدید|کسب درآمد|درآمد دلاری|لینک در بیو|فالوور رایگان',
  },
  {
    language: 'he',
    praise: `יפה יפים יפהפה מהמם* מדהים* מושלם* מושלמת יפהפיה מקסים* נהדר* מעולה אלוף אלופה תותח* חמוד* חתיך אוהב אוהבת אהבתי כיף סוף מלכה מלך יופי
      אש טוב טובה הכי מדהימה מהממת מקסימה מצחיק* מרגש* כישרון`,
    reaction: 'שלום היי תודה מזל ברכות כל הכבוד בהצלחה כן לא חחח חחחח חחחחח וואו אמן בוקר לילה בראבו יום הולדת שמח',
    media: 'תמונה תמונות סרטון וידאו פוסט עמוד פרופיל תוכן לוק',
    filler:
      'זה זאת זו הוא היא את אתה אני אנחנו ממש מאוד כל כך תמיד של על עם גם רק אבל או מה איך היום שבוע חיים לב אחי אחותי נשמה מותק אהובה יום',
    buying: 'מחיר כמה עולה לקנות קניתי להזמין הזמנתי מידה משלוח חנות איפה הנחה',
    complaint: 'רמאות רמאים נוכל* אכזבה מאוכזב* שבור החזר תלונה גרוע',
    promotion: 'הערוץ שלי|הפרופיל שלי|הדף שלי|תעקבו אחרי|עוקב בחזרה|להרוויח כסף|הכנסה פסיבית|קישור בביו|עבודה מהבית',
  },
  {
    language: 'hi',
    praise: `सुंदर सुन्दर बढ़िया शानदार ज़बरदस्त जबरदस्त लाजवाब मस्त अच्छा अच्छी अच्छे प्यारा प्यारी खूबसूरत कमाल बेहतरीन प्यार पसंद गजब ग़ज़ब मज़ा मजा सबसे
      sundar badhiya badiya shandar shaandar zabardast jabardast lajawab mast accha acha achha acchi pyara pyari khubsurat khoobsurat kamaal kamal
      behtareen pyar pasand gajab ghazab maza mazaa sahi bahut bohot bhot kya baat`,
    reaction: `वाह नमस्ते धन्यवाद शुक्रिया बधाई हार्दिक शुभकामनाएं जय हो श्री राम हिंद हाँ हां नहीं हाहा राधे जी शुभ रात्रि प्रभात ॐ शांति
      waah wah namaste dhanyavad dhanyawad shukriya badhai jai jay ho shri shree ram hind haan nahi ji shabash jiyo mashallah`,
    media: 'फोटो तस्वीर वीडियो विडियो पोस्ट रील लुक',
    filler: `है हैं हो हूँ यह ये वो वह का की के को से में पर और या तो भी ही बहुत सच एक तुम आप मैं हम मेरा मेरी मेरे आपका आपकी तेरा क्या कितना कितनी कैसे सब हर आज
      दिन दुनिया दिल भाई दोस्त बहन यार सर मैडम दीदी hai hain ho hu ye yeh wo ka ki ke ko se me mein par aur ya to bhi hi bahut sach ek tum aap
      main hum mera meri mere tera kya kitna kitni kaise sab har aaj din duniya dil bhai bhaiya bhaijaan dost yaar sir madam didi`,
    buying: 'कीमत दाम कितने खरीदना खरीदें ऑर्डर साइज डिलीवरी दुकान कहाँ price kitne kaha milega kharidna order',
    complaint: 'धोखा ठगी ठग खराब नकली शिकायत वापस बेकार dhokha thagi kharab nakli shikayat bekar bakwas',
    promotion:
      'मेरा चैनल|मेरे चैनल|मेरी प्रोफाइल|फॉलो करो|फॉलो बैक|सब्सक्राइब करो|पैसे कमाओ|घर बैठे|mera channel|mere channel|follow karo|follow back|subscribe karo|paise kamao|ghar baithe|bio me link',
  },
  {
    language: 'bn',
    praise: `সুন্দর দারুণ দারুন অসাধারণ চমৎকার ভালো ভাল মিষ্টি অপূর্ব সেরা জোস প্রিয় ভালোবাসা ভালবাসি ফাটাফাটি কিউট নাইস পছন্দ লাগলো লাগছে অসাম sundor darun
      osadharon valo bhalo mishti khub joss`,
    reaction:
      'ধন্যবাদ শুভেচ্ছা অভিনন্দন শুভ সকাল রাত্রি মাশাআল্লাহ আলহামদুলিল্লাহ আমিন ইনশাআল্লাহ সালাম আসসালামু আলাইকুম হ্যাঁ না হাহা বাহ ওয়াও জয় শুভকামনা dhonnobad',
    media: 'ছবি ফটো ভিডিও পোস্ট ছবিটা ভিডিওটা পেজ লুক',
    filler:
      'এই এটা এটি সেই যে কি কী কত খুব অনেক খুবই একটা একটি তুমি আপনি তোমাকে আপনাকে তোমার আপনার আমি আমার আমাদের আর ও এবং কিন্তু থেকে জন্য সব আজ দিন জীবন ভাই বোন আপু বন্ধু দাদা দিদি হয়েছে ar apu vai bhai',
    buying: 'দাম মূল্য কিনতে কিনব অর্ডার সাইজ ডেলিভারি দোকান কোথায় ছাড় dam koto',
    complaint: 'প্রতারণা প্রতারক খারাপ নকল অভিযোগ ফেরত ভাঙা',
    promotion: 'আমার চ্যানেল|আমার আইডি|আমার পেজ|ফলো করবেন|ফলো করুন|ফলো দিলে|সবার ফলো|সাবস্ক্রাইব করুন|টাকা আয়|ঘরে বসে',
  },
  {
    language: 'ta',
    praise:
      'அழகு அழகான அருமை அருமையான சூப்பர் நல்ல நல்லா நன்று அற்புதம் அற்புதமான அன்பு பிடிக்கும் பிடித்திருக்கிறது செம மாஸ் தலைவா சிறப்பு இனிமை azhagu arumai semma nalla vera level',
    reaction: 'வணக்கம் நன்றி வாழ்த்துக்கள் வாழ்க ஆமா இல்லை ஹாஹா வாவ் காலை வணக்கம் இனிய nandri vazhthukkal vanakkam',
    media: 'புகைப்படம் படம் வீடியோ காணொளி பதிவு',
    filler:
      'இது இந்த அது அந்த ஒரு மிக மிகவும் ரொம்ப நீ நீங்கள் உங்கள் நான் என் எங்கள் என்ன எப்படி எவ்வளவு எல்லாம் இன்று நாள் வாழ்க்கை அண்ணா அக்கா தம்பி நண்பா romba anna akka',
    buying: 'விலை எவ்வளவு வாங்க ஆர்டர் அளவு டெலிவரி கடை எங்கே',
    complaint: 'மோசடி ஏமாற்று மோசம் போலி புகார்',
    promotion: 'என் சேனல்|என் பக்கம்|என்னை பின்தொடரவும்|சப்ஸ்கிரைப் செய்யுங்கள்|பணம் சம்பாதிக்க|வீட்டிலிருந்தே',
  },
];
