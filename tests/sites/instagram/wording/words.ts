/** The interface's texts in one language. A pair stands around its number. */
export interface Words {
  htmlLang: string;
  dir: 'ltr' | 'rtl';
  posts: readonly [string, string];
  followers: readonly [string, string];
  following: readonly [string, string];
  likes: readonly [string, string];
  tabs: readonly [posts: string, reels: string, tagged: string];
  carousel: string;
  clip: string;
  pinned: string;
  verified: string;
  follow: string;
  reply: string;
  private: string;
  missing: string;
  signIn: string;
  later: string;
  close: string;
  simulated: string;
}

const en: Words = {
  htmlLang: 'en',
  dir: 'ltr',
  posts: ['', ' posts'],
  followers: ['', ' followers'],
  following: ['', ' following'],
  likes: ['', ' likes'],
  tabs: ['Posts', 'Reels', 'Tagged'],
  carousel: 'Carousel',
  clip: 'Clip',
  pinned: 'Pinned post icon',
  verified: 'Verified',
  follow: 'Follow',
  reply: 'Reply',
  private: 'This account is private',
  missing: "Sorry, this page isn't available.",
  signIn: 'Log in to see photos and videos.',
  later: 'Please wait a few minutes before you try again.',
  close: 'Close',
  simulated: 'Simulated: everybody here is invented',
};

const WORDS: Readonly<Record<string, Words>> = {
  en,
  de: {
    ...en,
    htmlLang: 'de',
    posts: ['', ' Beiträge'],
    followers: ['', ' Follower'],
    following: ['', ' Gefolgt'],
    likes: ['Gefällt ', ' Mal'],
    tabs: ['Beiträge', 'Reels', 'Markiert'],
    carousel: 'Karussell',
    clip: 'Clip',
    pinned: 'Symbol für angehefteten Beitrag',
    verified: 'Verifiziert',
    follow: 'Folgen',
    reply: 'Antworten',
    private: 'Dieses Konto ist privat',
    missing: 'Diese Seite ist leider nicht verfügbar.',
    signIn: 'Melde dich an, um Fotos und Videos zu sehen.',
    later: 'Bitte warte ein paar Minuten.',
    close: 'Schließen',
    simulated: 'Simuliert: alle hier sind erfunden',
  },
  ja: {
    ...en,
    htmlLang: 'ja',
    posts: ['投稿', '件'],
    followers: ['フォロワー', '人'],
    following: ['フォロー中', '人'],
    likes: ['いいね', '件'],
    tabs: ['投稿', 'リール', 'タグ付け'],
    carousel: 'カルーセル',
    clip: 'クリップ',
    pinned: 'ピン留めされた投稿',
    verified: '認証済み',
    follow: 'フォローする',
    reply: '返信する',
    private: 'このアカウントは非公開です',
    missing: 'このページはご利用いただけません。',
    signIn: 'ログインして写真や動画を見る',
    later: '数分後にもう一度お試しください。',
    close: '閉じる',
    simulated: '架空の人々です',
  },
  ar: {
    ...en,
    htmlLang: 'ar',
    dir: 'rtl',
    posts: ['', ' منشور'],
    followers: ['', ' متابع'],
    following: ['', ' يتابع'],
    likes: ['', ' تسجيل إعجاب'],
    tabs: ['المنشورات', 'ريلز', 'الإشارات'],
    carousel: 'منشور دوّار',
    clip: 'مقطع',
    pinned: 'أيقونة المنشور المثبت',
    verified: 'تم التحقق',
    follow: 'متابعة',
    reply: 'رد',
    private: 'هذا الحساب خاص',
    missing: 'عذرًا، هذه الصفحة غير متوفرة.',
    signIn: 'سجّل الدخول لمشاهدة الصور',
    later: 'انتظر بضع دقائق',
    close: 'إغلاق',
    simulated: 'كل من هنا خيالي',
  },
  pt: {
    ...en,
    htmlLang: 'pt',
    posts: ['', ' publicações'],
    followers: ['', ' seguidores'],
    following: ['', ' seguindo'],
    likes: ['', ' curtidas'],
    tabs: ['Publicações', 'Reels', 'Marcados'],
    carousel: 'Carrossel',
    clip: 'Clipe',
    pinned: 'Ícone de publicação fixada',
    verified: 'Verificado',
    follow: 'Seguir',
    reply: 'Responder',
    private: 'Esta conta é privada',
    missing: 'Esta página não está disponível.',
    signIn: 'Entre para ver fotos e vídeos.',
    later: 'Aguarde alguns minutos.',
    close: 'Fechar',
    simulated: 'Simulado: todos aqui são inventados',
  },
};

/** The texts of an interface language, English where the site has none in it. */
export function wordsIn(language: string): Words {
  return WORDS[language] ?? en;
}
