/** Sentences in several languages and scripts; a number and a name in each make every comment another. */
const SENTENCES: readonly ((n: number, name: string) => string)[] = [
  (n, name) => `How many turns does the ${name} kettle need, ${n} or more?`,
  (n, name) => `My aunt in ${name}burg keeps ${n} of these on the shelf by the door 😂`,
  (n, name) => `@${name}.${n} that is what you said about the last one`,
  (n, name) => `love this so much ${name} ❤️❤️ ${n}`,
  (n) => `🔥🔥🔥 ${n}`,
  (n, name) => `Wie oft muss man den ${name} eigentlich ölen? Meiner quietscht seit ${n} Wochen`,
  (n, name) => `Qué bonito quedó el banco de ${name}, yo tardé ${n} días en lijar el mío`,
  (n, name) => `Ma grand-mère disait que la ${name} se répare en ${n} minutes, elle mentait`,
  (n, name) => `ร้าน ${name} ยังขายสกรูแบบนี้อยู่ไหมคะ ${n} บาทหรือเปล่า`,
  (n, name) => `${name}さんの椅子、${n}年使っていますがまだ壊れません`,
  (n, name) => `أين وجدت مقبض ${name}؟ بحثت عنه ${n} أسبوعا`,
  (n, name) => `${name} वाली कुर्सी मैंने ${n} साल पहले बनाई थी`,
  (n, name) => `Я сушил доску ${n} дней, а ${name} всё равно треснула`,
  (n, name) =>
    `I soaked the ${name} hinge overnight and the rust came off; then it took ${n} evenings to get the varnish even, because the window faces north and nothing dries there before spring`,
];

const SYLLABLES = ['bra', 'lum', 'ter', 'kos', 'vin', 'dal', 'mir', 'pel', 'zan', 'ruk'] as const;

/** An invented comment; each number gives another. */
export function inventedComment(n: number): string {
  const sentence = SENTENCES[n % SENTENCES.length] ?? String;
  const syllable = (place: number) => SYLLABLES[Math.floor(n / 10 ** place) % 10] ?? '';
  return sentence(n, `${syllable(0)}${syllable(1)}${syllable(2)}`);
}
