export { readAge } from './age';
export { readDate } from './date';
