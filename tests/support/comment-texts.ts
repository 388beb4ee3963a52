/** What people write who saw the post, each about something else. */
const SENTENCES = [
  'Which glue did you use for the second lamp?',
  'My grandmother had that same copper kettle in Aarhus',
  'At 3:20 the hinge is upside down, I had to laugh',
  'Tried this with oak instead of pine and it split',
  'Does the wick need changing every winter?',
  'The shop on Harbour Street still sells those screws, by the way',
  'I soaked mine overnight and the rust came off with a toothbrush',
  'You said 40 grams but the label shows 400, which is it?',
  'Our neighbour built a bench from the offcuts',
  'Could you film the part where the drawer gets stuck again?',
  'The dog sleeping through the whole sanding stole it for me',
  'In Portugal we call that joint a swallow tail',
  'Bought the blue one last year, the switch broke after a month',
  'How do you keep the varnish from going yellow near the window?',
  'That sound at the end is exactly my old sewing machine',
  'I would have put the handle on the left because I am left handed',
  'Please measure the inner diameter, mine will not fit the pipe',
  'The ferry timetable changed in May so leave an hour earlier',
  'First time I understood why the thread runs backwards',
  'My students rebuilt it out of cardboard for the spring fair',
];

/** A comment that speaks of what its writer saw; the first 400 are all different. */
export function specificText(index: number): string {
  const [first, second] = [index, index * 7 + 3 + 3 * Math.floor(index / SENTENCES.length)];
  return `${SENTENCES[first % SENTENCES.length]} ${SENTENCES[second % SENTENCES.length]}`;
}
