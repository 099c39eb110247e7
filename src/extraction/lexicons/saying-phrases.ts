/** Verbs that report speech only together with what follows them, by folded form. Our own compilation. */
const PHRASES: readonly (readonly [verbs: string, rests: string])[] = [
  ['met mettent mettait mis mit', "en garde|les points sur les i|l'accent sur|en avant|en cause"],
  ['tire tirent tirait', "la sonnette d'alarme|le signal d'alarme|un bilan|la lecon"],
  ['enfonce enfoncent', 'le clou'],
  ['monte montent', 'au creneau'],
  ['donne donnent', "l'alerte|le ton|rendez-vous"],
  ['tape tapent', 'du poing sur la table'],
  ['prend prennent pris', 'date|acte|a temoin'],
  ['abonde abondent', 'dans son sens|dans le meme sens'],
  ['coupe coupent', 'court'],
  ['plante plantent', 'le decor'],
  ['garde gardent', 'espoir|confiance'],
  ['remet remettent', "les pendules a l'heure"],
  ['cache cachent cachait', 'pas|pas sa joie|pas sa colere|pas sa fierte|pas son emotion|pas son enthousiasme|pas son inquietude'],
  ['decolere decolerent', 'pas'],
  ['laisse laissent laissait', 'tomber|echapper'],
  ['mache machent', 'pas ses mots|pas leurs mots'],
  ['demord demordent revient reviennent', 'pas'],
  ['went goes', 'on to say|on to add|on to explain|on to note|on|further'],
  ['continues continued', 'to say|by saying'],
  ['chimed chimes', 'in'],
  ['pointed points', 'out'],
  ['summed sums', 'up|it up'],
  ['weighed weighs', 'in'],
  ['spoke speaks', 'out'],
  ['hit hits', 'out|back'],
  ['fired fires', 'back'],
  ['shot shoots', 'back'],
];

/** What follows each verb, by its folded form. */
export const SAYING_PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  PHRASES.flatMap(([verbs, rests]) => verbs.split(' ').map((verb) => [verb, rests.split('|')] as const)),
);
