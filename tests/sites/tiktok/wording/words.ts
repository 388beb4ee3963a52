import type { SiteLanguage } from '../../site';

/** The words of the frame. Names, bios, captions and counts are written alike in every language. */
export interface Words {
  followers: string;
  following: string;
  likes: string;
  paid: string;
  pinned: string;
  videos: string;
  reposts: string;
  search: string;
  notFound: string;
  isRightToLeft: boolean;
}

const EN: Words = {
  followers: 'Followers',
  following: 'Following',
  likes: 'Likes',
  paid: 'Paid partnership',
  pinned: 'Pinned',
  videos: 'Videos',
  reposts: 'Reposts',
  search: 'Search',
  notFound: 'Couldn’t find this account',
  isRightToLeft: false,
};

const WORDS: Readonly<Record<string, Words>> = {
  en: EN,
  de: {
    ...EN,
    followers: 'Follower',
    following: 'Folge ich',
    likes: 'Likes',
    paid: 'Bezahlte Partnerschaft',
    pinned: 'Angepinnt',
    search: 'Suchen',
    notFound: 'Dieses Konto konnte nicht gefunden werden',
  },
  ja: {
    ...EN,
    followers: 'フォロワー',
    following: 'フォロー中',
    likes: 'いいね',
    paid: 'タイアップ投稿',
    pinned: '固定済み',
    videos: '動画',
    reposts: '再投稿',
    search: '検索',
    notFound: 'このアカウントは見つかりませんでした',
  },
  ar: {
    ...EN,
    followers: 'المتابعون',
    following: 'يتابع',
    likes: 'تسجيلات الإعجاب',
    paid: 'شراكة مدفوعة',
    pinned: 'مثبّت',
    videos: 'الفيديوهات',
    search: 'بحث',
    notFound: 'تعذر العثور على هذا الحساب',
    isRightToLeft: true,
  },
  pt: {
    ...EN,
    followers: 'Seguidores',
    following: 'Seguindo',
    likes: 'Curtidas',
    paid: 'Parceria paga',
    pinned: 'Fixado',
    videos: 'Vídeos',
    search: 'Pesquisar',
    notFound: 'Não foi possível encontrar esta conta',
  },
};

/** The frame's words in a language, in English where the site doesn't write it. */
export function wordsIn(language: SiteLanguage | string): Words {
  return WORDS[language] ?? EN;
}
