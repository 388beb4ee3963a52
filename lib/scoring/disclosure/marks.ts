import { list } from './list';

/** The marks of paid posts in one language. All in lower case, composed as NFKC. */
export interface MarkWords {
  language: string;
  /** Hashtags without "#". */
  tags: readonly string[];
  /** Words that count only where they stand alone as a label: at the start of a line, or in brackets. */
  labels: readonly string[];
  /** Phrases that count anywhere in a sentence. In languages written without spaces any run of signs. */
  phrases: readonly string[];
  /** Words that, in the same sentence and close to a mark, say that it is none. */
  negations: readonly string[];
  /** Words beside which a mark means something else: a police report, an exhibition. */
  otherMeanings?: readonly string[];
  isWrittenWithoutSpaces?: true;
}

/**
 * The words by which creators mark paid posts. Korea, Bulgaria and the Netherlands from published guides; the other
 * languages from common practice, not checked against a law.
 */
export const MARKS: readonly MarkWords[] = [
  {
    language: 'en',
    tags: list(`
      ad | ads | advert | advertisement | advertising | sponsored | sponsoredpost | sponsoredby |
      sponsoredvideo | paidad | paidpartnership | paidpromotion | paidpartner | brandpartner |
      brandambassador | adpartner | spon | sponcon | sponsoredcontent`),
    labels: list('ad | advert | advertisement | sponsored | paid ad | paid advertisement | advertorial | promoted'),
    phrases: list(`
      paid partnership | paid partner | paid promotion | paid collaboration | paid collab |
      paid advertisement | paid ad | paid sponsorship | sponsored by | sponsored post | sponsored video |
      sponsored content | is sponsored | kindly sponsored | in paid cooperation | sponsoring this video |
      sponsoring today’s video | sponsor of this video | sponsor of today’s video | today’s sponsor |
      this video’s sponsor | brand ambassador for`),
    negations: list(`
      not | no | never | isn’t | wasn’t | aren’t | ain’t | unpaid | non | without | wish | unsponsored |
      if | imagine | pretend | joking`),
    otherMeanings: list('team | marathon | race | exhibition | council | nasa | athletes | bill | senator | refugees'),
  },
  {
    language: 'de',
    tags: list(`
      werbung | anzeige | bezahltewerbung | bezahltepartnerschaft | gesponsert | werbepartner |
      kooperationspartner`),
    labels: list('werbung | anzeige | gesponsert | dauerwerbesendung | advertorial'),
    phrases: list(`
      bezahlte werbung | enthält werbung | bezahlte partnerschaft | bezahlte kooperation |
      bezahlter kooperation | bezahlter partnerschaft | gesponsert von | wird gesponsert |
      wurde gesponsert | gesponsertes video | gesponserter beitrag | werbliche kooperation |
      beitrag enthält bezahlte | sponsor des videos | sponsor dieses videos`),
    negations: list(`
      nicht | kein | keine | keinen | ohne | unbezahlt | unbezahlte | unbeauftragt | unbeauftragte |
      selbst | selbstgekauft | wäre | weder | niemals | nie`),
    otherMeanings: list(`
      polizei | erstattet | erstatten | gegen | aufgegeben | fernsehen | display | strafanzeige | verein |
      tacho`),
  },
  {
    language: 'fr',
    tags: list(`
      publicité | publicite | sponsorisé | sponsorise | collaborationcommerciale | partenariatrémunéré |
      partenariatremunere | contenusponsorisé`),
    labels: list('publicité | sponsorisé | pub | collaboration commerciale | publi-rédactionnel'),
    phrases: list(`
      collaboration commerciale | partenariat rémunéré | collaboration rémunérée | partenariat commercial |
      sponsorisé par | sponsorisée par | contenu sponsorisé | vidéo sponsorisée | post sponsorisé |
      communication commerciale | partenariat payé | est sponsorisée`),
    negations: list('pas | non | sans | ni | aucun | aucune | jamais'),
    otherMeanings: list('bière | bar | club | équipe | exposition'),
  },
  {
    language: 'es',
    tags: list(`
      publi | publicidad | anuncio | patrocinado | patrocinada | colaboraciónpagada | colaboracionpagada |
      contenidopatrocinado`),
    labels: list('publicidad | publi | anuncio | patrocinado | contenido patrocinado'),
    phrases: list(`
      colaboración pagada | colaboración remunerada | patrocinado por | patrocinada por |
      contenido patrocinado | vídeo patrocinado | video patrocinado | publicación patrocinada |
      colaboración de pago | colaboración comercial | contiene publicidad`),
    negations: list('no | sin | ni | nunca | tampoco'),
    otherMeanings: list('equipo | carrera | club | exposición | maratón'),
  },
  {
    language: 'it',
    tags: list(`
      adv | pubblicità | pubblicita | sponsorizzato | contenutosponsorizzato | collaborazionepagata |
      suppliedby`),
    labels: list('adv | pubblicità | sponsorizzato | annuncio | contenuto sponsorizzato'),
    phrases: list(`
      collaborazione pagata | collaborazione retribuita | collaborazione a pagamento | sponsorizzato da |
      sponsorizzata da | contenuto sponsorizzato | video sponsorizzato | post sponsorizzato |
      contiene pubblicità | partnership pubblicizzata | partnership retribuita`),
    negations: list('non | senza | né | mai | nessuna | nessun'),
    otherMeanings: list('squadra | mostra | maratona | gara'),
  },
  {
    language: 'pt',
    tags: list('publi | publicidade | publipost | parceriapaga | patrocinado | conteúdopatrocinado | anúncio'),
    labels: list('publi | publicidade | patrocinado | publipost | conteúdo patrocinado'),
    phrases: list(`
      parceria paga | patrocinado por | patrocinada por | conteúdo patrocinado | vídeo patrocinado |
      post patrocinado | contém publicidade | publicidade paga | parceria remunerada | colaboração paga`),
    negations: list('não | nao | sem | nem | nunca'),
    otherMeanings: list('time | equipe | corrida | exposição | clube'),
  },
  {
    language: 'nl',
    tags: list('spon | advertentie | gesponsord | reclame | betaaldesamenwerking | betaaldpartnerschap'),
    labels: list('advertentie | gesponsord | reclame | betaalde samenwerking | adv'),
    phrases: list(`
      betaalde samenwerking | betaald partnerschap | gesponsord door | gesponsorde video |
      gesponsorde post | bevat reclame | betaalde promotie | in betaalde samenwerking | is gesponsord`),
    negations: list('niet | geen | zonder | onbetaalde | nooit | onbetaald'),
    otherMeanings: list('elftal | ploeg | wedstrijd | club'),
  },
  {
    language: 'pl',
    tags: list(`
      reklama | materiałreklamowy | materialreklamowy | współpracareklamowa | wspolpracareklamowa |
      współpracapłatna | postsponsorowany | sponsorowane`),
    labels: list('reklama | materiał reklamowy | współpraca reklamowa | materiał sponsorowany | post sponsorowany'),
    phrases: list(`
      materiał reklamowy | współpraca reklamowa | współpracy reklamowej | płatna współpraca |
      płatnej współpracy | materiał sponsorowany | post sponsorowany | film sponsorowany |
      sponsorowany przez | współpraca płatna | sponsorem filmu | sponsorem odcinka`),
    negations: list('nie | bez | niesponsorowany | żadna | nigdy'),
    otherMeanings: list('drużyna | klub | wystawa | telewizji'),
  },
  {
    language: 'tr',
    tags: list('reklam | işbirliği | isbirligi | reklamiçerir | sponsorlu | sponsorluiçerik | ücretliortaklık'),
    labels: list('reklam | işbirliği | sponsorlu | iş birliği | reklam içerir'),
    phrases: list(`
      reklam içerir | ücretli ortaklık | ücretli iş birliği | ücretli işbirliği | sponsorlu içerik |
      sponsorlu video | sponsorluğunda hazırlanmıştır | reklam amaçlıdır | ticari işbirliği |
      sponsorlu işbirliği`),
    negations: list('değil | değildir | yok | yoktur | içermez | olmadan | hiçbir'),
    otherMeanings: list('takım | kulüp | panosu | televizyonda'),
  },
  {
    language: 'ru',
    tags: list('реклама | рекламныйпост | спонсорскийпост | партнёрскийматериал | нарекламе'),
    labels: list('реклама | на правах рекламы | спонсорский пост | партнёрский материал'),
    phrases: list(`
      на правах рекламы | рекламный пост | рекламная интеграция | спонсор видео | спонсор выпуска |
      при спонсорской поддержке | оплаченная реклама | партнёрский материал | платное партнёрство |
      рекламодатель | erid`),
    negations: list('не | нет | без | никакой | ни'),
    otherMeanings: list('телевизор | команда | клуб | выставка | надоела'),
  },
  {
    language: 'sv',
    tags: list('annons | reklam | betaltsamarbete | sponsrat | reklamsamarbete | iannonssamarbete'),
    labels: list('annons | reklam | betalt samarbete | sponsrat | annonssamarbete | reklamsamarbete'),
    phrases: list(`
      betalt samarbete | i betalt samarbete | sponsrat av | sponsrat inlägg | sponsrad video |
      annonssamarbete med | reklamsamarbete med | innehåller reklam | reklam för | annons för`),
    negations: list('inte | ej | utan | ingen | inget | aldrig | obetalt | oavlönat'),
    otherMeanings: list('tv | laget | loppet | blocket'),
  },
  {
    language: 'da',
    tags: list(`
      reklame | annonce | betaltsamarbejde | sponsoreret | betaltpartnerskab | annonse | sponset |
      betaltsamarbeid`),
    labels: list('reklame | annonce | betalt samarbejde | sponsoreret | annonse | sponset | betalt samarbeid'),
    phrases: list(`
      betalt samarbejde | betalt partnerskab | sponsoreret af | sponsoreret indhold | sponsoreret opslag |
      indeholder reklame | reklame for | betalt samarbeid | betalt partnerskap | sponset av |
      sponset innhold | inneholder reklame | annonselenker | reklamelinks`),
    negations: list('ikke | uden | ingen | aldrig | ubetalt | uten | aldri | intet'),
    otherMeanings: list('tv | holdet | løbet | laget'),
  },
  {
    language: 'bg',
    tags: list('реклама | спонсорирано | платенопартньорство | рекламнапубликация'),
    labels: ['реклама', 'спонсорирано', 'платена публикация'],
    phrases: list(`
      платено партньорство | спонсорирано от | спонсорирана публикация | платена публикация |
      рекламна публикация | платено съдържание | спонсорирано съдържание | съдържа реклама`),
    negations: list('не | няма | без | никаква | нито'),
    otherMeanings: ['телевизията', 'отбор', 'клуб'],
  },
  {
    language: 'ja',
    isWrittenWithoutSpaces: true,
    tags: list('pr | 広告 | タイアップ | プロモーション | 提供 | スポンサー | pr投稿 | 企業案件 | 案件'),
    labels: list('pr | 広告 | タイアップ | プロモーション'),
    phrases: list(`
      タイアップ広告 | 有料プロモーション | pr投稿 | 企業案件です | プロモーションを含 | の提供でお送り | スポンサー提供 | 提供いただきました | タイアップ投稿 | 広告を含み |
      広告です | 案件動画です`),
    negations: list('ではありません | じゃない | ではない | じゃありません | ではなく | 含みません | なし'),
  },
  {
    language: 'ko',
    isWrittenWithoutSpaces: true,
    tags: list('광고 | 협찬 | 홍보 | 유료광고 | 유료광고포함 | 제품협찬 | 광고포함 | 업체협찬'),
    labels: list('광고 | 협찬 | 유료광고 | 유료 광고 | 제품협찬'),
    phrases: list(`
      유료광고 포함 | 유료 광고 포함 | 유료광고를 포함 | 유료 광고를 포함 | 협찬을 받아 | 협찬받아 | 제작비를 지원 | 원고료를 받 | 광고입니다 | 광고를 포함 |
      소정의 원고료 | 제품을 제공받아 | 협찬 영상 | 협찬입니다`),
    negations: list('아닙니다 | 아님 | 아니에요 | 아니고 | 없이 | 없습니다 | 않았 | 아닌 | 안받'),
  },
  {
    language: 'zh',
    isWrittenWithoutSpaces: true,
    tags: list('广告 | 廣告 | 赞助 | 贊助 | 业配 | 業配 | 商业合作 | 商業合作 | 合作推广 | 付费合作'),
    labels: list('广告 | 廣告 | 赞助 | 贊助 | 业配 | 業配 | 商业合作 | 推广'),
    phrases: list(`
      本视频由 | 本期视频由 | 付费推广 | 付費推廣 | 商业推广 | 广告合作 | 廣告合作 | 赞助播出 | 贊助播出 | 含有广告 | 包含付费 | 包含付費 | 业配文 | 業配文 |
      商业合作视频 | 品牌赞助 | 品牌贊助 | 提供赞助 | 提供贊助 | 这是广告 | 這是廣告 | 付费合作 | 付費合作`),
    negations: list('不是 | 非 | 没有 | 沒有 | 并非 | 並非 | 无 | 無 | 未'),
  },
];

/**
 * Tags and words that hint at a deal but are unclear: some use them for paid posts, others for friends. They make a post
 * possibly paid, never more.
 */
export const UNCLEAR_TAGS: readonly string[] = list(`
      sp | partner | partnership | collab | ambassador | affiliate | affiliatelink | gifted | prpackage |
      prsample | prunboxing | giftedbybrand | invited | kooperation | partenariat | collaboration | offert |
      cadeau | pubblicitàgratuita | prodottoomaggio | giftedby | recebido | recebidos | współpraca |
      wspolpraca | prezent | samarbete | samarbejde | samarbeid | hediye | prsending | werbegeschenk |
      prprodukt | produktprobe | гифт | коллаборация | 제품제공 | ギフティング`);
