/** What the rules say, in German, by its English text (lib/model/sentence.ts tells how places are written). */
export const SENTENCES_DE: Readonly<Record<string, string>> = {
  // Follower history
  '{days|day|days} of follower history read; not enough.':
    '{days|Tag|Tage} Verlauf der Follower gelesen; das reicht nicht.',
  'Nothing unusual in {days|day|days} of follower history.':
    'Nichts Auffälliges in {days|Tag|Tagen} Verlauf der Follower.',
  '+{gain} {followers} {span}: {excess} more than usual in {days|day|days}; usual for that time: {usual}.':
    '+{gain} {followers} {span}: {excess} mehr als sonst in {days|Tag|Tagen}; üblich für diese Zeit: {usual}.',
  'Could be press, a giveaway, a post elsewhere.':
    'Kann an Presse, einer Verlosung oder einem Beitrag anderswo liegen.',
  'on {day}': 'am {day}',
  'from {from} to {to}': 'vom {from} bis {to}',
  '{excess:0} more than usual in {days|day|days}; usual for that time: {usual:0}.':
    '{excess:0} mehr als sonst in {days|Tag|Tagen}; üblich für diese Zeit: {usual:0}.',
  'It begins and ends at once: before and after it growth is the usual.':
    'Beginn und Ende sind abrupt: davor und danach wächst es wie sonst.',
  'It stands out from a rise that went on before or after it.':
    'Ragt aus einem Anstieg heraus, der davor oder danach weiterging.',
  'It comes in like parts over {days|day|days}.': 'Kommt in gleichen Teilen über {days|Tag|Tage}.',
  'Views of these days are not known.': 'Aufrufe dieser Tage sind nicht bekannt.',
  'Views of these days are as usual or fewer.': 'Aufrufe dieser Tage sind wie sonst oder weniger.',
  'Views rose too, but per new follower there are {times:0} times fewer than in the days around.':
    'Auch die Aufrufe stiegen, aber je neuem Follower sind es {times:0}-mal weniger als in den Tagen ringsum.',
  'More was lost within 45 days than it brought.': 'Binnen 45 Tagen ging mehr verloren, als dazukam.',
  '{percent} % of it was lost again within 45 days.': '{percent} % davon gingen binnen 45 Tagen wieder verloren.',
  'No other rise of these months comes near it.': 'Kein anderer Anstieg dieser Monate kommt in die Nähe.',
  'Views rose with it, to {times:1} times the usual.': 'Die Aufrufe stiegen mit, auf das {times:1}-Fache des Üblichen.',
  'Growth went on after it and faded, as after a post that spread.':
    'Danach ging das Wachstum weiter und klang ab, wie nach einem Beitrag, der sich verbreitet.',
  'Growth had begun to rise before it.': 'Das Wachstum hatte schon davor zugenommen.',
  'There are other rises like it in these months.': 'In diesen Monaten gibt es andere solche Anstiege.',
  'Its course is like that of rises that come by themselves.': 'Der Verlauf gleicht Anstiegen, die von selbst kommen.',
  'Lost {excess:0} more than usual in {days|day|days}.': 'Verlor in {days|Tag|Tagen} {excess:0} mehr als sonst.',
  'Clean-ups by the platform and people leaving look like this.':
    'So sehen Bereinigungen der Plattform und Leute aus, die nicht mehr folgen.',
  'In these days YouTube took away spam accounts everywhere.': 'In diesen Tagen entfernte YouTube überall Spam-Konten.',
  'No post that was read is from these days.': 'Kein gelesener Beitrag ist aus diesen Tagen.',
  'Posts read from these days: {posts}.': 'Gelesene Beiträge aus diesen Tagen: {posts}.',
  followers: 'Follower',
  subscribers: 'Abonnenten',

  // Comments
  '{n} of {all} comments are emoji only, more than is usual here.':
    '{n} von {all} Kommentaren sind nur Emoji, mehr als hier üblich.',
  '{n} of {all} comments are one kind of applauding emoji only, more than is usual here.':
    '{n} von {all} Kommentaren sind nur ein und dasselbe Beifalls-Emoji, mehr als hier üblich.',
  '{n} of {all} comments are words that fit any post, more than is usual here.':
    '{n} von {all} Kommentaren sind Worte, die zu jedem Beitrag passen, mehr als hier üblich.',
  '{n} of {all} comments are whole sentences of praise that fit any post, more than is usual here.':
    '{n} von {all} Kommentaren sind ganze Sätze Lob, die zu jedem Beitrag passen, mehr als hier üblich.',
  '{n} of {all} comments praise “the photo” or “the video” without saying what is in it, more than is usual here.':
    '{n} von {all} Kommentaren loben „das Foto“ oder „das Video“, ohne zu sagen, was darin ist, mehr als hier üblich.',
  '{n} of {all} comments are praise in another language than the rest, more than is usual here.':
    '{n} von {all} Kommentaren sind Lob in einer anderen Sprache als die übrigen, mehr als hier üblich.',
  '{n} of {all} comments are nearly the same as another comment, more than is usual here.':
    '{n} von {all} Kommentaren gleichen fast genau einem anderen, mehr als hier üblich.',
  'Who wrote some of the comments could not be read.': 'Von einigen Kommentaren war nicht lesbar, wer sie schrieb.',
  '{n|comment|comments} with text read; {needed} are needed.':
    '{n|Kommentar|Kommentare} mit Text gelesen; {needed} sind nötig.',
  'Comments are as usual here: {generic} of {n|comment|comments} would fit under any post.':
    'Kommentare wie hier üblich: {generic} von {n|Kommentar|Kommentaren} würden unter jeden Beitrag passen.',
  '{generic} of {n|comment|comments} would fit under any post.':
    '{generic} von {n|Kommentar|Kommentaren} würden unter jeden Beitrag passen.',
  'No comments shown on {n} of {posts} posts.': 'Bei {n} von {posts} Beiträgen werden keine Kommentare angezeigt.',
  '{comments|comment|comments} under {posts|post|posts} read; {needed} under {neededPosts} are needed.':
    '{comments|Kommentar|Kommentare} unter {posts|Beitrag|Beiträgen} gelesen; {needed} unter {neededPosts} sind nötig.',
  'The same {accounts|account|accounts} wrote {percent} % of the comments read. Can be a loyal circle.':
    '{percent} % der gelesenen Kommentare stammen von denselben {accounts|Konto|Konten}. Kann ein treuer Kreis sein.',
  'No circle seen: {percent} % of the comments read are by the most frequent.':
    'Kein fester Kreis: {percent} % der gelesenen Kommentare stammen von den häufigsten.',
  '{written} of {all} comments by {accounts|account|accounts}':
    '{written} von {all} Kommentaren von {accounts|Konto|Konten}',
  '{n|comment|comments} without a readable author.': '{n|Kommentar|Kommentare} ohne lesbaren Namen.',

  // Brand and controversy
  'No competitors and no words to look for are set.': 'Keine Wettbewerber und keine Suchwörter eingetragen.',
  'A competitor is named in {posts|paid post|paid posts}.':
    'In {posts|bezahlten Beitrag|bezahlten Beiträgen} wird ein Wettbewerber genannt.',
  'Your {words} is in {captions|caption|captions}: read them.':
    'Ihr Suchwort {words} steht in {captions|Beitragstext|Beitragstexten}: bitte lesen.',
  'None of your words in {captions|caption|captions}.':
    'Keines Ihrer Wörter in {captions|Beitragstext|Beitragstexten}.',
  'Captions not read.': 'Beitragstexte nicht gelesen.',
  'Your answer: there was a controversy.': 'Ihre Antwort: es gab eine Kontroverse.',
  'Your {words} is in {comments|comment|comments}: read them.':
    'Ihr Suchwort {words} steht in {comments|Kommentar|Kommentaren}: bitte lesen.',
  'Your answer: none known.': 'Ihre Antwort: keine bekannt.',
  'Your answer: none known; none of your words in the comments read.':
    'Ihre Antwort: keine bekannt; keines Ihrer Wörter in den gelesenen Kommentaren.',
  'Nobody has looked for it yet.': 'Danach hat noch niemand gesucht.',

  // Labels
  '{posts|post|posts} tagged as made with AI.': '{posts|Beitrag|Beiträge} als mit KI gemacht gekennzeichnet.',
  'No such tag in {captions|caption|captions}.': 'Kein solches Kennzeichen in {captions|Beitragstext|Beitragstexten}.',
  '{signs} in {posts|post|posts}, no ad label seen.':
    '{signs} in {posts|Beitrag|Beiträgen}, keine Werbekennzeichnung gesehen.',
  'Ad label hard to see in {posts|post|posts}.': 'Werbekennzeichnung in {posts|Beitrag|Beiträgen} schwer zu sehen.',
  'May be their own shop, or said in the video.': 'Kann der eigene Shop sein oder im Video gesagt werden.',
  '{n|post|posts} with caption and ad label read.': '{n|Beitrag|Beiträge} mit Text und Werbekennzeichen gelesen.',
  '{paid|paid post|paid posts} in {posts}, each with its label in sight.':
    '{paid|bezahlter Beitrag|bezahlte Beiträge} unter {posts}, jeder mit sichtbarem Kennzeichen.',
  'discount code': 'Rabattcode',
  'affiliate link': 'Affiliate-Link',
  'something received': 'etwas Erhaltenes',
  'unclear tag': 'unklares Kennzeichen',
  '{n|post|posts} of 90 days with label and caption read.':
    '{n|Beitrag|Beiträge} aus 90 Tagen mit Text und Werbekennzeichen gelesen.',
  '{n} of {posts} posts of 90 days are marked as paid.':
    '{n} von {posts} Beiträgen aus 90 Tagen sind als bezahlt gekennzeichnet.',
  '{n|organic post|organic posts} with engagement read.':
    '{n|unbezahlter Beitrag|unbezahlte Beiträge} mit Engagement gelesen.',
  'Too few paid posts with engagement read.': 'Zu wenige bezahlte Beiträge mit Engagement gelesen.',
  '{n} of {posts} paid posts have less than {percent} % of the organic posts’ engagement.':
    '{n} von {posts} bezahlten Beiträgen haben unter {percent} % des Engagements der unbezahlten.',

  // Engagement, likes, views
  '{n|post|posts} with likes and comments read.': '{n|Beitrag|Beiträge} mit Likes und Kommentaren gelesen.',
  '{n} of {posts} posts have fewer than one comment to {likes} likes.':
    '{n} von {posts} Beiträgen haben weniger als einen Kommentar auf {likes} Likes.',
  '{recent} recent and {older} older posts with engagement read.':
    '{recent} neuere und {older} ältere Beiträge mit Engagement gelesen.',
  'Too many posts without engagement read.': 'Von zu vielen Beiträgen wurde kein Engagement gelesen.',
  'Recent ÷ older: {low:2}–{high:2}.': 'Neuere ÷ ältere: {low:2}–{high:2}.',
  '{n} of {posts} posts of {days} days are under {percent} % of the older ones’ median.':
    '{n} von {posts} Beiträgen aus {days} Tagen liegen unter {percent} % des Medians der älteren.',
  '{n|post|posts} with engagement read.': '{n|Beitrag|Beiträge} mit Engagement gelesen.',
  '{n} of {posts} posts are below {percent:2} %, half of what {source} calls low for this size.':
    '{n} von {posts} Beiträgen liegen unter {percent:2} %, der Hälfte dessen, was {source} für diese Größe niedrig nennt.',
  '{n} of {posts} posts are above {percent} %.': '{n} von {posts} Beiträgen liegen über {percent} %.',
  '{n|post|posts} with likes read.': '{n|Beitrag|Beiträge} mit Likes gelesen.',
  'The posts read have no likes.': 'Die gelesenen Beiträge haben keine Likes.',
  'Likes of {posts} posts differ by {percent} % of their mean; usual: above {usual} %.':
    'Die Likes von {posts} Beiträgen streuen um {percent} % ihres Mittels; üblich: über {usual} %.',
  'Too many posts without likes read.': 'Von zu vielen Beiträgen wurden keine Likes gelesen.',
  'Too few posts say whether likes are hidden.': 'Zu wenige Beiträge sagen, ob Likes verborgen sind.',
  'Likes are hidden on {n} of {posts} posts.': 'Bei {n} von {posts} Beiträgen sind die Likes verborgen.',
  '{n|post|posts} with views read.': '{n|Beitrag|Beiträge} mit Aufrufen gelesen.',
  '{n} of {posts} posts were seen by fewer than {percent} % of the followers.':
    '{n} von {posts} Beiträgen sahen weniger als {percent} % der Follower.',
  'Followers not read.': 'Follower nicht gelesen.',
  'Following not read.': 'Gefolgte nicht gelesen.',
  'Follows {following}; limit: {limit}.': 'Folgt {following}; Grenze: {limit}.',
  'Too few posts opened.': 'Zu wenige Beiträge geöffnet.',
  'No published proportion for this platform.': 'Kein veröffentlichtes Verhältnis für diese Plattform.',
  'No published limit for this platform.': 'Keine veröffentlichte Grenze für diese Plattform.',
  'No published table on the same basis for this platform.':
    'Keine veröffentlichte Tabelle auf gleicher Grundlage für diese Plattform.',
  'No published table for this size.': 'Keine veröffentlichte Tabelle für diese Größe.',
  'No measured spread of likes for this platform.': 'Keine gemessene Streuung der Likes für diese Plattform.',

  // Activity
  'No dated post read.': 'Kein Beitrag mit Datum gelesen.',
  'Last post within {limit|day|days}.': 'Letzter Beitrag innerhalb von {limit|Tag|Tagen}.',
  '{n|post|posts} without a readable date; may be newer.': '{n|Beitrag|Beiträge} ohne lesbares Datum; kann neuer sein.',
  'Last post read is at least {days|day|days} old; limit: {limit}.':
    'Der letzte gelesene Beitrag ist mindestens {days|Tag|Tage} alt; Grenze: {limit}.',
  '{n|dated post|dated posts}': '{n|datierter Beitrag|datierte Beiträge}',
  'Too few dated posts read.': 'Zu wenige Beiträge mit Datum gelesen.',
  'Too few posts known not to be pinned.': 'Bei zu wenigen Beiträgen ist bekannt, dass sie nicht angeheftet sind.',
  'Some posts have no readable date.': 'Einige Beiträge haben kein lesbares Datum.',
  '{posts:1} posts a week; longest gap {days|day|days}.':
    '{posts:1} Beiträge pro Woche; längste Pause {days|Tag|Tage}.',

  // Account and contact
  'Bio not read.': 'Profiltext nicht gelesen.',
  'The account may belong to a minor: assess by hand.':
    'Das Konto gehört vielleicht einer minderjährigen Person: bitte selbst beurteilen.',
  'Nothing in the bio suggests it.': 'Nichts im Profiltext deutet darauf hin.',
  'No message of yours is dated.': 'Keine Ihrer Nachrichten hat ein Datum.',
  'No reply for {days|working day|working days}.': 'Seit {days|Werktag|Werktagen} keine Antwort.',
  'The reply took {days|working day|working days}.': 'Die Antwort brauchte {days|Werktag|Werktage}.',
  'asked {days|working day|working days} ago': 'gefragt vor {days|Arbeitstag|Arbeitstagen}',
  'Asked {days|working day|working days} ago.': 'Vor {days|Werktag|Werktagen} angefragt.',

  // Price
  'No quote typed in.': 'Kein Angebot eingetragen.',
  'Typical views of what is quoted are not read.': 'Übliche Aufrufe des Angebotenen sind nicht gelesen.',
  'A share of sales has no price per view.': 'Eine Beteiligung am Umsatz hat keinen Preis je Aufruf.',
  'Usage rights are in the price.': 'Nutzungsrechte sind im Preis enthalten.',
  'Exclusivity is in the price.': 'Exklusivität ist im Preis enthalten.',
  'usage rights: {n|month|months}': 'Nutzungsrechte: {n|Monat|Monate}',
  'exclusivity: {n|month|months}': 'Exklusivität: {n|Monat|Monate}',
  'No published price per view of what is quoted.': 'Kein veröffentlichter Preis je Aufruf für das Angebotene.',
  'No bookings in {currency}.': 'Keine Buchungen in {currency}.',
  '{currency} {price} per 1,000 typical views; {beside}.': '{currency} {price} je 1.000 übliche Aufrufe; {beside}.',
  'your bookings: {booked}': 'Ihre Buchungen: {booked}',
  'published rates end at {rate}': 'veröffentlichte Preise enden bei {rate}',
  'at least {low}': 'mindestens {low}',

  // Next steps
  'Open {posts|post|posts}: reads comments and ad labels.':
    '{posts|Beitrag|Beiträge} öffnen: zeigt Kommentare und Werbekennzeichen.',
  'Open {posts|post|posts}: reads likes and comments.': '{posts|Beitrag|Beiträge} öffnen: zeigt Likes und Kommentare.',
  'Open Social Blade: adds follower history.': 'Social Blade öffnen: ergänzt den Verlauf der Follower.',
  'Set competitors and words to look for: checks captions for them.':
    'Wettbewerber und Suchwörter eintragen: prüft die Beitragstexte darauf.',
  'Search for past controversies, then answer the question.':
    'Nach früheren Kontroversen suchen, dann die Frage beantworten.',
  'Open the profile: reads {followers}.': 'Profil öffnen: zeigt {followers}.',
  'Open the list of posts: reads views and dates.': 'Liste der Beiträge öffnen: zeigt Aufrufe und Daten.',

  // What was not read
  'Not read: {what}.': 'Nicht gelesen: {what}.',
  '{what} of {n} of {posts} posts': '{what} bei {n} von {posts} Beiträgen',
  'the posts themselves': 'die Beiträge selbst',
  comments: 'Kommentare',
  'authors of some comments': 'wer einige Kommentare schrieb',
  'which of some comments are the creator’s own': 'welche von einigen Kommentaren vom Creator selbst sind',
  following: 'Gefolgte',
  bio: 'Profiltext',
  dates: 'Daten',
  likes: 'Likes',
  'comment counts': 'Zahl der Kommentare',
  views: 'Aufrufe',
  titles: 'Titel',
  captions: 'Beitragstexte',
  'ad labels': 'Werbekennzeichen',
  pins: 'Anheftungen',
  'hidden-likes marks': 'ob Likes verborgen sind',

  // Result and criteria
  '{n} things to look at.': '{n} Punkte zum Ansehen.',
  'Follower history not read.': 'Verlauf der Follower nicht gelesen.',
  'Meets your criteria; nothing unusual in what was read.':
    'Erfüllt Ihre Kriterien; nichts Auffälliges in dem, was gelesen wurde.',
  'Nothing unusual in what was read.': 'Nichts Auffälliges in dem, was gelesen wurde.',
  '{seen} of {checks} checks.': '{seen} von {checks} Prüfungen.',
  'Last post not read; your limit: {limit|day|days}.': 'Letzter Beitrag nicht gelesen; Ihre Grenze: {limit|Tag|Tage}.',
  'Last post {days|day|days} ago; your limit: {limit}.': 'Letzter Beitrag vor {days|Tag|Tagen}; Ihre Grenze: {limit}.',
  'Engagement not read; your mark: {mark} %.': 'Engagement nicht gelesen; Ihre Marke: {mark} %.',
  'Engagement {percent:1} % ({low:1}–{high:1}); your mark: {mark} %.':
    'Engagement {percent:1} % ({low:1}–{high:1}); Ihre Marke: {mark} %.',
  'from {fewest}': 'ab {fewest}',
  '{followers} not read; you want {span}.': '{followers} nicht gelesen; gewünscht: {span}.',
  '{n} {followers}; you want {span}.': '{n} {followers}; gewünscht: {span}.',
  'Size not read; you want {wanted}.': 'Größe nicht gelesen; gewünscht: {wanted}.',
  'Size: {size}; you want {wanted}.': 'Größe: {size}; gewünscht: {wanted}.',
  'Borderline: {what}': 'Grenzfall: {what}',
};
