/** What the rules say, in Spanish, by its English text (lib/model/sentence.ts tells how places are written). */
export const SENTENCES_ES: Readonly<Record<string, string>> = {
  // Follower history
  '{days|day|days} of follower history read; not enough.':
    'Leídos {days|día|días} del historial de seguidores; no basta.',
  'Nothing unusual in {days|day|days} of follower history.':
    'Nada inusual en {days|día|días} del historial de seguidores.',
  '+{gain} {followers} {span}: {excess} more than usual in {days|day|days}; usual for that time: {usual}.':
    '+{gain} {followers} {span}: {excess} más de lo habitual en {days|día|días}; habitual para ese tiempo: {usual}.',
  'Could be press, a giveaway, a post elsewhere.':
    'Puede deberse a la prensa, a un sorteo o a una publicación en otro lugar.',
  'on {day}': 'el {day}',
  'from {from} to {to}': 'del {from} al {to}',
  '{excess:0} more than usual in {days|day|days}; usual for that time: {usual:0}.':
    '{excess:0} más que de costumbre en {days|día|días}; lo habitual en ese tiempo: {usual:0}.',
  'It begins and ends at once: before and after it growth is the usual.':
    'Empieza y acaba de golpe: antes y después el crecimiento es el de siempre.',
  'It stands out from a rise that went on before or after it.': 'Sobresale de una subida que siguió antes o después.',
  'It comes in like parts over {days|day|days}.': 'Llega en partes iguales a lo largo de {days|día|días}.',
  'Views of these days are not known.': 'No se conocen las visualizaciones de esos días.',
  'Views of these days are as usual or fewer.': 'Las visualizaciones de esos días son las habituales o menos.',
  'Views rose too, but per new follower there are {times:0} times fewer than in the days around.':
    'También subieron las visualizaciones, pero por cada nuevo seguidor hay {times:0} veces menos que en los días cercanos.',
  'More was lost within 45 days than it brought.': 'En 45 días se perdió más de lo que trajo.',
  '{percent} % of it was lost again within 45 days.': 'El {percent} % se volvió a perder en 45 días.',
  'No other rise of these months comes near it.': 'Ninguna otra subida de esos meses se le acerca.',
  'Views rose with it, to {times:1} times the usual.':
    'Las visualizaciones subieron con ella, a {times:1} veces lo habitual.',
  'Growth went on after it and faded, as after a post that spread.':
    'Después siguió creciendo y fue a menos, como tras una publicación que se difunde.',
  'Growth had begun to rise before it.': 'El crecimiento ya había empezado a subir antes.',
  'There are other rises like it in these months.': 'En esos meses hay otras subidas parecidas.',
  'Its course is like that of rises that come by themselves.':
    'Su curso se parece al de las subidas que llegan por sí solas.',
  'Lost {excess:0} more than usual in {days|day|days}.': 'Perdió {excess:0} más que de costumbre en {days|día|días}.',
  'Clean-ups by the platform and people leaving look like this.':
    'Así se ven las limpiezas de la plataforma y quienes dejan de seguir.',
  'In these days YouTube took away spam accounts everywhere.':
    'En esos días YouTube eliminó cuentas de spam en todas partes.',
  'No post that was read is from these days.': 'Ninguna publicación leída es de esos días.',
  'Posts read from these days: {posts}.': 'Publicaciones leídas de esos días: {posts}.',
  followers: 'seguidores',
  subscribers: 'suscriptores',

  // Comments
  '{n} of {all} comments are emoji only, more than is usual here.':
    '{n} de {all} comentarios son solo emojis, más de lo habitual aquí.',
  '{n} of {all} comments are one kind of applauding emoji only, more than is usual here.':
    '{n} de {all} comentarios son un mismo emoji de aplauso, más de lo habitual aquí.',
  '{n} of {all} comments are words that fit any post, more than is usual here.':
    '{n} de {all} comentarios son palabras que sirven para cualquier publicación, más de lo habitual aquí.',
  '{n} of {all} comments are whole sentences of praise that fit any post, more than is usual here.':
    '{n} de {all} comentarios son frases de elogio que sirven para cualquier publicación, más de lo habitual aquí.',
  '{n} of {all} comments praise “the photo” or “the video” without saying what is in it, more than is usual here.':
    '{n} de {all} comentarios elogian «la foto» o «el vídeo» sin decir qué muestra, más de lo habitual aquí.',
  '{n} of {all} comments are praise in another language than the rest, more than is usual here.':
    '{n} de {all} comentarios son elogios en otro idioma que los demás, más de lo habitual aquí.',
  '{n} of {all} comments are nearly the same as another comment, more than is usual here.':
    '{n} de {all} comentarios son casi iguales a otro, más de lo habitual aquí.',
  'Who wrote some of the comments could not be read.': 'No se pudo leer quién escribió algunos comentarios.',
  '{n|comment|comments} with text read; {needed} are needed.':
    'Leídos {n|comentario|comentarios} con texto; hacen falta {needed}.',
  'Comments are as usual here: {generic} of {n|comment|comments} would fit under any post.':
    'Comentarios como es habitual aquí: {generic} de {n|comentario|comentarios} servirían para cualquier publicación.',
  '{generic} of {n|comment|comments} would fit under any post.':
    '{generic} de {n|comentario|comentarios} servirían para cualquier publicación.',
  'No comments shown on {n} of {posts} posts.': 'En {n} de {posts} publicaciones no se muestran comentarios.',
  '{comments|comment|comments} under {posts|post|posts} read; {needed} under {neededPosts} are needed.':
    'Leídos {comments|comentario|comentarios} en {posts|publicación|publicaciones}; hacen falta {needed} en {neededPosts}.',
  'The same {accounts|account|accounts} wrote {percent} % of the comments read. Can be a loyal circle.':
    'El {percent} % de los comentarios leídos es de {accounts|una misma cuenta|las mismas cuentas}. Puede ser un círculo fiel.',
  'No circle seen: {percent} % of the comments read are by the most frequent.':
    'No se ve un círculo: el {percent} % de los comentarios leídos es de quienes más comentan.',
  '{written} of {all} comments by {accounts|account|accounts}':
    '{written} de {all} comentarios de {accounts|cuenta|cuentas}',
  '{n|comment|comments} without a readable author.': '{n|comentario|comentarios} sin autor legible.',

  // Brand and controversy
  'No competitors and no words to look for are set.': 'No hay competidores ni palabras que buscar.',
  'A competitor is named in {posts|paid post|paid posts}.':
    'Se nombra a un competidor en {posts|publicación pagada|publicaciones pagadas}.',
  'Your {words} is in {captions|caption|captions}: read them.':
    'Su palabra {words} está en {captions|texto|textos}: léalos.',
  'None of your words in {captions|caption|captions}.': 'Ninguna de sus palabras en {captions|texto|textos}.',
  'Captions not read.': 'Textos no leídos.',
  'Your answer: there was a controversy.': 'Su respuesta: hubo una polémica.',
  'Your {words} is in {comments|comment|comments}: read them.':
    'Su palabra {words} está en {comments|comentario|comentarios}: léalos.',
  'Your answer: none known.': 'Su respuesta: ninguna conocida.',
  'Your answer: none known; none of your words in the comments read.':
    'Su respuesta: ninguna conocida; ninguna de sus palabras en los comentarios leídos.',
  'Nobody has looked for it yet.': 'Nadie lo ha buscado todavía.',

  // Labels
  '{posts|post|posts} tagged as made with AI.':
    '{posts|publicación marcada|publicaciones marcadas} como hechas con IA.',
  'No such tag in {captions|caption|captions}.': 'Ninguna marca así en {captions|texto|textos}.',
  '{signs} in {posts|post|posts}, no ad label seen.':
    '{signs} en {posts|publicación|publicaciones}, sin etiqueta de publicidad visible.',
  'Ad label hard to see in {posts|post|posts}.':
    'Etiqueta de publicidad difícil de ver en {posts|publicación|publicaciones}.',
  'May be their own shop, or said in the video.': 'Puede ser su propia tienda, o decirse en el vídeo.',
  '{n|post|posts} with caption and ad label read.':
    '{n|publicación|publicaciones} con texto y etiqueta de publicidad leídos.',
  '{paid|paid post|paid posts} in {posts}, each with its label in sight.':
    '{paid|publicación pagada|publicaciones pagadas} de {posts}, cada una con su etiqueta a la vista.',
  'discount code': 'código de descuento',
  'affiliate link': 'enlace de afiliado',
  'something received': 'algo recibido',
  'unclear tag': 'marca poco clara',
  '{n|post|posts} of 90 days with label and caption read.':
    '{n|publicación|publicaciones} de 90 días con texto y etiqueta leídos.',
  '{n} of {posts} posts of 90 days are marked as paid.':
    '{n} de {posts} publicaciones de 90 días están marcadas como pagadas.',
  '{n|organic post|organic posts} with engagement read.':
    '{n|publicación no pagada|publicaciones no pagadas} con interacción leída.',
  'Too few paid posts with engagement read.': 'Muy pocas publicaciones pagadas con interacción leída.',
  '{n} of {posts} paid posts have less than {percent} % of the organic posts’ engagement.':
    '{n} de {posts} publicaciones pagadas tienen menos del {percent} % de la interacción de las no pagadas.',

  // Engagement, likes, views
  '{n|post|posts} with likes and comments read.': '{n|publicación|publicaciones} con me gusta y comentarios leídos.',
  '{n} of {posts} posts have fewer than one comment to {likes} likes.':
    '{n} de {posts} publicaciones tienen menos de un comentario por cada {likes} me gusta.',
  '{recent} recent and {older} older posts with engagement read.':
    '{recent} publicaciones recientes y {older} anteriores con interacción leída.',
  'Too many posts without engagement read.': 'Demasiadas publicaciones sin interacción leída.',
  'Recent ÷ older: {low:2}–{high:2}.': 'Recientes ÷ anteriores: {low:2}–{high:2}.',
  '{n} of {posts} posts of {days} days are under {percent} % of the older ones’ median.':
    '{n} de {posts} publicaciones de {days} días están por debajo del {percent} % de la mediana de las anteriores.',
  '{n|post|posts} with engagement read.': '{n|publicación|publicaciones} con interacción leída.',
  '{n} of {posts} posts are below {percent:2} %, half of what {source} calls low for this size.':
    '{n} de {posts} publicaciones están por debajo del {percent:2} %, la mitad de lo que {source} llama bajo para este tamaño.',
  '{n} of {posts} posts are above {percent} %.': '{n} de {posts} publicaciones están por encima del {percent} %.',
  '{n|post|posts} with likes read.': '{n|publicación|publicaciones} con me gusta leídos.',
  'The posts read have no likes.': 'Las publicaciones leídas no tienen me gusta.',
  'Likes of {posts} posts differ by {percent} % of their mean; usual: above {usual} %.':
    'Los me gusta de {posts} publicaciones varían un {percent} % de su media; habitual: más del {usual} %.',
  'Too many posts without likes read.': 'Demasiadas publicaciones sin me gusta leídos.',
  'Too few posts say whether likes are hidden.': 'Muy pocas publicaciones dicen si los me gusta están ocultos.',
  'Likes are hidden on {n} of {posts} posts.': 'Los me gusta están ocultos en {n} de {posts} publicaciones.',
  '{n|post|posts} with views read.': '{n|publicación|publicaciones} con visualizaciones leídas.',
  '{n} of {posts} posts were seen by fewer than {percent} % of the followers.':
    '{n} de {posts} publicaciones las vio menos del {percent} % de los seguidores.',
  'Followers not read.': 'Seguidores no leídos.',
  'Following not read.': 'Seguidos no leídos.',
  'Follows {following}; limit: {limit}.': 'Sigue a {following}; límite: {limit}.',
  'Too few posts opened.': 'Muy pocas publicaciones abiertas.',
  'No published proportion for this platform.': 'No hay una proporción publicada para esta plataforma.',
  'No published limit for this platform.': 'No hay un límite publicado para esta plataforma.',
  'No published table on the same basis for this platform.':
    'No hay una tabla publicada sobre la misma base para esta plataforma.',
  'No published table for this size.': 'No hay una tabla publicada para este tamaño.',
  'No measured spread of likes for this platform.': 'No hay una variación medida de los me gusta para esta plataforma.',

  // Activity
  'No dated post read.': 'No se leyó ninguna publicación con fecha.',
  'Last post within {limit|day|days}.': 'Última publicación en los últimos {limit|día|días}.',
  '{n|post|posts} without a readable date; may be newer.':
    '{n|publicación|publicaciones} sin fecha legible; puede haber más nuevas.',
  'Last post read is at least {days|day|days} old; limit: {limit}.':
    'La última publicación leída tiene al menos {days|día|días}; límite: {limit}.',
  '{n|dated post|dated posts}': '{n|publicación con fecha|publicaciones con fecha}',
  'Too few dated posts read.': 'Muy pocas publicaciones con fecha leídas.',
  'Too few posts known not to be pinned.': 'De muy pocas publicaciones se sabe que no están fijadas.',
  'Some posts have no readable date.': 'Algunas publicaciones no tienen fecha legible.',
  '{posts:1} posts a week; longest gap {days|day|days}.':
    '{posts:1} publicaciones por semana; pausa más larga: {days|día|días}.',

  // Account and contact
  'Bio not read.': 'Biografía no leída.',
  'The account may belong to a minor: assess by hand.':
    'La cuenta puede ser de una persona menor de edad: valórela usted.',
  'Nothing in the bio suggests it.': 'Nada en la biografía lo sugiere.',
  'No message of yours is dated.': 'Ningún mensaje suyo tiene fecha.',
  'No reply for {days|working day|working days}.': 'Sin respuesta desde hace {days|día laborable|días laborables}.',
  'The reply took {days|working day|working days}.': 'La respuesta tardó {days|día laborable|días laborables}.',
  'asked {days|working day|working days} ago': 'preguntado hace {days|día laborable|días laborables}',
  'Asked {days|working day|working days} ago.': 'Preguntado hace {days|día laborable|días laborables}.',

  // Price
  'No quote typed in.': 'No hay oferta indicada.',
  'Typical views of what is quoted are not read.': 'Las visualizaciones habituales de lo ofrecido no se leyeron.',
  'A share of sales has no price per view.': 'Una parte de las ventas no tiene precio por visualización.',
  'Usage rights are in the price.': 'Los derechos de uso van en el precio.',
  'Exclusivity is in the price.': 'La exclusividad va en el precio.',
  'usage rights: {n|month|months}': 'derechos de uso: {n|mes|meses}',
  'exclusivity: {n|month|months}': 'exclusividad: {n|mes|meses}',
  'No published price per view of what is quoted.': 'No hay un precio publicado por visualización de lo ofrecido.',
  'No bookings in {currency}.': 'No hay contrataciones en {currency}.',
  '{currency} {price} per 1,000 typical views; {beside}.':
    '{currency} {price} por 1000 visualizaciones habituales; {beside}.',
  'your bookings: {booked}': 'sus contrataciones: {booked}',
  'published rates end at {rate}': 'los precios publicados llegan a {rate}',
  'at least {low}': 'al menos {low}',

  // Next steps
  'Open {posts|post|posts}: reads comments and ad labels.':
    'Abra {posts|publicación|publicaciones}: muestra comentarios y etiquetas de publicidad.',
  'Open {posts|post|posts}: reads likes and comments.':
    'Abra {posts|publicación|publicaciones}: muestra me gusta y comentarios.',
  'Open Social Blade: adds follower history.': 'Abra Social Blade: añade el historial de seguidores.',
  'Set competitors and words to look for: checks captions for them.':
    'Indique competidores y palabras: se buscan en los textos.',
  'Search for past controversies, then answer the question.':
    'Busque polémicas anteriores y responda después a la pregunta.',
  'Open the profile: reads {followers}.': 'Abra el perfil: muestra {followers}.',
  'Open the list of posts: reads views and dates.': 'Abra la lista de publicaciones: muestra visualizaciones y fechas.',

  // What was not read
  'Not read: {what}.': 'No leído: {what}.',
  '{what} of {n} of {posts} posts': '{what} en {n} de {posts} publicaciones',
  'the posts themselves': 'las propias publicaciones',
  comments: 'comentarios',
  'authors of some comments': 'quién escribió algunos comentarios',
  'which of some comments are the creator’s own': 'cuáles de algunos comentarios son del propio creador',
  following: 'seguidos',
  bio: 'biografía',
  dates: 'fechas',
  likes: 'me gusta',
  'comment counts': 'número de comentarios',
  views: 'visualizaciones',
  titles: 'títulos',
  captions: 'textos',
  'ad labels': 'etiquetas de publicidad',
  pins: 'fijados',
  'hidden-likes marks': 'si los me gusta están ocultos',

  // Result and criteria
  '{n} things to look at.': '{n} puntos que mirar.',
  'Follower history not read.': 'Historial de seguidores no leído.',
  'Meets your criteria; nothing unusual in what was read.': 'Cumple sus criterios; nada inusual en lo leído.',
  'Nothing unusual in what was read.': 'Nada inusual en lo leído.',
  '{seen} of {checks} checks.': '{seen} de {checks} comprobaciones.',
  'Last post not read; your limit: {limit|day|days}.': 'Última publicación no leída; su límite: {limit|día|días}.',
  'Last post {days|day|days} ago; your limit: {limit}.': 'Última publicación hace {days|día|días}; su límite: {limit}.',
  'Engagement not read; your mark: {mark} %.': 'Interacción no leída; su umbral: {mark} %.',
  'Engagement {percent:1} % ({low:1}–{high:1}); your mark: {mark} %.':
    'Interacción {percent:1} % ({low:1}–{high:1}); su umbral: {mark} %.',
  'from {fewest}': 'desde {fewest}',
  '{followers} not read; you want {span}.': '{followers}: no leído; usted quiere {span}.',
  '{n} {followers}; you want {span}.': '{n} {followers}; usted quiere {span}.',
  'Size not read; you want {wanted}.': 'Tamaño no leído; usted quiere {wanted}.',
  'Size: {size}; you want {wanted}.': 'Tamaño: {size}; usted quiere {wanted}.',
  'Borderline: {what}': 'En el límite: {what}',
};
