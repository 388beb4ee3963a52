import type { FlagFactTexts } from './flag-facts';

/** In Spanish. */
export const FLAG_FACTS_ES: Readonly<Record<string, FlagFactTexts>> = {
  'follower-jump': {
    innocentCauses: [
      'Prensa o televisión',
      'Un sorteo',
      'Una mención de una cuenta más grande',
      'Una publicación que se difundió en otro lugar',
    ],
    check: 'Mire qué se publicó esos días, aquí y en otros lugares; pregunte al creador.',
  },
  'generic-comments': {
    innocentCauses: [
      'Una comunidad cálida o bromista',
      'Una publicación que pide emojis',
      'Muchos saludos breves en un día especial',
    ],
    check: 'Lea los comentarios de tres publicaciones: ¿hablan de lo que se ve?',
  },
  'brand-conflict': {
    innocentCauses: ['Una contratación antigua ya terminada', 'La palabra puede tener otro sentido'],
    check: 'Lea los textos indicados.',
  },
  'past-controversy': {
    innocentCauses: ['Otra persona con el mismo nombre', 'Una broma entre seguidores'],
    check: 'Busque el nombre junto a «polémica» y lea los comentarios indicados.',
  },
  'same-commenters': {
    innocentCauses: ['Un círculo fiel', 'Amigos y familia'],
    check: 'Mire quién comenta: ¿comentan entre sí de la misma manera?',
  },
  'engagement-far-below-typical': {
    innocentCauses: [
      'Un tamaño alcanzado hace tiempo, en otro tema',
      'Publicaciones que se miran más de lo que se marcan con me gusta',
    ],
    check: 'Compare con dos creadores del mismo tamaño y tema.',
  },
  'even-likes': {
    innocentCauses: ['Un grupo pequeño y fiel que da me gusta a todo', 'Publicaciones del mismo tipo a la misma hora'],
    check: 'Mire los me gusta de las últimas doce publicaciones, y de quién son.',
  },
  'comments-per-like': {
    innocentCauses: [
      'Comentarios limitados a seguidores',
      'Imágenes que no dan que hablar',
      'Publicaciones mostradas a muchos que pasan de largo',
    ],
    check: 'Abra algunas publicaciones: ¿están limitados los comentarios, y se conversa?',
  },
  'views-per-follower': {
    innocentCauses: [
      'Seguidores de un tema anterior o de hace mucho',
      'Un tipo de publicación que la plataforma muestra a pocos',
    ],
    check: 'Mire las visualizaciones de las publicaciones más nuevas de cada tipo.',
  },
  'declining-engagement': {
    innocentCauses: ['Un cambio de tema o de forma', 'Un éxito pasado fuera de lo común', 'Una temporada'],
    check: 'Mire las publicaciones más nuevas junto a las de hace medio año.',
  },
  inactive: {
    innocentCauses: ['Una pausa anunciada', 'Publicaciones más nuevas en otra pestaña o plataforma'],
    check: 'Mire la publicación más nueva en cada pestaña del perfil.',
  },
  'disclosure-missing': {
    innocentCauses: ['El código puede ser de su propia tienda', 'Puede decirse en el vídeo o mostrarse en la imagen'],
    check: 'Abra la publicación y observe cómo se cuenta el acuerdo.',
  },
  'paid-saturation': {
    innocentCauses: ['Una temporada con muchas campañas', 'Alguien que marca más de lo necesario'],
    check: 'Mire las publicaciones pagadas: ¿encajan entre sí, y la gente aún responde?',
  },
  'paid-posts-do-worse': {
    innocentCauses: [
      'Publicaciones pagadas en otra forma o sobre otro tema',
      'Publicaciones que la plataforma muestra a menos gente',
    ],
    check: 'Abra las publicaciones pagadas junto a las no pagadas de las mismas semanas.',
  },
  'quote-far-above': {
    innocentCauses: ['Derechos de uso, exclusividad o varias versiones', 'Un tema en el que todo cuesta más'],
    check: 'Pregunte qué incluye el precio.',
  },
  'no-answer': {
    innocentCauses: ['Unas vacaciones', 'El mensaje puede estar en otra carpeta'],
    check: 'Escriba una vez más, por otra vía.',
  },
  'may-be-minor': {
    innocentCauses: ['La edad puede ser de un niño de la familia o de una mascota'],
    check: 'Valórelo usted.',
  },
  'hidden-likes': {
    innocentCauses: ['Muchas personas ocultan los me gusta para estar tranquilas'],
    check: 'Pida las estadísticas de algunas publicaciones.',
  },
  'comments-off': {
    innocentCauses: ['Protección frente a desconocidos', 'Una regla de la plataforma para publicaciones sobre niños'],
    check: 'Abra una publicación y mire debajo.',
  },
  'irregular-posting': {
    innocentCauses: ['Vacaciones, una mudanza, un hijo', 'Publicaciones de otro tipo entre medias, aún no leídas'],
    check: 'Recorra el perfil.',
  },
  'high-following': {
    innocentCauses: ['Una costumbre de los primeros días', 'Una comunidad en la que todos se siguen'],
    check: 'Compare seguidores y seguidos.',
  },
  'very-high-engagement': {
    innocentCauses: [
      'Un círculo pequeño y cercano',
      'Un sorteo',
      'Una publicación que llegó mucho más allá de los seguidores',
    ],
    check: 'Lea los comentarios de las publicaciones más fuertes.',
  },
  'ai-label': {
    innocentCauses: ['Una sola imagen hecha así, entre otras corrientes'],
    check: 'Mire las publicaciones indicadas.',
  },
};
