import { exactCount, shortCount, spokenCount } from './counts';
import type { Words } from './words';

const NBSP = '\u00a0';

/** Portuguese, as in Brazil. */
export const pt: Words = {
  htmlLang: 'pt-BR',
  hl: 'pt',
  dir: 'ltr',
  subscribers: (count) =>
    `${shortCount(count, 'followers', 'pt')} ${de(count)}${count === 1 ? 'inscrito' : 'inscritos'}`,
  subscribersSpoken: (count) =>
    `${spokenCount(count, 'followers', 'pt')} ${de(count)}${count === 1 ? 'inscrito' : 'inscritos'}`,
  videos: (count) => `${shortCount(count, 'views', 'pt')} ${de(count)}${count === 1 ? 'vídeo' : 'vídeos'}`,
  views: (count) => `${exactCount(count, 'pt')} ${count === 1 ? 'visualização' : 'visualizações'}`,
  viewsShort: (count) =>
    `${shortCount(count, 'views', 'pt')} ${de(count)}${count === 1 ? 'visualização' : 'visualizações'}`,
  viewsSpoken: (count) =>
    `${spokenCount(count, 'views', 'pt')} ${de(count)}${count === 1 ? 'visualização' : 'visualizações'}`,
  watching: (count) => `${shortCount(count, 'views', 'pt')} assistindo`,
  watchingNow: (count) => [exactCount(count, 'pt'), ' assistindo agora'],
  waiting: (count) => [exactCount(count, 'pt'), ' aguardando'],
  like: 'Gostei',
  dislike: 'Não gostei',
  likes: 'Marcações "Gostei"',
  viewsWord: 'Visualizações',
  likeLabel: (count) => `Marque este vídeo como "Gostei" com mais ${exactCount(count, 'pt')} pessoas`,
  commentLikeLabel: (count) =>
    `Marque este comentário como "Gostei" com mais ${shortCount(count, 'views', 'pt')} pessoas`,
  comments: 'Comentários',
  commentCount: (count) => [exactCount(count, 'pt'), count === 1 ? ' comentário' : ' comentários'],
  commentsOff: 'Os comentários estão desativados. ',
  replies: (count) => `${shortCount(count, 'views', 'pt')} ${count === 1 ? 'resposta' : 'respostas'}`,
  edited: (age) => `${age} (editado)`,
  streamed: (age) => `Transmitido ${age}`,
  streamStarted: (day) => `Transmissão iniciada em ${day}`,
  premieres: (day) => `Estreia em ${day}`,
  pinnedBy: (handle) => `Fixado por @${handle}`,
  heartBy: (handle) => `❤ de @${handle}`,
  sort: { label: 'Ordenar por', top: 'Principais', newest: 'Mais recentes' },
  tabs: {
    featured: 'Início',
    videos: 'Vídeos',
    shorts: 'Shorts',
    streams: 'Ao vivo',
    posts: 'Posts',
    search: 'Pesquisar',
    about: 'Sobre',
  },
  subscribe: 'Inscrever-se',
  live: 'AO VIVO',
  upcoming: 'EM BREVE',
  nowPlaying: 'Em reprodução',
  membersOnly: 'Só para membros',
  moreLinks: (count) => `e mais ${count} ${count === 1 ? 'link' : 'links'}`,
  more: `...mais`,
  searchHint: 'Pesquisar',
  collaborators: 'Colaboradores',
  and: 'e',
  verified: 'Verificado',
  joined: (day) => `Inscreveu-se em ${day}`,
  pageMissing: ['Esta página não está disponível.', 'Tente fazer outra pesquisa.'],
  terminated: 'Esta conta foi encerrada por violar os Termos de Serviço.',
  ageGate: 'Este canal pode não ser adequado para alguns usuários. Faça login para confirmar sua idade.',
  noVideos: 'Este canal não tem vídeos.',
  simulated: `Página simulada: pessoas e números${NBSP}inventados`,
  creators: 'Criadores',
};

/** "1,4 mi de visualizações", but "22 mil visualizações". */
function de(count: number): string {
  return count >= 1e6 ? 'de ' : '';
}
